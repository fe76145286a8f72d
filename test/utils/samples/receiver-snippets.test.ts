import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { receiverSnippets, type Snippet } from '../../../utils/samples/receiver-snippets.ts';

const SECRET = 'Grün-snippet-secret';
const OLD = 'Old-snippet-secret';
const BODY = '{"topic":"ping","events":[{"name":"Zürich / 1","timestamp":1764000000.0}]}';
const folder = mkdtempSync(join(tmpdir(), 'snippets-'));
const children: ChildProcess[] = [];

afterAll(() => {
  for (const child of children) child.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** How each is run; a runtime that is not on the machine leaves its snippet to the checks of its text. */
const commands: Readonly<Record<Snippet['language'], (file: string, port: number) => string[]>> = {
  node: file => [process.execPath, file],
  python: file => ['python3', file],
  go: file => ['go', 'run', file],
  csharp: file => ['dotnet', 'run', '--file', file],
  php: (file, port) => ['php', '-S', `127.0.0.1:${port}`, file],
};

function exists(program: string): boolean {
  try {
    execFileSync('bash', ['-c', `command -v "${program}"`]);
    return true;
  } catch {
    return false;
  }
}

const runnable = receiverSnippets.filter(({ language }) => exists(commands[language]('', 0)[0] ?? ''));

declare module 'vitest' {
  interface TaskMeta {
    /** What the summary of `npm test` says. */
    note?: string;
  }
}

test('Node and Python are always run; the summary says which others have no runtime here', ({ task }) => {
  expect(runnable.map(({ language }) => language)).toEqual(expect.arrayContaining(['node', 'python']));
  const others = receiverSnippets.filter(snippet => !runnable.includes(snippet));
  if (others.length > 0)
    task.meta.note = `Not run, since this machine lacks their runtimes: receiver code in ${others.map(({ title }) => title).join(', ')}. Only their texts were checked.`;
});

describe.each(runnable)('$title', ({ language, fileName, code }) => {
  test.each([
    ['no', ''],
    ['an', OLD],
  ])(
    'with %s old secret it takes a delivery of Mist’s and refuses others',
    async (_, old) => {
      const port = await freePort();
      const file = join(folder, fileName);
      writeFileSync(file, code);
      const [program = '', ...rest] = commands[language](file, port);
      const env = {
        ...process.env,
        ...{ MIST_WEBHOOK_SECRET: SECRET, MIST_WEBHOOK_OLD_SECRET: old, PORT: String(port) },
        PYTHONUNBUFFERED: '1',
      };
      const child = spawn(program, rest, { env, cwd: folder, stdio: 'ignore' });
      children.push(child);
      await reachable(port, child);
      const sign = (algorithm: string, body: string, secret = SECRET) =>
        createHmac(algorithm, secret).update(body).digest('hex');
      const v2 = sign('sha256', BODY);
      const send = (body: string, headers: Record<string, string>) =>
        fetch(`http://127.0.0.1:${port}/hook`, { method: 'POST', body, headers }).then(
          ({ status }) => status,
        );
      expect(await send(BODY, { 'X-Mist-Signature-v2': v2 })).toBe(200);
      expect(await send(BODY, { 'x-mist-signature-V2': v2, 'X-Mist-Signature': 'x' })).toBe(200);
      expect(await send(BODY.replace('1764', '1765'), { 'X-Mist-Signature-v2': v2 })).toBe(401);
      expect(await send(BODY, { 'X-Mist-Signature': sign('sha1', BODY) })).toBe(401);
      expect(await send(BODY, { 'X-Mist-Signature-v2': v2.slice(0, -2) })).toBe(401);
      expect(await send(BODY, { 'X-Mist-Signature-v2': '' })).toBe(401);
      expect(await send(BODY, { 'X-Mist-Signature-v2': 'zz'.repeat(32) })).toBe(401);
      expect(await send(BODY, { 'X-Mist-Signature-v2': 'ä'.repeat(32) })).toBe(401);
      expect(await send(BODY, {})).toBe(401);
      expect(await send(BODY, { 'X-Mist-Signature-v2': sign('sha256', BODY, OLD) })).toBe(old ? 200 : 401);
      expect(await send(BODY, { 'X-Mist-Signature-v2': sign('sha256', BODY, '') })).toBe(401);
      expect(await send(BODY, { 'X-Mist-Signature-v2': v2 })).toBe(200);
      child.kill();
    },
    60_000,
  );
});

describe.each(receiverSnippets)('the text of $title', ({ code }) => {
  test('raw body, v2, constant time, the secret from outside', () => {
    expect(code).toMatch(/X-Mist-Signature-v2|X_MIST_SIGNATURE_V2/i);
    expect(code).toMatch(/timingSafeEqual|compare_digest|hmac\.Equal|FixedTimeEquals|hash_equals/);
    expect(code).toMatch(/sha256/i);
    expect(code).toMatch(/as they arrived/);
    expect(code).toMatch(/MIST_WEBHOOK_SECRET/);
    expect(code).toMatch(/MIST_WEBHOOK_OLD_SECRET/);
    expect(code.endsWith('\n')).toBe(true);
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Waits until the receiver answers at all. */
async function reachable(port: number, child: ChildProcess): Promise<void> {
  const until = Date.now() + 50_000;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`the receiver ended with ${child.exitCode}`);
    const isUp = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: '' }).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error('the receiver did not answer');
}
