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
