import { expect, test } from 'vitest';
import { placeWarnings } from '../../../utils/rules/place.ts';
import { importConfiguration } from '../../../utils/templates/import/import-configuration.ts';

const webhooks = (count: number, topic: string) =>
  Array.from({ length: count }, (_, index) => ({ name: `Receiver ${index}`, topics: ['alarms', topic] }));
const warning = '5 of these webhooks have “Filtered Asset RSSI”; at one site Mist takes at most four.';

test('a fifth webhook with the filter topic is told, a fourth is not', () => {
  expect(placeWarnings(webhooks(5, 'filtered-asset-rssi'))).toEqual([warning]);
  expect(placeWarnings(webhooks(4, 'filtered-asset-rssi'))).toEqual([]);
  expect(placeWarnings(webhooks(5, 'asset-raw-rssi'))).toEqual([]);
  expect(placeWarnings([{}, { topics: null }])).toEqual([]);
});

test('an import of several says so', () => {
  const read = importConfiguration(JSON.stringify(webhooks(5, 'filtered-asset-rssi')));
  expect(read.ok && read.notes.map(({ message }) => message)).toEqual([warning]);
});
