import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../scripts/setup/root.mjs';
import type { Row } from './row.ts';

/** The script that runs on each page of the portal, as shipped. */
export async function watcherSize(): Promise<Row[]> {
  const { size } = await stat(join(root, '.output', 'chrome-mv3', 'portal.js'));
  return [{ what: 'watcher script, minified', budget: 9 * 1024, measured: size, unit: 'bytes', runs: 1 }];
}
