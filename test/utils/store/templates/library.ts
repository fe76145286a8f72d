import { libraryOf } from '../../../../utils/store/templates/follow-library.ts';
import { readTeam } from '../../../../utils/store/templates/read-team.ts';
import { readState } from '../../../../utils/store/templates/store-state.ts';
import type { Library } from '../../../../utils/templates/library.ts';
import type { Template } from '../../../../utils/templates/template.ts';

/** A template with this id and name, and a URL that differs where `mark` does. */
export function templateNamed(id: string, mark = ''): Template {
  return {
    id,
    name: `Paging ${id}`,
    description: '',
    tags: ['paging'],
    scope: 'org',
    variables: [],
    webhook: {
      type: 'http-post',
      name: 'Paging',
      url: `https://hooks.example.com/${mark}`,
      topics: ['alarms'],
    },
  };
}

/** Everything in the store of templates, as pages get it. */
export async function readLibrary(): Promise<Library> {
  return libraryOf(await readState(), await readTeam());
}
