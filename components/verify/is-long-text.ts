import type { VerifyInput } from './verify-input.ts';

/** A longer text holds a page up for as long as it stands in a text box. */
export const LONGEST_SHOWN = 200_000;

/** Whether a text was given that is read, but too long to stand in the box. */
export const isLongText = ({ file, request }: Pick<VerifyInput, 'file' | 'request'>): boolean =>
  file === null && request.length > LONGEST_SHOWN;
