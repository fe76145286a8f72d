// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';
import { findingsOf, useUnchecked } from '../../../components/fleet/webhook-findings.ts';
import type { FleetWebhook } from '../../../utils/fleet/fleet.ts';
import { eventually } from '../../setup/eventually.ts';
import { render } from '../render.ts';

const webhooks = (count: number) =>
  Array.from(
    { length: count },
    (_, at): FleetWebhook => ({
      id: `w${at}`,
      place: { scope: 'site', id: 's', name: 'Aachen' },
      webhook: { name: `w${at}`, url: 'https://hooks.example.com/', topics: ['alarms'], verify_cert: at > 0 },
      receiver: 'https://hooks.example.com/',
      leftOut: 0,
      unlike: [],
    }),
  );

interface ProbeProps {
  readonly all: readonly FleetWebhook[];
  readonly isWanted: boolean;
}

const Probe = ({ all, isWanted }: ProbeProps) => <p>{useUnchecked(all, isWanted)}</p>;

const show = (props: ProbeProps) => {
  const { container } = render(<Probe {...props} />);
  return () => container.textContent;
};

test('many are checked by and by, where that is wanted, and once', async () => {
  const all = webhooks(500);
  expect(show({ all, isWanted: false })()).toBe('0');
  const left = show({ all, isWanted: true });
  expect(left()).toBe('500');
  const turn = () => act(() => new Promise(resolve => setTimeout(resolve)));
  await eventually(async () => {
    await turn();
    expect(left()).toBe('0');
  });
  expect(show({ all, isWanted: true })()).toBe('0');
  await turn();
  expect(all.slice(0, 2).map(at => findingsOf(at).map(({ code }) => code))).toEqual([
    ['VERIFY_CERT_OFF'],
    [],
  ]);
});

test('a few are not waited for', async () => {
  expect(show({ all: webhooks(20), isWanted: true })()).toBe('0');
  await act(() => new Promise(resolve => setTimeout(resolve)));
});

test('a header that is no string is an error, and nothing is said of a field that cannot be read', () => {
  const [at] = webhooks(1);
  if (!at) throw new Error('There is none.');
  const { topics: _, ...webhook } = at.webhook;
  const unlike: FleetWebhook['unlike'] = [
    { path: ['headers', 'X-Retry'], is: 'number' },
    { path: ['topics'], is: 'string' },
  ];
  const found = findingsOf({ ...at, webhook, unlike });
  expect(found.map(({ code, args }) => [code, args])).toEqual([
    ['VERIFY_CERT_OFF', {}],
    ['HEADER_NOT_STRING', { header: '“X-Retry”', name: 'X-Retry', type: 'number' }],
  ]);
});
