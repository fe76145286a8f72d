import { accessSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Contender } from './contender.ts';

/** Reads `name=folder`. Throws where it is not of that form, or the folder holds no manifest.json. */
export function parseContender(text: string): Contender {
  const [, name, folder] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (!name || !folder) throw new Error(`--vs takes name=folder, not “${text}”.`);
  accessSync(join(resolve(folder), 'manifest.json'));
  return { name, folder: resolve(folder) };
}
