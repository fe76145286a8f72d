// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { DeliveriesPart } from '../../../components/fleet/health/deliveries-part.tsx';
import { lastDeliveryText } from '../../../components/fleet/health/health-texts.ts';
import type { FleetWebhook } from '../../../utils/fleet/fleet.ts';
import type { LoggedDelivery } from '../../../utils/fleet/health/delivery.ts';
import { type Asked, type Health, lastDays } from '../../../utils/fleet/health/health.ts';
import { buttonNamed, click } from '../button-named.ts';
import { render } from '../render.ts';

const NOW = new Date(2026, 0, 8, 9, 41).getTime();
const delivery = (part: Partial<LoggedDelivery>): LoggedDelivery => ({
  id: 'd1',
  at: NOW - 60_000,
  topic: 'alarms',
  code: 200,
  cause: null,
  error: '',
  ...part,
});
const failed = delivery({ id: 'd2', code: 405, cause: 'method', error: 'the receiver answered 405' });
const health: Health = {
  days: lastDays(NOW).map((span, at) => ({ ...span, success: 1000 * at, failure: at % 2 })),
  last: delivery({}),
  failures: [failed, delivery({ id: 'd3', code: 0, cause: 'dns' }), { ...failed, id: 'd4' }],
};

function show(topics: readonly string[], asked?: Asked) {
  const place = { scope: 'org', id: 'o', name: 'Practice' } as const;
  const at: FleetWebhook = {
    id: 'w',
    place,
    webhook: { topics: [...topics] },
    receiver: '',
    leftOut: 0,
    unlike: [],
  };
  const onAskHealth = vi.fn();
  const onStopHealth = vi.fn();
  const onVerify = vi.fn(async (_: FleetWebhook, asked: LoggedDelivery | null) => asked?.id !== 'd3');
  const { container } = render(<DeliveriesPart {...{ at, asked, onAskHealth, onStopHealth, onVerify }} />);
  return { container, at, onAskHealth, onStopHealth, onVerify, text: container.textContent };
}

test('nothing is said before the person asks', () => {
  const { container, text, at, onAskHealth } = show(['alarms']);
  expect(text).toBe('DeliveriesAsk how deliveries went');
  click(container, 'Ask how deliveries went');
  expect(onAskHealth).toHaveBeenCalledExactlyOnceWith([at]);
});

test('while Mist is asked, which may wait for long, it can be stopped', () => {
  const { container, onStopHealth } = show(['alarms'], 'asking');
  click(container, 'Stop asking');
  expect(onStopHealth).toHaveBeenCalledOnce();
});

test('a week is shown in numbers with a bar each, and a failure among thousands is to be seen', () => {
  const { container, text } = show(['alarms'], health);
  expect(text).toContain('Last day: 6000 delivered, 0 failed.');
  expect(text).toContain('Last week: 21,000 delivered, 3 failed.');
  const rows = [...container.querySelectorAll<HTMLElement>('.fleet-week tbody tr')];
  expect(rows.map(({ dataset }) => [dataset.success, dataset.failure].join())).toEqual([
    '0,0',
    '1000,1',
    '2000,0',
    '3000,1',
    '4000,0',
    '5000,1',
    '6000,0',
  ]);
  const widths = rows.map(row =>
    [...row.querySelectorAll('rect')].map(bar => Number(bar.getAttribute('width'))),
  );
  expect(widths[0]).toEqual([0, 0]);
  expect(widths[3]).toEqual([2, 50]);
  expect(widths[6]).toEqual([0, 100]);
  expect(rows[6]?.textContent).toContain('Thu, Jan 8');
});

test('failures are explained once for each cause, with what Mist says, and Verify may see each', async () => {
  const { container, at, onVerify } = show(['alarms'], health);
  const groups = [...container.querySelectorAll<HTMLElement>('[data-cause]')];
  expect(groups.map(({ dataset }) => `${dataset.cause} ${dataset.code}`)).toEqual(['method 405', 'dns 0']);
  expect(groups[0]?.textContent).toContain('answered 405: it takes no POST');
  expect(groups[0]?.textContent).toContain('Jan 8, 2026, 9:40 AM · alarms · Failed (405)');
  expect(groups[0]?.querySelectorAll('.fleet-error')).toHaveLength(2);
  expect(groups[1]?.textContent).toContain('alarms · Failed Verify');
  const verify = (index: number) =>
    act(async () => {
      if (groups[index])
        buttonNamed(groups[index].querySelector('li') ?? groups[index], 'Verify this delivery').click();
    });
  await verify(0);
  expect(onVerify).toHaveBeenCalledExactlyOnceWith(at, failed);
  expect(container.textContent).not.toContain('did not give');
  await verify(1);
  expect(groups[1]?.textContent).toContain('Mist did not give this delivery');
});

test.each<[readonly string[], Asked | undefined, string | null]>([
  [['alarms'], health, null],
  [['alarms', 'client-join'], health, 'Not logged by Mist, so not counted: client-join.'],
  [['client-join'], undefined, 'Mist keeps no log of this webhook’s topics'],
  [['client-join'], { ...health, last: null }, 'Mist keeps no log of this webhook’s topics'],
])('of %j it says what is not logged', (topics, asked, words) => {
  const said = show(topics, asked).container.querySelector('[data-part="not-logged"]')?.textContent ?? null;
  if (words === null) expect(said).toBeNull();
  else expect(said).toContain(words);
});

test.each<[Asked, string, string]>([
  ['asking', 'Asking Mist…', 'Stop asking'],
  ['unknown', 'Mist did not say how its deliveries went.', 'Ask again'],
  [{ ...health, last: null }, 'no delivery of the last week', 'Ask again'],
])('%j shows no numbers', (asked, words, button) => {
  const { container, text } = show(['alarms'], asked);
  expect(text).toContain(words);
  expect(container.querySelector('.fleet-week')).toBeNull();
  expect(buttonNamed(container, button).disabled).toBe(false);
});

test.each<[readonly string[], Asked | undefined, string]>([
  [['alarms'], undefined, ''],
  [['client-join'], undefined, 'Not logged'],
  [['alarms', 'client-join'], { ...health, last: null }, 'None in a week'],
  [['client-join'], { ...health, last: null }, 'Not logged'],
  [['alarms'], 'asking', 'Asking Mist…'],
  [['alarms'], 'unknown', 'Not known'],
  [['client-join'], { ...health, last: delivery({ topic: 'ping' }) }, 'Jan 8, 2026, 9:40 AM, Delivered'],
  [['alarms'], { ...health, last: failed }, 'Jan 8, 2026, 9:40 AM, Failed (405)'],
  [['alarms'], { ...health, last: delivery({ cause: 'dns', code: 0 }) }, 'Jan 8, 2026, 9:40 AM, Failed'],
])('the last delivery of %j, of which %j is known, is %j', (topics, asked, text) => {
  expect(lastDeliveryText(topics, asked)).toBe(text);
});
