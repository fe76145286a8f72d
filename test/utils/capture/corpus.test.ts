import { describe, expect, test } from 'vitest';
import { parseCapture } from '../../../utils/capture/parse-capture.ts';
import { signatureHeaders } from '../../../utils/signature/signature-headers.ts';
import type { CaptureNoteCode } from '../../../utils/webhook/capture.ts';
import type { Reason } from '../../cases/captures/delivery.ts';
import { captures } from '../../cases/captures.ts';

/** What says to a person that a body, or a signature, is not here as it was sent. */
const saying: Readonly<Record<Reason, readonly CaptureNoteCode[]>> = {
  elsewhere: ['BODY_ELSEWHERE'],
  parsed: ['BODY_WAS_PARSED', 'BODY_LONGER', 'NO_BODY'],
  cut: ['BODY_CUT', 'BODY_SHORTER', 'BODY_PRINT_CUT', 'CHUNKS_CUT'],
  'no body': ['NO_BODY'],
  masked: ['SIGNATURE_BLANKED'],
};

describe('captures as people have them', () => {
  test.each(captures.map(row => [row.name, row] as const))('%s', async (_, { text, bytes, expected }) => {
    const result = await parseCapture(text ?? bytes ?? '');
    if (!result.ok) {
      expect(expected.kind === 'told' || expected.orTold, result.message).toBe(true);
      return;
    }
    const { capture } = result;
    const codes = capture.notes.map(({ code }) => code);
    const { v2, v1 } = signatureHeaders(capture);
    expect([v2, v1]).toEqual(
      ['x-mist-signature-v2', 'x-mist-signature'].map(name => expected.signatures[name]),
    );
    if (expected.kind === 'told') {
      expect(saying[expected.reason].filter(code => codes.includes(code))).not.toEqual([]);
      return;
    }
    const { body, others = 0 } = expected;
    expect(Buffer.from(capture.body).toString('latin1')).toBe(Buffer.from(body).toString('latin1'));
    const several = capture.notes.find(({ code }) => code === 'SEVERAL_REQUESTS');
    if (others > 0) expect(several?.args.count).toBe(others + 1);
  });
});
