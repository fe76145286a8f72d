import { libraryOf } from '../../../../utils/store/templates/follow-library.ts';
import { readTeam } from '../../../../utils/store/templates/read-team.ts';
import { readState } from '../../../../utils/store/templates/store-state.ts';
import type { Library } from '../../../../utils/templates/library.ts';

/** Everything in the store of templates, as pages get it. */
export async function readLibrary(): Promise<Library> {
  return libraryOf(await readState(), await readTeam());
}
