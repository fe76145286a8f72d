import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { plantedSecrets } from '../../cases/planted-secrets.ts';
import { boxText, paste, tick, use } from '../hands/assistant.ts';
import { boxValue, openExtensionPage, press, stored } from '../hands/extension-page.ts';
import { type ReadFile, readAllFiles } from '../hands/read-all-files.ts';
import { assistantSays } from '../hands/read-assistant.ts';
import { launch, type Session } from '../session/session.ts';
import { thisBrowser } from '../session/shared-browser.ts';
import { findable, PLANTED } from './planted-forms.ts';

/** The extension's own API in its pages, as far as it is used here. */
declare const chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };

/** Where in the test's folder what may be kept has to turn up. */
const places = {
  chromium: [/console\.log$/, /downloads/, /Local Extension Settings/, /Sync Extension Settings/],
  firefox: [/console\.log$/, /downloads/, /storage.default.moz-extension/, /storage-sync-v2/],
} as const;

export const formats = ['Mist API JSON', 'Template file', 'cURL', 'Terraform'];

/** Where Chromium itself writes down what a policy hands out, before the extension sees it. */
const POLICY = /Managed Extension Settings/;

/** Shorter ones may be anything in a browser's own files. */
const LONG = 12;

const forms = plantedSecrets.map(({ secret }) => [secret, JSON.stringify(secret).slice(1, -1)] as const);

/** The secrets of the table in a text that the extension wrote. */
export const secretsIn = (text: string): string[] => [
  ...new Set(text.match(PLANTED)),
  ...forms.filter(each => each.some(form => text.includes(form))).map(([secret]) => secret),
];

/** Keeps the form that is open in the portal as a template, without its secrets. */
export async function saveAsTemplate(page: Page, name: string): Promise<void> {
  await use(page, 'Templates');
  await use(page, 'Save as template');
  await paste(page, 'Template name', name);
  await use(page, 'Save template');
  await assistantSays(page, `Saved “${name}”`);
}

/** A browser of which every file, download and word on a console is kept in one folder, and new templates go along to its sync. */
export class WatchedSession {
  readonly session: Session;
  /** What the exports show. */
  readonly shown: string[] = [];
  /** More that must be found nowhere. */
  readonly others: string[] = [];
  readonly #folder: string;

  private constructor(session: Session, folder: string) {
    this.session = session;
    this.#folder = folder;
  }

  static async start(policy?: Readonly<Record<string, unknown>>): Promise<WatchedSession> {
    const folder = await mkdtemp(join(tmpdir(), 'no-secret-'));
    const session = await launch(thisBrowser(), {
      ...(policy && { policy }),
      profile: join(folder, 'profile'),
      downloads: join(folder, 'downloads'),
      consoleLog: join(folder, 'console.log'),
    });
    const page = await openExtensionPage(session, 'workspace');
    await page.evaluate(() => chrome.storage.local.set({ 'setting:syncNewTemplates': true }));
    await page.evaluate(said => console.log(said), findable);
    await page.close();
    return new WatchedSession(session, folder);
  }

  async close(): Promise<void> {
    await this.session.close();
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 10 });
  }

  /** Exports of the form that is open in the portal. */
  async exportForm(page: Page, which: readonly string[] = formats): Promise<void> {
    await use(page, 'Export');
    for (const format of which) {
      await tick(page, format);
      await use(page, 'Download');
      this.shown.push(await boxText(page, 'Exported JSON'));
    }
  }

  /** Every export of all templates of the library, which the page shows. */
  async exportLibrary(page: Page): Promise<void> {
    await press(page, 'Select all');
    await press(page, 'Export selected templates');
    for (const format of formats) {
      await press(page, format);
      await press(page, 'Download');
      this.shown.push(await boxValue(page, 'Exported text'));
    }
  }

  /** Looks for secrets in the extension's storage: there are none, and what may be kept is there. Gives what `local` holds. */
  async searchStorage(areas: readonly ('local' | 'sync')[] = ['local', 'sync']): Promise<string> {
    const page = await openExtensionPage(this.session, 'workspace');
    for (const area of areas) {
      const kept = await stored(page, area);
      expect(kept).toContain(findable);
      expect(this.#foundIn(kept, secretsIn(kept))).toEqual([]);
    }
    const local = await stored(page, 'local');
    await page.close();
    return local;
  }

  /**
   * Looks for secrets in all files, once what may be kept has turned up in each place; browsers write when they like. A file
   * whose name says that it holds secrets was asked for: it has to. Gives the downloads.
   */
  async searchFiles(asked: number): Promise<readonly ReadFile[]> {
    const own = places[this.session.name];
    const unseen = async () => {
      const kept = await readAllFiles(this.#folder, path => own.some(where => where.test(path)));
      return own.filter(where => !kept.some(({ path, text }) => where.test(path) && text.includes(findable)));
    };
    await expect.poll(unseen, { interval: 200 }).toEqual([]);
    const files = await readAllFiles(this.#folder);
    const downloads = files.filter(({ path }) => path.startsWith(join(this.#folder, 'downloads')));
    const inClear = downloads.filter(({ path }) => basename(path).includes('WITH-SECRETS'));
    expect(inClear.map(({ text }) => secretsIn(text).length > 0)).toEqual(Array(asked).fill(true));
    const others = files.filter(file => !inClear.includes(file) && !POLICY.test(file.path));
    const isOurs = (file: ReadFile) => downloads.includes(file);
    const found = others.map(file => [
      file.path,
      ...this.#foundIn(file.text, isOurs(file) ? secretsIn(file.text) : longSecretsIn(file.text)),
    ]);
    expect(found.filter(([, mark]) => mark)).toEqual([]);
    return downloads;
  }

  #foundIn(text: string, secrets: readonly string[]): string[] {
    return [...secrets, ...this.others.filter(other => text.includes(other))];
  }
}

const long = plantedSecrets.map(({ secret }) => secret).filter(secret => secret.length >= LONG);
const START = 6;
const byStart = Map.groupBy(long, secret => secret.slice(0, START));
const starts = new RegExp(
  [...byStart.keys()].map(start => start.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'),
  'g',
);

/** The longer secrets in a file, in one pass: a browser's profile holds tens of megabytes. */
function longSecretsIn(text: string): string[] {
  const found = new Set<string>(text.match(PLANTED));
  for (const { 0: start, index } of text.matchAll(starts)) {
    for (const secret of byStart.get(start) ?? []) if (text.startsWith(secret, index)) found.add(secret);
  }
  return [...found];
}
