import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { linesAt } from '../../../../utils/signature/receiver/repair.ts';
import { repairLines, repairOf, repairs } from '../../../../utils/signature/receiver/repairs.ts';
import { receiverSnippets, type Snippet } from '../../../../utils/signature/receiver/snippets.ts';

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
  python: file => [python, file],
  go: file => ['go', 'run', file],
  csharp: file => ['dotnet', 'run', '--file', file],
  php: (file, port) => ['php', '-S', `127.0.0.1:${port}`, file],
};

/** Python's own program: what the path has may be a script of a version manager, which costs as much at each start. */
const python = answerOf('python3', '-c', 'import sys; print(sys.executable)') ?? 'python3';

/** What a program prints; undefined where it is not on the machine. */
function answerOf(program: string, ...args: string[]): string | undefined {
  try {
    return execFileSync(program, args, { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

const exists = (program: string) => answerOf('bash', '-c', `command -v "${program}"`) !== undefined;

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
      const { port, child } = await started(language, fileName, code, { MIST_WEBHOOK_OLD_SECRET: old });
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

/** A receiver that runs, with its secret and the port that it listens on. */
async function started(language: Snippet['language'], fileName: string, code: string, more = {}) {
  const port = await freePort();
  const file = join(mkdtempSync(join(folder, 'one-')), fileName);
  writeFileSync(file, code);
  const [program = '', ...rest] = commands[language](file, port);
  const env = { MIST_WEBHOOK_SECRET: SECRET, PORT: String(port), PYTHONUNBUFFERED: '1', ...more };
  const child = spawn(program, rest, { env: { ...process.env, ...env }, cwd: folder, stdio: 'ignore' });
  children.push(child);
  await reachable(port, child);
  return { port, child };
}

/** What a file needs besides for some of the repairs. */
const imports = {
  node: "import { createHash } from 'node:crypto';\nimport { gunzipSync } from 'node:zlib';\n",
  python: 'import base64\nimport gzip\n',
};

/** What arrives where the snippet itself is not right: its body, and what else its process is given. */
const arrivals: Readonly<
  Record<string, { body: string | Uint8Array<ArrayBuffer>; env?: Record<string, string> }>
> = {
  BODY_COMPRESSED: { body: Uint8Array.from(gzipSync(BODY)) },
  BODY_BASE64: { body: Buffer.from(BODY).toString('base64') },
  BODY_JSON_MEMBER: { body: JSON.stringify({ Message: BODY }) },
  SECRET_WHITE_SPACE: { body: BODY, env: { MIST_WEBHOOK_SECRET: `${SECRET}\n` } },
};

describe.each(receiverSnippets.filter(({ language }) => language === 'node' || language === 'python'))(
  'what is mended in $title',
  ({ language, fileName, code }) => {
    test.each(repairs.map(repair => ({ cause: repair.causes[0] ?? 'none', repair })))(
      '$cause: the wrong lines refuse a delivery of Mist’s, the right ones take it',
      async ({ cause, repair }) => {
        const { body, env } = arrivals[cause] ?? { body: BODY };
        const own = linesAt(repair.place, language);
        const indent = /^ */.exec(own)?.[0] ?? '';
        const answered = async (lines: string) => {
          const changed = code.replace(own, () => lines.replaceAll(/^/gm, indent));
          const all = (language === 'node' ? imports.node : imports.python) + changed;
          const { port, child } = await started(language, fileName, all, env);
          const v2 = createHmac('sha256', SECRET).update(BODY).digest('hex');
          const headers = { 'X-Mist-Signature-v2': v2, 'X-Mist-Signature': 'x'.repeat(40) };
          const status = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body, headers }).then(
            answer => answer.status,
            () => 'none',
          );
          child.kill();
          return status === 200;
        };
        const { wrong, right } = repairLines(repair, language);
        const refused = wrong ?? (repair.right && own.trimStart());
        const [takes, refuses] = await Promise.all([
          // The snippet as it is takes it above.
          repair.right ? answered(right) : true,
          refused ? answered(refused.replaceAll(`\n${indent}`, '\n')) : false,
        ]);
        expect(takes).toBe(true);
        expect(refuses).toBe(false);
      },
      60_000,
    );
  },
);

test.each(receiverSnippets)('every place that is mended is found in $title', ({ language, code }) => {
  for (const repair of repairs) {
    const { wrong, right } = repairLines(repair, language);
    expect(linesAt(repair.place, language)).not.toBe('');
    expect(wrong).not.toBe(right);
    if (!repair.right) for (const line of right.split('\n')) expect(code).toContain(line);
  }
});

test('a cause has one repair, and one of the configuration has none', () => {
  const causes = repairs.flatMap(repair => repair.causes);
  expect(new Set(causes).size).toBe(causes.length);
  expect(repairOf('BODY_SPACED')?.place).toBe('body');
  expect(repairOf('SECRET_QUOTED')).toBeUndefined();
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

/** Waits until the receiver listens. A wrong one may not survive a request. */
async function reachable(port: number, child: ChildProcess): Promise<void> {
  const until = Date.now() + 50_000;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`the receiver ended with ${child.exitCode}`);
    const isUp = await new Promise(resolve => {
      const socket = connect(port, '127.0.0.1', () => resolve(true));
      socket.on('error', () => resolve(false)).on('connect', () => socket.end());
    });
    if (isUp) return;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  throw new Error('the receiver did not answer');
}
