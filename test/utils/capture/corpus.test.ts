import { describe, expect, test } from 'vitest';
import { type CaptureResult, parseCapture } from '../../../utils/capture/parse-capture.ts';
import { signatureHeaders } from '../../../utils/signature/verdict.ts';
import type { CaptureNoteCode } from '../../../utils/webhook/capture.ts';
import type { Reason } from '../../cases/captures/delivery.ts';
import { captures } from '../../cases/captures.ts';
import { linesByName } from '../../cases/lines.ts';

/** What says to a person that a body, or a signature, is not here as it was sent. */
const saying: Readonly<Record<Reason, readonly CaptureNoteCode[]>> = {
  elsewhere: ['BODY_ELSEWHERE'],
  parsed: ['BODY_WAS_PARSED', 'BODY_LONGER', 'NO_BODY'],
  cut: ['BODY_CUT', 'BODY_SHORTER', 'BODY_PRINT_CUT', 'CHUNKS_CUT'],
  'no body': ['NO_BODY'],
  masked: ['SIGNATURE_BLANKED'],
};

/** All that is read of each. */
const whole = linesByName('test/cases/captures.ndjson');

/** A capture's line, without the bodies that the row itself states. */
function lineOf(name: string, result: CaptureResult): string {
  if (!result.ok) return JSON.stringify([name, result]);
  const { kind, headers, notes, otherBodies = [] } = result.capture;
  return JSON.stringify([
    name,
    kind,
    headers.map(header => `${header.name}: ${header.value}`),
    notes.map(({ code, args }) => [code, args]),
    ...otherBodies.map(({ body, note }) => [note.code, note.args, Buffer.from(body).toString('latin1')]),
  ]);
}

describe('captures as people have them', () => {
  test.each(captures.map(row => [row.name, row] as const))('%s', async (name, { text, bytes, expected }) => {
    const result = await parseCapture(text ?? bytes ?? '');
    expect(lineOf(name, result)).toBe(whole.get(name));
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

/** Whether a text gives the signatures and the body of a row. */
async function isReadAs({ expected }: (typeof captures)[number], text: string): Promise<boolean> {
  const result = await parseCapture(text);
  if (!result.ok || expected.kind !== 'read') return false;
  const { v2, v1 } = signatureHeaders(result.capture);
  const { 'x-mist-signature-v2': expected2, 'x-mist-signature': expected1 } = expected.signatures;
  return (
    v2 === expected2 &&
    v1 === expected1 &&
    Buffer.from(result.capture.body).equals(Buffer.from(expected.body))
  );
}

/** How people hand captures on in tickets and chats; texts that hold such marks themselves are in doubt. */
describe.each([
  [
    'in a fence',
    (text: string) => `\`\`\`\n${text}\n\`\`\`\n`,
    ['headers and body in a Markdown fence each', 'signatures, and a code fence'],
  ],
  [
    'in a fence, behind words',
    (text: string) => `It came like this:\n\n~~~http\n${text}\n~~~\nAny idea?`,
    [],
  ],
  [
    'behind a sentence',
    (text: string) => `This is what we got on the receiver:\n\n${text}`,
    [
      'Mist delivery log, fields as JSON texts',
      'SQS, receive-message, an event as the body',
      'SQS, receive-message, by way of SNS',
      'a JSON text with JSON in it',
      'base64 of a request',
      'docker json-file',
      'hexadecimal digits of a request',
    ],
  ],
] as const)('%s', (_, wrap, unread) => {
  test('each capture of the corpus is read as it is alone', async () => {
    const certain = captures.filter(
      ({ text, expected }) => text && expected.kind === 'read' && !expected.orTold,
    );
    const others: string[] = [];
    for (const row of certain) if (!(await isReadAs(row, wrap(row.text ?? '')))) others.push(row.name);
    expect(certain.length).toBeGreaterThan(180);
    expect(others.toSorted()).toEqual(unread);
  });
});
