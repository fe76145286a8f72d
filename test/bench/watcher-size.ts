import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../scripts/setup/root.mjs';
import type { Row } from './row.ts';

/** The larger of the two scripts of which each page of the portal runs one, as shipped. */
export async function watcherSize(): Promise<Row[]> {
  const watchers = ['portal.js', 'portal-webhooks.js'].map(name => join(root, '.output', 'chrome-mv3', name));
  const sizes = await Promise.all(watchers.map(async path => (await stat(path)).size));
  const measured = Math.max(...sizes);
  return [{ what: 'watcher script, minified', budget: 8 * 1024, measured, unit: 'bytes', runs: 1 }];
}
