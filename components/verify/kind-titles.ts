import type { SentenceKey } from '../../utils/language/sentence.ts';
import type { CaptureKind } from '../../utils/webhook/capture.ts';

/** What people call each notation of a capture. */
export const kindTitles: Readonly<Record<CaptureKind, SentenceKey>> = {
  'raw-http': 'capture_kind_raw_http',
  headers: 'capture_kind_headers',
  curl: 'capture_kind_curl',
  har: 'capture_kind_har',
  'delivery-log': 'capture_kind_delivery_log',
  'inspector-json': 'capture_kind_inspector_json',
  printed: 'capture_kind_printed',
  body: 'capture_kind_body',
};
