import { rmSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { root } from '../../../scripts/setup/root.mjs';

/** What Firefox compiles at its first start, and the version that it is of: another one makes it anew. */
const PARTS = ['startupCache', 'compatibility.ini'];
const kept = join(root, '.output', 'firefox-start');

const copyParts = (from: string, to: string) =>
  Promise.all(PARTS.map(part => cp(join(from, part), join(to, part), { recursive: true })));

/** A new profile for one launch; where a start was kept, Firefox is up in half the time. */
export async function newProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'firefox-profile-'));
  await copyParts(kept, profile).catch(() => {});
  return profile;
}

/** Keeps what a Firefox that has ended left in its profile, for all later launches. */
export async function keepStart(profile: string): Promise<void> {
  await copyParts(profile, kept);
}

/** Takes a profile away with its Firefox; at once, since nobody waits for it. */
export function endWith(browser: Browser, profile: string): void {
  browser.process()?.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 10 }));
}
