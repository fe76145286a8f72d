import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { ReceiverLanguage } from '../signature/receiver/snippets.ts';
import { lazily } from '../templates/lazily.ts';
import { type Changes, followArea } from './storage-areas.ts';

/** What a person can set. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  /** How a generated secret is written. */
  readonly secretFormat: 'hex' | 'base64url';
  /** How long it is. */
  readonly secretBits: number;
  /** Whether a new template goes along to the person's other browsers. */
  readonly syncNewTemplates: boolean;
  /** Where the divider between two panes is, in hundredths of their width. */
  readonly split: number;
  /** The language of code for receivers. */
  readonly receiverLanguage: ReceiverLanguage;
}

/** The settings of a new installation. */
export const firstSettings: Settings = {
  theme: 'system',
  secretFormat: 'hex',
  secretBits: 256,
  syncNewTemplates: false,
  split: 45,
  receiverLanguage: 'node',
};

const settingsSchema = lazily(() => {
  const bits = z.number().check(z.multipleOf(8), z.minimum(128), z.maximum(512));
  return z.object({
    theme: z.catch(z.enum(['system', 'light', 'dark']), firstSettings.theme),
    secretFormat: z.catch(z.enum(['hex', 'base64url']), firstSettings.secretFormat),
    secretBits: z.catch(bits, firstSettings.secretBits),
    syncNewTemplates: z.catch(z.boolean(), firstSettings.syncNewTemplates),
    split: z.catch(z.number().check(z.minimum(0), z.maximum(100)), firstSettings.split),
    receiverLanguage: z.catch(
      z.enum(['node', 'python', 'go', 'csharp', 'php']),
      firstSettings.receiverLanguage,
    ),
  });
});

const PREFIX = 'setting:';
const keys = Object.keys(firstSettings).map(name => PREFIX + name);

/** The settings as they are kept; the first setting in the place of each that is missing or does not parse. */
export async function readSettings(): Promise<Settings> {
  const kept = await browser.storage.local.get(keys);
  const entries = Object.entries(kept);
  // In a new installation the assistant need not build the schema while the person waits for it.
  if (entries.length === 0) return firstSettings;
  return settingsSchema().parse(
    Object.fromEntries(entries.map(([key, value]) => [key.slice(PREFIX.length), value])),
  );
}

/** Keeps some settings and leaves the others alone. Rejects when the store cannot be written. */
export async function keepSettings(change: Partial<Settings>): Promise<void> {
  // A record for each setting: two pages that change two settings at once lose neither.
  await browser.storage.local.set(
    Object.fromEntries(Object.entries(change).map(([name, value]) => [PREFIX + name, value])),
  );
}

/** Hands on the settings after each change, whoever made it. Ends with the signal. */
export function followSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = async (changes: Changes) => {
    if (!keys.some(key => key in changes)) return;
    const settings = await readSettings();
    if (!signal.aborted) changed(settings);
  };
  followArea('local', listener, signal);
}
