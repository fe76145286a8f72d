import { otherBodies } from './mismatches/other-body.ts';
import { otherSecrets } from './mismatches/other-secret.ts';
import { otherSignatures } from './mismatches/other-signature.ts';
import type { Mismatch } from './mismatches/row.ts';
import { unexplained } from './mismatches/unexplained.ts';

export type { Cause, Mismatch } from './mismatches/row.ts';

/** Signatures that do not match, with what happened to them; `none` where nothing can be proven. */
export const mismatches: readonly Mismatch[] = [
  ...otherBodies,
  ...otherSecrets,
  ...otherSignatures,
  ...unexplained,
];
