import { expect, test } from 'vitest';
import { findingPlaces } from '../../../utils/templates/finding-places.ts';
import { toTemplateFile } from '../../../utils/templates/template.ts';
import type { Finding } from '../../../utils/webhook/finding.ts';
import { sampleTemplate } from './samples.ts';

const headers = { 'X-A': 'a', 'X-B': 'b' };
const template = sampleTemplate();
const text = toTemplateFile([{ ...template, webhook: { ...template.webhook, headers } }]);

test.each<[Partial<Finding>, string]>([
  [{ field: 'url' }, '"https://hooks.example.com/mist"'],
  [{ field: 'headers', at: { header: 1 } }, '"X-B": "b"'],
  [{ field: 'headers' }, JSON.stringify(headers)],
  [{ field: 'secret' }, '{'],
])('a finding of %o is placed at its value', (part, value) => {
  const finding: Finding = { code: 'URL_NOT_HTTPS', severity: 'warning', args: {}, field: 'name', ...part };
  const [place] = findingPlaces(text, [finding]);
  const lines = text
    .split('\n')
    .slice((place?.line ?? 0) - 1)
    .join('\n')
    .slice((place?.column ?? 0) - 1);
  const marked = lines.slice(0, place?.length);
  expect(
    marked.startsWith('{"') || marked.startsWith('{\n') ? JSON.stringify(JSON.parse(marked)) : marked,
  ).toBe(value);
  expect(place).toMatchObject({
    severity: 'warning',
    message: expect.stringMatching(/^The URL uses plain http.*https/),
  });
});

test('a text without a template has no place', () => {
  expect(
    findingPlaces('{}', [{ code: 'URL_NOT_HTTPS', field: 'url', severity: 'warning', args: {} }]),
  ).toEqual([]);
});
