import { type HeaderField, headerValueText } from '../../webhook/headers.ts';
import { readText } from '../dom/values.ts';
import { click } from '../interact/press.ts';
import { writeText } from '../interact/type.ts';
import { pageTurn, until } from '../interact/wait.ts';
import type { HeaderPair } from './header-buttons.ts';

/** Rows of a box for a header's name and one for its value. */
export interface HeaderRows {
  /** Each with the button that removes it, where one is clearly seen. */
  readonly rows: readonly (HeaderPair & { readonly remove: Element | null })[];
  /** The button that adds a row. */
  readonly add: Element | null;
}

/** How long the page may take to show what was typed, in milliseconds. */
const SHOWING = 300;

/** Writes the headers into rows, which are added and removed as needed. */
export async function writeHeaderRows(
  rows: () => HeaderRows | null,
  fields: readonly HeaderField[],
  signal: AbortSignal,
): Promise<void> {
  await resize(rows, fields.length, signal);
  let now = rows();
  const row = (at: number) => {
    const known = now?.rows[at];
    if (known?.name.isConnected && known.value.isConnected) return known;
    now = rows();
    return now?.rows[at];
  };
  let patience = SHOWING;
  // A slow page would take the next text for all that was changed since it rendered; one that shows none is not waited for again.
  const write = async (box: () => Element | undefined, text: string) => {
    const element = box();
    if (!element || readText(element) === text) return;
    writeText(element, text);
    await pageTurn();
    const isShown = () => {
      const after = box();
      return after && readText(after) === text;
    };
    if (!(await until(isShown, signal, patience))) patience = 0;
  };
  for (let at = 0; at < Math.max(now?.rows.length ?? 0, fields.length); at++) {
    const field = fields[at];
    await write(() => row(at)?.name, field?.name ?? '');
    await write(() => row(at)?.value, field ? headerValueText(field) : '');
  }
}

/** Adds or removes rows until there are as many as wanted, or the page no longer follows. */
async function resize(rows: () => HeaderRows | null, wanted: number, signal: AbortSignal): Promise<void> {
  const length = () => rows()?.rows.length ?? wanted;
  for (let count = length(); count !== wanted; count = length()) {
    const isMore = count < wanted;
    const button = isMore ? rows()?.add : rows()?.rows.at(-1)?.remove;
    if (!button) return;
    for (let times = isMore ? wanted - count : 1; times > 0 && button.isConnected; times--) {
      click(button);
      await pageTurn();
    }
    // Rows that are still to come would be asked for twice.
    await until(() => length() === (isMore ? wanted : count - 1), signal);
    if (length() === count) return;
  }
}
