import type { Template } from '../../../utils/templates/template.ts';

/** A template that is whole, with whatever else is wanted. */
export function sampleTemplate(part: Partial<Template> = {}): Template {
  return {
    id: 'receiver',
    name: 'Receiver',
    description: '',
    tags: [],
    scope: 'org',
    variables: [],
    webhook: {
      enabled: true,
      type: 'http-post',
      name: 'Receiver',
      url: 'https://hooks.example.com/mist',
      topics: ['alarms'],
    },
    ...part,
  };
}
