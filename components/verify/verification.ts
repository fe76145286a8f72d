import type { DecodedBody } from '../../utils/capture/decode-body.ts';
import type { CaptureResult } from '../../utils/capture/parse-capture.ts';
import type { DiagnosisProgress, DiagnosisResult } from '../../utils/signature/diagnosis.ts';
import { signatureHeaders, type Verdict } from '../../utils/signature/verdict.ts';
import type { Capture, CaptureKind } from '../../utils/webhook/capture.ts';

/** One text a signature header. */
interface Signatures {
  readonly v2: string;
  readonly v1: string;
}

/** How far the search for the cause of a mismatch is; `none` where there is nothing to search for, `failed` where it went wrong. */
export type Search =
  | { readonly state: 'none' }
  | { readonly state: 'failed' }
  | ({ readonly state: 'running' } & DiagnosisProgress)
  | ({ readonly state: 'done' } & DiagnosisResult);

/** A delivery that could be read. */
export interface Checked {
  readonly state: 'checked';
  /** With the signatures that count. */
  readonly capture: Capture;
  /** The signatures that the capture itself holds; '' where it has none. */
  readonly captured: Signatures;
  /** The lines of the secrets box. */
  readonly secrets: readonly string[];
  readonly verdict: Verdict;
  readonly search: Search;
  readonly decoded: DecodedBody | undefined;
}

/** Why a delivery could not be read. */
type Unread = { readonly state: 'unread' } & Extract<CaptureResult, { ok: false }>;

/** What came of the input so far. `failed`: checking itself went wrong. */
export type Verification = { readonly state: 'empty' | 'failed' } | Unread | Checked;

/** What a person typed into a signature's box, and the captured signature that stood in it then: another capture's signature takes its place. */
export interface TypedSignature {
  readonly value: string;
  readonly over: string;
}

/** A file as it was read, byte for byte. */
interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** All that the Verify page is given. */
export interface VerifyInput {
  readonly request: string;
  /** Stands in the place of `request` while it is set. */
  readonly file: InputFile | null;
  readonly readAs: CaptureKind | 'recognised';
  /** One secret a line. */
  readonly secrets: string;
  readonly v2: TypedSignature;
  readonly v1: TypedSignature;
}

const untyped: TypedSignature = { value: '', over: '' };

export const emptyInput: VerifyInput = {
  request: '',
  file: null,
  readAs: 'recognised',
  secrets: '',
  v2: untyped,
  v1: untyped,
};

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
