import type { CaptureKind } from '../../utils/webhook/capture.ts';

/** What people call each notation of a capture. */
export const kindTitles: Readonly<Record<CaptureKind, string>> = {
  'raw-http': 'Raw HTTP request',
  headers: 'Headers only',
  curl: 'cURL command',
  har: 'HAR file',
  'delivery-log': 'Mist delivery log',
  'inspector-json': 'Request inspector JSON',
  body: 'Body only',
};
