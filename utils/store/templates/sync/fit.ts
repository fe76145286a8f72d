import type { SyncFailure } from '../../../templates/library.ts';
import { utf8Length } from '../../../webhook/headers.ts';

/** `QUOTA_BYTES_PER_ITEM`, `QUOTA_BYTES` and `MAX_ITEMS` of Chrome's and Firefox's `storage.sync`. */
const MOST_OF_ONE = 8192;
const MOST_IN_ALL = 102_400;
const MOST_ITEMS = 512;
/** Firefox counts the quotes, colon and comma around an item, too. */
const AROUND = 4;

export interface Fit {
  /** What there is room for, by key. */
  readonly fitting: Readonly<Record<string, unknown>>;
  /** Why there is no room for the others. */
  readonly left: ReadonlyMap<string, SyncFailure>;
}

/**
 * Which items the browser's sync has room for beside those that it holds. What makes it grow least goes first, deletions
 * before all else, so that as many as possible go; nothing that it holds makes way. Every browser that sees the same
 * chooses the same, and what was left is left again until there is room.
 */
export function fit(wanted: Readonly<Record<string, unknown>>, held: Readonly<Record<string, unknown>>): Fit {
  const fitting = new Map<string, unknown>();
  const left = new Map<string, SyncFailure>();
  let bytes = Object.entries(held).reduce((sum, [key, value]) => sum + sizeOf(key, value) + AROUND, 0);
  let items = Object.keys(held).length;
  const growing = Object.entries(wanted).map(([key, value]) => {
    const isHeld = Object.hasOwn(held, key);
    const size = sizeOf(key, value);
    return { key, value, size, isHeld, growth: size - (isHeld ? sizeOf(key, held[key]) : -AROUND) };
  });
  growing.sort((a, b) => a.growth - b.growth || (a.key < b.key ? -1 : 1));
  for (const { key, value, size, isHeld, growth } of growing) {
    const hasRoom = growth <= 0 || bytes + growth <= MOST_IN_ALL;
    if (size > MOST_OF_ONE) left.set(key, 'sync-too-large');
    else if (!hasRoom || (!isHeld && items >= MOST_ITEMS)) left.set(key, 'sync-full');
    else {
      fitting.set(key, value);
      bytes += growth;
      items += isHeld ? 0 : 1;
    }
  }
  return { fitting: Object.fromEntries(fitting), left };
}

/** Bytes of the key and of the value's JSON text, in which Chrome writes three characters as code points. */
function sizeOf(key: string, value: unknown): number {
  const json = JSON.stringify(value) ?? '';
  const written = json.replace(/[<\u2028\u2029]/g, '\\u003C');
  return utf8Length(key + written);
}
