import { expect, test } from 'vitest';
import { clouds, portalMatches } from '../../../utils/webhook/clouds.ts';

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

test('a match pattern covers one portal host by https and nothing else', () => {
  expect(portalMatches()).toHaveLength(13);
  expect(portalMatches()[0]).toBe('https://manage.mist.com/*');
});
