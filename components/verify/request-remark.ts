import type { Verification } from './verification.ts';
import type { VerifyInput } from './verify-input.ts';

const counted = new Intl.NumberFormat('en');

/** One sentence about what stands in the box. */
export function requestRemark({ file }: Pick<VerifyInput, 'file'>, verification: Verification): string {
  const source = file ? `${file.name}, ${counted.format(file.bytes.length)} bytes. ` : '';
  if (verification.state === 'unread') {
    const { line, column, message } = verification;
    return `${source}Line ${line}, column ${column}: ${message} `;
  }
  if (verification.state !== 'checked') return source;
  return `${source}The body has ${counted.format(verification.capture.body.length)} bytes.`;
}
