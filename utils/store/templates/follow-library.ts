import { browser } from 'wxt/browser';
import type { Library } from '../../templates/library.ts';
import { libraryOf } from './library-of.ts';
import { readState } from './read-state.ts';
import { readTeam } from './read-team.ts';
import { RECORD_PREFIX } from './record.ts';
import { withEntries } from './store-state.ts';

type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;

/**
 * Hands out the library, and again whenever any part of the extension changes it; of a change only the records that
 * changed are read. Ends with the signal. Rejects when the browser cannot read.
 */
export async function followLibrary(changed: (library: Library) => void, signal: AbortSignal): Promise<void> {
  const early: Record<string, unknown> = {};
  let apply = (entries: Readonly<Record<string, unknown>>) => void Object.assign(early, entries);
  const listener = (changes: Changes) =>
    apply(Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue])));
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
  const [read, team] = await Promise.all([readState(), readTeam()]);
  // What changed while it was read may be older than what was read, but the newest of it is not.
  let state = withEntries(read, early);
  const tell = () => signal.aborted || changed(libraryOf(state, team));
  apply = entries => {
    state = withEntries(state, entries);
    if (Object.keys(entries).some(key => key.startsWith(RECORD_PREFIX))) tell();
  };
  tell();
}
