import { expect, test } from 'vitest';
import { templateSearch } from '../../../utils/templates/template-search.ts';
import { sampleTemplate } from './samples.ts';

const template = sampleTemplate({
  name: 'Café receiver',
  description: 'For the night shift',
  tags: ['Field', 'EMEA'],
  webhook: { type: 'http-post', url: 'https://hooks.example.com/mist', topics: ['device-updowns'] },
});

test.each([
  ['', true],
  ['   ', true],
  ['cafe', true],
  ['CAFÉ', true],
  ['night emea', true],
  ['hooks.example', true],
  ['device-updowns', true],
  ['up/downs', true],
  ['night day', false],
  ['secret', false],
])('“%s” finds it: %s', (query, found) => {
  expect(templateSearch(query)(template)).toBe(found);
});
