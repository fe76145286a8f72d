import type { DecodedBody } from '../../utils/capture/decode-body.ts';
import type { CaptureResult } from '../../utils/capture/parse-capture.ts';
import type { DiagnosisProgress, DiagnosisResult } from '../../utils/signature/diagnosis.ts';
import type { Verdict } from '../../utils/signature/verdict.ts';
import type { Capture } from '../../utils/webhook/capture.ts';

/** One text a signature header. */
export interface Signatures {
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
export type Unread = { readonly state: 'unread' } & Extract<CaptureResult, { ok: false }>;

/** What came of the input so far. `failed`: checking itself went wrong. */
export type Verification = { readonly state: 'empty' | 'failed' } | Unread | Checked;
