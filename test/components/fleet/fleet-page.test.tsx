// @vitest-environment happy-dom
import { act } from 'react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { FleetPage } from '../../../components/fleet/fleet-page.tsx';
import type { FleetView } from '../../../components/fleet/fleet-view.ts';
import type { FleetWebhook, PlaceRead } from '../../../utils/fleet/fleet.ts';
import type { Template } from '../../../utils/templates/template.ts';
import { eventually } from '../../setup/eventually.ts';
import { click } from '../button-named.ts';
import { enter } from '../enter.ts';
import { render } from '../render.ts';

const org = { scope: 'org', id: 'o', name: 'Practice' } as const;
const site = { scope: 'site', id: 's', name: 'Aachen' } as const;
const central = { url: 'https://hooks.example.com/', topics: ['alarms'] };
const read: readonly PlaceRead[] = [
  {
    state: 'read',
    place: org,
    at: 0,
    unreadable: 0,
    webhooks: [
      {
        id: 'a',
        place: org,
        receiver: central.url,
        leftOut: 0,
        unlike: [],
        webhook: { ...central, name: '=Central', verify_cert: false },
      },
    ],
  },
  {
    state: 'read',
    place: site,
    at: 0,
    unreadable: 1,
    webhooks: [
      {
        id: 'b',
        place: site,
        receiver: central.url,
        leftOut: 0,
        unlike: [],
        webhook: { ...central, name: 'Own' },
      },
    ],
  },
  { state: 'not-read', place: { ...site, id: 't', name: 'Bern' }, reason: 'no-access' },
];

type Reading = Extract<FleetView, { kind: 'reading' }>;
const reading = (part: Partial<Reading>): Reading => ({
  kind: 'reading',
  portal: 'https://manage.mist.com/admin/?org_id=o',
  fleet: { orgId: 'o', apiHost: 'api.mist.com', places: read },
  phase: 'done',
  stop: null,
  plan: { sites: 2, calls: 4, waits: 0 },
  sitesWithoutId: 0,
  current: [],
  calls: 4,
  callsLeft: 4496,
  waitsUntil: null,
  ...part,
});

function show(view: FleetView, templates: readonly Template[] = []) {
  const actions = {
    ...{ onGoOn: vi.fn(), onPause: vi.fn(), onCancel: vi.fn(), onAgain: vi.fn() },
    ...{ onAskHealth: vi.fn(), onStopHealth: vi.fn(), onVerify: vi.fn() },
    ...{ onRotate: vi.fn(), onEndRotation: vi.fn() },
  };
  const asked = new Map([['b', 'unknown' as const]]);
  const { container } = render(<FleetPage {...{ view, templates, asked }} rotation={null} {...actions} />);
  const press = (name: string) => click(container, name);
  const choose = (name: string, value: string) => {
    const label = [...container.querySelectorAll('label')].find(each => each.textContent === name);
    const box = label?.control ?? container.querySelector(`[aria-label="${name}"]`);
    if (!(box instanceof HTMLSelectElement)) throw new Error(`no box ${name}`);
    enter(box, value);
  };
  return { container, press, choose, ...actions };
}

test('before the start it says what it will do, and starts when it is told to', () => {
  const { container, press, onGoOn } = show(
    reading({
      phase: 'ready',
      fleet: { orgId: 'o', apiHost: 'api.mist.com', places: [{ state: 'waiting', place: org }] },
    }),
  );
  expect(container.textContent).toContain('its 2 sites');
  expect(container.textContent).toContain('4 calls');
  expect(container.querySelector('[role="progressbar"]')).toBeNull();
  expect(container.textContent).not.toContain('waits');
  press('Start reading');
  expect(onGoOn).toHaveBeenCalledOnce();
  const long = show(reading({ phase: 'ready', plan: { sites: 9000, calls: 9092, waits: 2 } }));
  expect(long.container.textContent).toContain('it waits 2 times, each for up to an hour');
});

test('while it reads it says how far it is and until when it waits, and can be paused and cancelled', () => {
  const { container, press, onPause, onCancel } = show(
    reading({ phase: 'reading', current: [site], waitsUntil: new Date(2026, 0, 1, 14, 3, 20).getTime() }),
  );
  const bar = container.querySelector('[role="progressbar"]');
  expect([bar?.getAttribute('aria-valuenow'), bar?.getAttribute('aria-valuemax')]).toEqual(['3', '3']);
  expect(container.textContent).toContain('Waits until 2:03:20');
  expect(container.textContent).toContain('4496 calls left');
  press('Pause');
  press('Cancel');
  expect([onPause, onCancel].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

test('what is asked for beside the reading says until when it waits, too', () => {
  const waitsUntil = new Date(2026, 0, 1, 14, 3, 20).getTime();
  expect(show(reading({ waitsUntil })).container.querySelector('.fleet-waits')?.textContent).toContain(
    'Waits until 2:03:20',
  );
  expect(show(reading({})).container.querySelector('.fleet-waits')).toBeNull();
});

test.each([
  ['tab-gone', 'The portal’s tab was closed'],
  ['signed-out', 'Sign in again in the portal’s tab'],
  ['refused', '403 or 404'],
  ['unreachable', 'could not be reached'],
  ['unexpected', 'something other than a list'],
  ['paused', 'Paused.'],
  ['cancelled', 'Cancelled.'],
  [null, 'not read yet'],
] as const)('stopped by %s it says what to do, and goes on', (stop, words) => {
  const { container, press, onGoOn } = show(reading({ phase: 'stopped', stop }));
  expect(container.querySelector('[role="alert"]')?.textContent).toContain(words);
  press('Go on');
  expect(onGoOn).toHaveBeenCalledOnce();
});

test('each pair that delivers twice is listed, and leads to its webhooks', () => {
  const { container, press } = show(reading({}));
  const [double, ...more] = container.querySelectorAll<HTMLElement>('[data-double]');
  expect(more).toEqual([]);
  expect({ ...double?.dataset }).toMatchObject({ double: 'a,b', topics: 'alarms', certainty: 'certain' });
  press('Own');
  const detail = container.querySelector('.fleet-detail');
  expect(detail?.textContent).toContain('“=Central” (Practice) delivers the same');
  expect(detail?.textContent).toContain('would still get everything');
  expect(detail?.querySelector('a')?.href).toBe('https://manage.mist.com/admin/?org_id=o#!configuration/s');
});

test('a place without access is named, and read again on demand', () => {
  const { container, onAgain } = show(reading({}));
  const places = container.querySelector('[data-place="t"]');
  expect(places?.textContent).toContain('Not read: no access');
  if (places) click(places, 'Read again');
  expect(onAgain).toHaveBeenCalledExactlyOnceWith({ ...site, id: 't', name: 'Bern' });
  expect(container.textContent).toContain('1 entry is no webhook');
});

test('what could not be read of a webhook, and of the sites, is named', () => {
  // This DOM has no layout, by which the rows in view are found.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(500);
  onTestFinished(() => void vi.restoreAllMocks());
  const unlike: FleetWebhook['unlike'] = [
    { path: ['type'], is: 'string', text: 'aws-eventbridge' },
    { path: ['headers', 'X-Retry'], is: 'number' },
  ];
  const places = read.map(each =>
    each.state === 'read'
      ? { ...each, webhooks: each.webhooks.map(at => (at.id === 'b' ? { ...at, unlike } : at)) }
      : each,
  );
  const view = reading({ sitesWithoutId: 2 });
  const { container, press } = show({ ...view, fleet: { ...view.fleet, places } });
  expect(container.textContent).toContain('2 sites are not read: Mist’s API gives them no ids');
  expect(container.querySelector('[data-webhook="b"] [data-column="type"]')?.textContent).toBe(
    'aws-eventbridge',
  );
  press('Own');
  const detail = container.querySelector('.fleet-detail');
  expect(detail?.textContent).toContain('not as Mist’s API describes it: type, headers["X-Retry"].');
  expect(detail?.textContent).toContain('The value of header “X-Retry” is of JSON type number');
});

test('what is shown is taken along in the form that is chosen', async () => {
  const { container, press, choose } = show(reading({}));
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    if (blob instanceof Blob) blobs.push(blob);
    return 'blob:';
  });
  const taken = () => container.querySelector('.fleet-take-along');
  const prepared = () =>
    eventually(async () => {
      await act(() => new Promise(resolve => setTimeout(resolve)));
      expect(taken()?.textContent).not.toContain('Preparing the file…');
      return taken()?.querySelector('textarea')?.value;
    });
  const take = (format: string) => {
    choose('Format', format);
    expect(taken()?.textContent).toContain('Preparing the file…');
    return prepared();
  };
  press('Take along');
  press('Cancel');
  expect(document.activeElement?.textContent).toBe('Take along');
  expect(taken()?.textContent).toBe('');
  press('Take along');
  await prepared();
  press('Download');
  const [csv = []] = await Promise.all(blobs.map(async blob => new Uint8Array(await blob.arrayBuffer())));
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(csv)).split('\r\n')).toEqual([
    '\ufeffPlace,Name,Type,Receiver,Topics,Status,Problems,Findings,id',
    "Practice,'=Central,http-post,https://hooks.example.com/,alarms,Enabled,Doubled,VERIFY_CERT_OFF,a",
    'Aachen,Own,http-post,https://hooks.example.com/,alarms,Enabled,Doubled,,b',
    '',
  ]);
  expect(await take('firewall-list')).toMatch(/\n54\.193\.71\.17\n54\.215\.237\.20\n$/);
  expect(await take('json')).toContain('"findings": []');
  expect(await take('mist-api')).toContain('\n    "name": "=Central"');
  expect(taken()?.textContent).toContain('The 2 webhooks that are shown');
  expect(await take('terraform')).toContain('id = "o.a"');
  expect(taken()?.textContent).toContain('Applying this adopts 2 webhooks');
});

test('where no webhook matches, all can be shown again, in the order and groups that were chosen', () => {
  const { container, press, choose } = show(reading({}));
  choose('Groups', 'place');
  choose('Status', 'disabled');
  expect(container.querySelector('.empty-state')?.textContent).toContain('No webhook matches');
  press('Show all webhooks');
  expect(container.querySelector('.fleet-table')?.getAttribute('aria-rowcount')).toBe('5');
});

test('what is selected stays so while it is sorted and filtered, is counted, and is what is taken along', () => {
  // This DOM has no layout, by which the rows in view are found.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(500);
  onTestFinished(() => void vi.restoreAllMocks());
  const { container, press, choose, onAskHealth } = show(reading({}));
  const box = (name: string) => {
    const found = container.querySelector(`input[aria-label="${name}"]`);
    if (!(found instanceof HTMLInputElement)) throw new Error(`no check box ${name}`);
    return found;
  };
  const stateOf = ({ checked, indeterminate }: HTMLInputElement) => (indeterminate ? 'mixed' : checked);
  const all = 'Select all that are shown';
  const count = () => container.querySelector('[role="status"].quiet')?.textContent;
  const tick = (name: string) => act(() => box(name).click());
  expect([stateOf(box(all)), count()]).toEqual([false, '2 webhooks']);
  tick('Select Own (Aachen)');
  expect(container.querySelector('.fleet-detail')).toBeNull();
  expect([stateOf(box(all)), count()]).toEqual(['mixed', '2 webhooks · 1 selected']);
  press('Name');
  choose('Scope', 'org');
  expect([stateOf(box(all)), count()]).toEqual([
    false,
    '1 of 2 webhooks · 1 selected, 1 of them filtered out',
  ]);
  press('Ask how deliveries of 1 webhook went');
  expect(onAskHealth.mock.lastCall?.[0]).toMatchObject([{ id: 'b' }]);
  press('Take along');
  expect(container.querySelector('.fleet-take-along')?.textContent).toContain('The selected webhook.');
  tick(all);
  choose('Scope', '');
  choose('Groups', 'place');
  expect([stateOf(box(all)), stateOf(box('Select Aachen'))]).toEqual([true, true]);
  tick('Select Aachen');
  expect([stateOf(box(all)), stateOf(box('Select =Central (Practice)'))]).toEqual(['mixed', true]);
  press('Clear the selection');
  expect([stateOf(box(all)), count()]).toEqual([false, '2 webhooks']);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Webhooks');
});

test.each([
  ['no-tab', 'needs a tab of the portal'],
  ['no-organization', 'does not say in its address'],
  ['reaching', 'Reaching'],
] as const)('%s: it says what to do', (kind, words) => {
  expect(show({ kind }).container.textContent).toContain(words);
});

test('how deliveries went is asked for on demand, of several with a column for it', () => {
  const { container, press, onAskHealth } = show(reading({}));
  const isShown = () => container.querySelector('th[data-column="delivery"]') !== null;
  press('Own');
  expect(isShown()).toBe(false);
  press('Ask again');
  expect(onAskHealth.mock.calls.map(([[{ id }]]) => id)).toEqual(['b']);
  expect(isShown()).toBe(false);
  press('Ask how deliveries of 2 webhooks went');
  expect(isShown()).toBe(true);
});

const template: Template = {
  id: 't',
  name: 'Own everywhere',
  description: '',
  tags: [],
  scope: 'site',
  variables: [],
  webhook: { ...central, name: 'Own', verify_cert: false },
};

test('a template is compared with each place, and what is taken for it can be corrected', () => {
  const { container, choose } = show(reading({}), [template]);
  choose('Template', 't');
  const entry = () => container.querySelector<HTMLElement>('[data-place="s"][data-drift]');
  expect(entry()?.dataset.drift).toBe('differs');
  expect(entry()?.textContent).toContain('should be No, is Yes');
  expect(container.textContent).toContain('Differs most often: Verify Certificate (1).');
  expect(container.querySelectorAll('[data-drift]')).toHaveLength(1);
  choose('Taken for the template at Aachen', 'none');
  expect(entry()?.dataset.drift).toBe('missing');
});
