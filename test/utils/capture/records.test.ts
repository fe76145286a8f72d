import { describe, expect, test } from 'vitest';
import { parseCapture } from '../../../utils/capture/parse-capture.ts';
import { BODY, capture, head, read, signed, utf8, whole } from './read-capture.ts';

describe('HAR', () => {
  const headers = Object.entries(signed).map(([name, value]) => ({ name, value }));
  const entry = {
    startedDateTime: '2026-11-24T00:00:00Z',
    request: {
      method: 'POST',
      url: 'https://example.com',
      headers,
      postData: { mimeType: 'application/json', text: BODY },
    },
    response: { status: 200 },
  };
  const other = { ...entry, request: { method: 'GET', url: 'x', headers: [] } };

  test('a file, an entry, a body in base64', async () => {
    expect(await read(JSON.stringify({ log: { entries: [entry] } }))).toEqual(whole('har', []));
    expect(await read(JSON.stringify(entry))).toEqual(whole('har', []));
    const postData = { text: Buffer.from(BODY).toString('base64'), encoding: 'base64' };
    const encoded = { ...entry, request: { ...entry.request, postData } };
    expect(await read(JSON.stringify(encoded))).toEqual(whole('har', ['BASE64_DECODED']));
  });

  test('the signed one of several requests is taken', async () => {
    const file = JSON.stringify({ log: { entries: [other, entry, other] } });
    expect(await read(file)).toEqual(whole('har', ['SEVERAL_REQUESTS']));
    expect((await capture(file)).notes[0]?.args).toEqual({ count: 3, chosen: 2, others: '1 GET x, 3 GET x' });
  });
});

describe('Mist’s delivery log', () => {
  const record = {
    id: 'a',
    topic: 'ping',
    req_headers: JSON.stringify({ 'Content-Type': 'application/json', ...signed }),
    req_payload: BODY,
  };

  test('a record, indented or not, and an answer of the search', async () => {
    expect(await read(JSON.stringify(record))).toEqual(whole('delivery-log', []));
    expect(await read(JSON.stringify(record, undefined, 2))).toEqual(whole('delivery-log', []));
    const two = JSON.stringify({ results: [{ ...record, req_payload: '' }, record] });
    expect(await read(two)).toEqual(whole('delivery-log', ['SEVERAL_REQUESTS']));
  });

  test('is unescaped exactly once', async () => {
    const twice = { ...record, req_payload: JSON.stringify(BODY) };
    expect((await read(JSON.stringify(twice))).body).toBe(JSON.stringify(BODY));
  });

  test('headers that are missing or unreadable are said', async () => {
    const bare = { ...record, req_headers: '{"User-Agent":"Mist-webhook"}' };
    expect((await read(JSON.stringify(bare))).notes).toEqual(['NO_SIGNATURE_IN_LOG']);
    expect((await read(JSON.stringify({ ...record, req_headers: 'nothing' }))).notes).toEqual([
      'HEADERS_UNREADABLE',
    ]);
    const lines = 'X-Mist-Signature-v2: ab12\r\nx-mist-signature: cd34';
    expect(await read(JSON.stringify({ ...record, req_headers: lines }))).toEqual(whole('delivery-log', []));
  });
});

describe('JSON of request inspectors', () => {
  const lists = { 'x-mist-signature-v2': ['ab12'], 'x-mist-signature': ['cd34'] };
  const base64 = Buffer.from(BODY).toString('base64');
  const raw = Buffer.from(`${head}\r\n${BODY}`).toString('base64');
  test.each([
    ['headers and body', { headers: signed, body: BODY }, []],
    ['lists of values and content', { uuid: 'x', headers: lists, content: BODY }, []],
    ['pairs', { headers: Object.entries(signed), rawBody: BODY }, []],
    ['a flat list', { headers: Object.entries(signed).flat(), text: BODY }, []],
    ['a gateway’s event', { headers: signed, body: base64, isBase64Encoded: true }, ['BASE64_DECODED']],
    [
      'the practice receiver’s',
      { headers: Object.entries(signed), body: 'x', bodyBase64: base64 },
      ['BASE64_DECODED'],
    ],
    [
      'a list',
      {
        data: [
          { headers: { a: 'b' }, content: '' },
          { headers: lists, content: BODY },
        ],
      },
      ['SEVERAL_REQUESTS'],
    ],
    ['a tunnel’s', { requests: [{ request: { headers: lists, raw } }] }, ['LENGTH_FITS']],
    ['a nested request', { request: { headers: signed, body: BODY } }, []],
  ])('%s', async (_, value, notes) => {
    expect(await read(JSON.stringify(value))).toEqual(whole('inspector-json', notes));
  });

  test.each([
    ['the head apart from the body', { payload: JSON.parse(BODY), req: { headers: signed } }],
    ['a workflow’s trigger', { steps: { trigger: { event: { headers: signed, body: JSON.parse(BODY) } } } }],
    ['headers beside the body', { ...signed, body: JSON.parse(BODY), query: {} }],
  ])('%s', async (_, value) => {
    const body = JSON.stringify(JSON.parse(BODY));
    expect(await read(JSON.stringify(value))).toEqual({
      ...whole('inspector-json', ['BODY_WAS_PARSED']),
      body,
    });
  });

  test.each([
    ['a Buffer of Node', { type: 'Buffer', data: [...utf8.encode(BODY)] }, []],
    ['content of Azure', { $content: Buffer.from(BODY).toString('base64') }, ['BASE64_DECODED']],
  ])('%s', async (_, body, notes) => {
    expect(await read(JSON.stringify({ headers: signed, body }))).toEqual(whole('inspector-json', notes));
  });

  test('a list whose requests have no body is not taken for one', async () => {
    expect(await read(JSON.stringify({ data: [{ headers: signed }] }))).toMatchObject({
      body: '',
      notes: ['NO_BODY'],
    });
  });

  test('one object a line: the first that is signed', async () => {
    const lines = [{ msg: 'up' }, { headers: signed, body: BODY }, { headers: signed, body: '{}' }];
    expect(await read(lines.map(line => JSON.stringify(line)).join('\n'))).toEqual(
      whole('inspector-json', ['SEVERAL_REQUESTS']),
    );
  });

  test('a parsed body is taken as it is written, and said', async () => {
    const text = `{"headers": ${JSON.stringify(signed)}, "body": ${BODY.replace(':', ': ')}}`;
    expect(await read(text)).toEqual({
      ...whole('inspector-json', ['BODY_WAS_PARSED']),
      body: BODY.replace(':', ': '),
    });
  });

  test('an object of headers and then the body, as a receiver prints them', async () => {
    expect(await read(`${JSON.stringify(signed, undefined, 2)}\n${BODY}`)).toEqual(
      whole('inspector-json', ['LAST_LINE_END_UNSURE']),
    );
  });

  test.each([
    ['har', '{"log":{"entries":[{"startedDateTime":"a","request":{"headers":[{"name":"X-Mi'],
    ['delivery-log', '{"req_headers":"{}",\n"req_payload":"{'],
    ['inspector-json', '{"headers":{"X-Mist-Signature-v2":"ab12"},"body":"{'],
  ])('a cut %s is shown with the place where it ends', async (kind, text) => {
    expect(await parseCapture(text)).toMatchObject({
      ok: false,
      kind,
      message: expect.stringContaining('not valid JSON'),
    });
  });

  test('broken JSON is shown with its place when the kind is given', async () => {
    expect(await parseCapture('{"headers": {},\n "body": }', 'inspector-json')).toMatchObject({
      ok: false,
      line: 2,
      column: 10,
    });
    expect(await parseCapture('[1]', 'har')).toMatchObject({ ok: false, kind: 'har' });
    expect(await parseCapture('{}', 'delivery-log')).toMatchObject({ ok: false, kind: 'delivery-log' });
    expect(await parseCapture('{}', 'raw-http')).toMatchObject({ ok: false, kind: 'raw-http' });
    expect(await parseCapture('{}', 'curl')).toMatchObject({ ok: false, kind: 'curl' });
    expect(await parseCapture('{}', 'headers')).toMatchObject({ ok: false, kind: 'headers' });
  });
});
