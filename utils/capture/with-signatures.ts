import type { Capture } from '../webhook/capture.ts';

/** A capture whose signature headers are those typed into boxes of their own; what is left empty stays as captured. */
export function withSignatures(capture: Capture, typed: { v2?: string; v1?: string }): Capture {
  const boxes = [
    { name: 'X-Mist-Signature-v2', value: typed.v2 ?? '' },
    { name: 'X-Mist-Signature', value: typed.v1 ?? '' },
  ].filter(({ value }) => value !== '');
  const taken = new Set(boxes.map(({ name }) => name.toLowerCase()));
  const kept = capture.headers.filter(
    ({ name }) => !taken.has(name.trim().toLowerCase().replaceAll('_', '-')),
  );
  return { ...capture, headers: [...kept, ...boxes] };
}
