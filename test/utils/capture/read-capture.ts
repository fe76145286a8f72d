import { expect } from 'vitest';
import { sayCaptureNote } from '../../../utils/capture/notes.ts';
import { parseCapture } from '../../../utils/capture/parse-capture.ts';
import type { Capture, CaptureKind } from '../../../utils/webhook/capture.ts';

export const utf8 = new TextEncoder();
/** What each capture holds. */
export const BODY = '{"topic":"ping","events":[{"name":"Büro / \\"1\\"","timestamp":1764000000.0}]}';
const bytes = utf8.encode(BODY).length;
/** The head of a raw request with that body. */
export const head = `POST /hook?x=1 HTTP/1.1\r\nHost: example.com\r\nX-Mist-Signature-v2: ab12\r\nx-mist-signature:cd34 \r\nContent-Length: ${bytes}\r\n`;
export const signed = { 'X-Mist-Signature-v2': 'ab12', 'x-mist-signature': 'cd34' };

/** The capture that an input is read as. Throws where it is none. */
export async function capture(input: string | Uint8Array, kind?: CaptureKind): Promise<Capture> {
  const result = await parseCapture(input, kind);
  if (!result.ok) throw new Error(`${result.message} (${result.line}:${result.column})`);
  expect(
    result.capture.notes.map(sayCaptureNote).filter(sentence => /\{\w+\}|^[A-Z_]+$/.test(sentence)),
  ).toEqual([]);
  return result.capture;
}

/** What is read of an input. */
export async function read(input: string | Uint8Array, kind?: CaptureKind) {
  const { headers, body, notes, kind: found } = await capture(input, kind);
  return {
    kind: found,
    signatures: headers.filter(({ name }) => /mist[-_]sig/i.test(name)).map(({ value }) => value),
    body: new TextDecoder().decode(body),
    notes: notes.map(({ code }) => code),
  };
}

/** What a whole request is read as. */
export const whole = (kind: CaptureKind, notes: string[]) => ({
  kind,
  signatures: ['ab12', 'cd34'],
  body: BODY,
  notes,
});
