import type { SampleRequest } from '../../utils/samples/sample-request.ts';
import { toRawHttp } from '../../utils/samples/to-raw-http.ts';

/** A sample as the Verify page takes it: as a text where it is one, else as a file. */
export interface VerifySample {
  readonly request: string;
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | null;
  readonly secrets: string;
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What to put into the Verify page so that it judges exactly this sample. */
export function sampleToVerify(request: SampleRequest, secret: string): VerifySample {
  const bytes = toRawHttp(request);
  try {
    return { request: strict.decode(bytes), file: null, secrets: secret };
  } catch {
    return { request: '', file: { name: 'sample.http', bytes }, secrets: secret };
  }
}
