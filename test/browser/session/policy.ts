import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../../scripts/setup/find-browser.mjs';

export const GECKO_ID = 'webhook-helper-for-mist@webhook-helper';

/** Where Chromium, Chrome and Edge look below /etc. */
const CHROMIUM_FOLDERS = ['chromium', 'opt/chrome', 'opt/edge'];

/** Lays a folder over /etc for a program that follows and those that it starts, in a mount namespace of their own; the machine stays as it is. */
const over = (etc: string) => [
  '--map-root-user',
  '--mount',
  'sh',
  '-c',
  `mount -t overlay overlay -o lowerdir=${etc}:/etc /etc && exec "$@"`,
  'sh',
];

/** Whether a browser can be given a policy that no other one on this machine gets. */
export async function takesPolicy(name: BrowserName): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  if (name === 'firefox') return true;
  const empty = await mkdtemp(join(tmpdir(), 'policy-'));
  const { status } = spawnSync('unshare', [...over(empty), 'true']);
  await rm(empty, { recursive: true });
  return status === 0;
}

/** How a browser is started so that it, and it alone, has a policy for the extension. */
export interface PolicyStart {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
  /** What is to be taken away with the browser. */
  readonly folder: string;
}

/** Writes a policy for the extension; `build` is the folder that it is loaded from. */
export async function withPolicy(
  name: BrowserName,
  policy: Readonly<Record<string, unknown>>,
  { executablePath, build }: { readonly executablePath: string; readonly build: string },
): Promise<PolicyStart> {
  const folder = await mkdtemp(join(tmpdir(), 'policy-'));
  if (name === 'firefox') {
    const place = join(folder, '.mozilla', 'managed-storage');
    const file = { name: GECKO_ID, description: 'Policy', type: 'storage', data: policy };
    await mkdir(place, { recursive: true });
    await writeFile(join(place, `${GECKO_ID}.json`), JSON.stringify(file));
    return { executablePath, env: { HOME: folder }, folder };
  }
  const etc = join(folder, 'etc');
  for (const each of CHROMIUM_FOLDERS) {
    const place = join(etc, each, 'policies', 'managed');
    const file = { '3rdparty': { extensions: { [idOf(build)]: policy } } };
    await mkdir(place, { recursive: true });
    await writeFile(join(place, 'extension.json'), JSON.stringify(file));
  }
  const start = ['unshare', ...over(etc), executablePath].map(quoted).join(' ');
  const script = join(folder, 'browser');
  await writeFile(script, `#!/bin/sh\nexec ${start} "$@"\n`, { mode: 0o755 });
  return { executablePath: script, env: {}, folder };
}

const quoted = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;

/** Chromium's id of an extension that is loaded from a folder: 128 bits of the path's hash, a letter from a to p for four of them. */
function idOf(build: string): string {
  const digits = createHash('sha256').update(build).digest('hex').slice(0, 32);
  return [...digits].map(digit => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
