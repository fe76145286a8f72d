import type { Library } from '../../templates/library.ts';
import { type Changes, followArea } from '../follow-area.ts';
import { libraryOf } from './library-of.ts';
import { readListing } from './read-listing.ts';
import { readState } from './read-state.ts';
import { readTeam, type Team } from './read-team.ts';
import { isLibraryKey, withEntries } from './store-state.ts';

/** Milliseconds in which changes are gathered, so that a thousand saves at once are not told a thousand times. */
const GATHERED = 50;

const NO_TEAM: Team = { templates: [], setAside: [] };

/**
 * Hands out the library, a large one partially at first, and again whenever any part of the extension changes it; of a
 * change only the records that changed are read. Just after its start the browser reads its policy for seconds: the
 * administrator's templates follow then. Ends with the signal. Rejects when the browser cannot read.
 */
export async function followLibrary(changed: (library: Library) => void, signal: AbortSignal): Promise<void> {
  const waiting = new Map<string, unknown>();
  let told = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listener = (changes: Changes) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (isLibraryKey(key)) waiting.set(key, newValue);
    }
    if (waiting.size > 0) timer ??= setTimeout(() => told(), GATHERED);
  };
  followArea('local', listener, signal);
  signal.addEventListener('abort', () => clearTimeout(timer));
  let team: Team | undefined;
  const policy = readTeam().then(read => {
    team = read;
  });
  const partial = await readListing().catch(() => undefined);
  if (partial && !signal.aborted) await shown(() => changed(partial));
  let state = await readState();
  told = () => {
    timer = undefined;
    // What changed while the store was read may be older than what was read, but the last of it is not.
    state = withEntries(state, Object.fromEntries(waiting));
    waiting.clear();
    if (!signal.aborted) changed(libraryOf(state, team ?? NO_TEAM));
  };
  told();
  if (team) return;
  await policy;
  told();
}

/** Tells, and leaves time to show it. */
async function shown(tell: () => void): Promise<void> {
  tell();
  await new Promise(resolve => requestIdleCallback(resolve, { timeout: 500 }));
}
