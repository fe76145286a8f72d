import type { Library } from '../../templates/library.ts';
import { libraryOf } from './library-of.ts';
import { readState } from './read-state.ts';
import { readTeam } from './read-team.ts';

/** Everything in the store of templates. Rejects when the browser cannot read. */
export async function readLibrary(): Promise<Library> {
  const [state, team] = await Promise.all([readState(), readTeam()]);
  return libraryOf(state, team);
}
