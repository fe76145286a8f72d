import type { CaptureKind } from '../../utils/webhook/capture.ts';

/** What a person typed into a signature's box, and the captured signature that stood in it then: another capture's signature takes its place. */
export interface TypedSignature {
  readonly value: string;
  readonly over: string;
}

/** A file as it was read, byte for byte. */
export interface InputFile {
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
