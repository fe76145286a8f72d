import { expect, test } from 'vitest';
import { effectiveCapture, shownSignature } from '../../../components/verify/verification.ts';
import { signatureHeaders } from '../../../utils/signature/verdict.ts';

const untyped = { value: '', over: '' };
const own = {
  headers: [
    { name: 'x-mist-signature-V2', value: 'aa' },
    { name: 'Content-Length', value: '2' },
  ],
  body: new Uint8Array(2),
  kind: 'raw-http',
  notes: [],
} as const;

test('a box shows the captured signature until something is typed over it', () => {
  expect(shownSignature(untyped, 'aa')).toBe('aa');
  expect(shownSignature({ value: 'ab', over: 'aa' }, 'aa')).toBe('ab');
  expect(shownSignature({ value: '', over: 'aa' }, 'aa')).toBe('');
});

test('the signature of another capture takes the place of what was typed', () => {
  expect(shownSignature({ value: 'ab', over: 'aa' }, 'cc')).toBe('cc');
  expect(shownSignature({ value: 'ab', over: '' }, 'cc')).toBe('cc');
});

test('what is typed counts, and other headers stay', () => {
  const { capture, captured } = effectiveCapture(own, {
    v2: { value: 'ab', over: 'aa' },
    v1: { value: 'dd', over: '' },
  });
  expect(captured).toEqual({ v2: 'aa', v1: '' });
  expect(signatureHeaders(capture)).toEqual({ v2: 'ab', v1: 'dd' });
  expect(capture.headers).toContainEqual({ name: 'Content-Length', value: '2' });
});

test('a signature header without a value is there, but empty', () => {
  const empty = { ...own, headers: [{ name: 'X-Mist-Signature-v2', value: '' }] };
  expect(signatureHeaders(effectiveCapture(empty, { v2: untyped, v1: untyped }).capture)).toEqual({ v2: '' });
  const typed = { value: 'ab', over: '' };
  expect(signatureHeaders(effectiveCapture(empty, { v2: typed, v1: untyped }).capture)).toEqual({ v2: 'ab' });
});

test('a captured signature that was deleted counts as absent', () => {
  const { capture } = effectiveCapture(own, { v2: { value: '', over: 'aa' }, v1: untyped });
  expect(signatureHeaders(capture)).toEqual({});
});
