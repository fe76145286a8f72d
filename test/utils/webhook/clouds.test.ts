import { expect, test } from 'vitest';
import { clouds, portalMatches, practiceMatch } from '../../../utils/webhook/clouds.ts';

test('each of the 13 clouds has a portal host and an API host of the same domain', () => {
  expect(clouds).toHaveLength(13);
  for (const { portalHost, apiHost } of clouds) {
    expect(portalHost).toMatch(/^manage\.[a-z0-9.-]+\.com$/);
    expect(apiHost).toBe(portalHost.replace(/^manage\./, 'api.'));
  }
});

test('no cloud is listed twice', () => {
  expect(new Set(clouds.map(({ name }) => name)).size).toBe(clouds.length);
  expect(new Set(clouds.map(({ portalHost }) => portalHost)).size).toBe(clouds.length);
});

test('only the practice mode reaches the practice portal', () => {
  expect(portalMatches('production')).not.toContain(practiceMatch);
  expect(portalMatches('production')).toHaveLength(13);
  expect(portalMatches('practice')).toContain(practiceMatch);
});
