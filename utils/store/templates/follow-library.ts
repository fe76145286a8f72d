import type { Library } from '../../templates/library.ts';
import { type Changes, followArea } from '../storage-areas.ts';
import { readListing } from './listing.ts';
import { readTeam, type Team } from './read-team.ts';
import { isLibraryKey, readState, type StoreState, storedOf, withEntries } from './store-state.ts';

/** Milliseconds in which changes are gathered, so that a thousand saves at once are not reported a thousand times. */
const GATHERED = 50;

const NO_TEAM: Team = { templates: [], setAside: [] };

/**
 * Hands out the library, a large one partially at first, and again whenever any part of the extension changes it; of a
 * change only the records that changed are read. Just after its start the browser reads its policy for seconds: the
 * administrator's templates follow then. Ends with the signal. Rejects when the browser cannot read.
 */
export async function followLibrary(changed: (library: Library) => void, signal: AbortSignal): Promise<void> {
  const waiting = new Map<string, unknown>();
  let report = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listener = (changes: Changes) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (isLibraryKey(key)) waiting.set(key, newValue);
    }
    if (waiting.size > 0) timer ??= setTimeout(() => report(), GATHERED);
  };
  followArea('local', listener, signal);
  signal.addEventListener('abort', () => clearTimeout(timer));
  let team: Team | undefined;
  const policy = readTeam().then(read => {
    team = read;
  });
  const partial = await readListing().catch(() => undefined);
  if (partial && !signal.aborted) {
    changed(partial);
    // Leaves time to show it.
    await new Promise(resolve => requestIdleCallback(resolve, { timeout: 500 }));
  }
  let state = await readState();
  report = () => {
    timer = undefined;
    // What changed while the store was read may be older than what was read, but the last of it is not.
    state = withEntries(state, Object.fromEntries(waiting));
    waiting.clear();
    if (!signal.aborted) changed(libraryOf(state, team ?? NO_TEAM));
  };
  report();
  if (team) return;
  await policy;
  report();
}

/** The library of a state, and of what the administrator hands out. */
export function libraryOf({ records, setAside, notSynced, secured }: StoreState, team: Team): Library {
  const all = [...records.values()];
  return {
    templates: all
      .filter(({ deletedAt }) => deletedAt === undefined)
      .map(record => storedOf(record, notSynced)),
    team: team.templates,
    bin: all.flatMap(record =>
      record.deletedAt === undefined ? [] : [{ ...storedOf(record), deletedAt: record.deletedAt }],
    ),
    setAside: [...setAside.values(), ...team.setAside],
    secured,
  };
}
