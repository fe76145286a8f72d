import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { sayCaptureNote } from '../../../utils/capture/notes.ts';
import { type CaptureResult, parseCapture } from '../../../utils/capture/parse-capture.ts';
import { captureKinds } from '../../../utils/webhook/capture.ts';
import { rowsOf } from '../../cases/lines.ts';

/** A name, a text as it is pasted or a file's bytes as characters, and the kind that a person chose. */
const row = z
  .tuple([
    z.string(),
    z.union([z.string(), z.object({ bytes: z.string() })]),
    z.enum(captureKinds).nullable(),
  ])
  .rest(z.unknown());
const rows = rowsOf('test/cases/capture-edges.ndjson', row);

const characters = (body: Uint8Array) => Buffer.from(body).toString('latin1');

/** What is read: the kind, headers, the body's bytes as characters, notes and other bodies; or why it is not. */
function read(result: CaptureResult): unknown[] {
  if (!result.ok) return [result.kind, `${result.line}:${result.column} ${result.message}`];
  const { kind, headers, body, notes, otherBodies = [] } = result.capture;
  return [
    kind,
    headers.map(({ name, value }) => `${name}: ${value}`),
    characters(body),
    notes.map(({ code, args }) => [code, args]),
    ...otherBodies.map(other => [other.note.code, characters(other.body)]),
  ];
}

describe('what lies at the edges of what captures are', () => {
  test.each(rows)('%s', async (name, input, kind, ...expected) => {
    const given = typeof input === 'string' ? input : new Uint8Array(Buffer.from(input.bytes, 'latin1'));
    const parsed = await parseCapture(given, kind ?? undefined);
    const sentences = parsed.ok ? parsed.capture.notes.map(sayCaptureNote) : [];
    expect(sentences.filter(sentence => !/^[^{}]+\.$/.test(sentence))).toEqual([]);
    const result = read(parsed);
    expect(JSON.stringify([name, input, kind, ...result])).toBe(
      JSON.stringify([name, input, kind, ...expected]),
    );
  });
});

test('more than 20 MB is refused', async () => {
  const refused = { ok: false, kind: 'har', message: expect.stringContaining('20 MB'), line: 1, column: 1 };
  expect(await parseCapture(new Uint8Array(20 * 1024 * 1024 + 1), 'har')).toEqual(refused);
  expect(await parseCapture('é'.repeat(10 * 1024 * 1024 + 1), 'har')).toEqual(refused);
});
