import type { Capture } from '../webhook/capture.ts';

/**
 * The values of Mist's signature headers, as they stood. Names count in any letter case, and as a web server hands
 * them on in its environment (`HTTP_X_MIST_SIGNATURE_V2`). The first of several wins.
 */
export function signatureHeaders(capture: Pick<Capture, 'headers'>): { v2?: string; v1?: string } {
  const v2 = capture.headers.find(({ name }) => plain(name) === 'x-mist-signature-v2');
  const v1 = capture.headers.find(({ name }) => plain(name) === 'x-mist-signature');
  return { ...(v2 && { v2: v2.value }), ...(v1 && { v1: v1.value }) };
}

function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^http_(?=x_)/, '')
    .replaceAll('_', '-');
}
