import { signatureHeaders } from '../../utils/signature/signature-headers.ts';
import type { Capture } from '../../utils/webhook/capture.ts';
import type { Signatures } from './verification.ts';
import type { TypedSignature, VerifyInput } from './verify-input.ts';

/** What a signature's box shows: what was typed over this captured signature, else the captured one. */
export const shownSignature = (typed: TypedSignature, captured: string): string =>
  typed.over === captured ? typed.value : captured;

/** The capture with the signatures that the boxes show in the place of its own, and its own apart. */
export function effectiveCapture(
  own: Capture,
  typed: Pick<VerifyInput, 'v2' | 'v1'>,
): { capture: Capture; captured: Signatures } {
  const { v2 = '', v1 = '' } = signatureHeaders(own);
  const captured = { v2, v1 };
  const shown = { v2: shownSignature(typed.v2, v2), v1: shownSignature(typed.v1, v1) };
  // A signature header that is there but empty stays.
  const others = own.headers.filter(header => {
    const found = signatureHeaders({ headers: [header] });
    return isLeft(found.v2, shown.v2) && isLeft(found.v1, shown.v1);
  });
  const boxes = [
    { name: 'X-Mist-Signature-v2', value: shown.v2 },
    { name: 'X-Mist-Signature', value: shown.v1 },
  ].filter(({ value }) => value !== '');
  return { captured, capture: { ...own, headers: [...others, ...boxes] } };
}

const isLeft = (found: string | undefined, shown: string) =>
  found === undefined || (found === '' && shown === '');
