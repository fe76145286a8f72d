import type { Library } from '../../templates/library.ts';
import type { Team } from './read-team.ts';
import type { StoreState } from './store-state.ts';
import { storedOf } from './stored-of.ts';

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
