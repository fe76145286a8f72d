// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { readSampleOptions } from '../../../utils/store/session-inputs.ts';
import { buttonNamed } from '../../components/button-named.ts';
import { enter, labelled } from '../../components/enter.ts';
import { beginAnew, openApp, until } from './open-app.tsx';

beforeEach(beginAnew);

const box = (container: Element, label: string) => {
  const element = labelled(container, label);
  if (!(element instanceof HTMLInputElement || element instanceof HTMLSelectElement)) throw new Error(label);
  return element;
};

test('what a sample is made of outlives its page, the secret that it began with among it', async () => {
  const first = await openApp('samples');
  const { value: secret } = box(first, 'Secret');
  enter(box(first, 'Receiver URL, for the commands'), 'https://hooks.example.com/in');
  enter(box(first, 'Topic'), 'alarms');
  await until(async () => (await readSampleOptions())?.topic === 'alarms');
  const again = await openApp('samples');
  expect(box(again, 'Secret').value).toBe(secret);
  expect(box(again, 'Receiver URL, for the commands').value).toBe('https://hooks.example.com/in');
  expect(box(again, 'Topic').value).toBe('alarms');
  expect(again.textContent).toContain('Kept in memory until the browser closes');
});

test('a number of events can be deleted and written anew', async () => {
  const events = box(await openApp('samples'), 'Events');
  enter(events, '');
  expect(events.value).toBe('');
  enter(events, '25');
  expect(events.value).toBe('25');
});

test('what a sample is made of can be forgotten, its secret too', async () => {
  const page = await openApp('samples');
  const { value: secret } = box(page, 'Secret');
  enter(box(page, 'Receiver URL, for the commands'), 'https://hooks.example.com/in');
  await until(async () => (await readSampleOptions())?.secret === secret);
  await act(async () => buttonNamed(page, 'Forget').click());
  await until(() => box(page, 'Secret').value !== secret);
  expect(box(page, 'Receiver URL, for the commands').value).not.toContain('hooks');
  await until(async () => (await readSampleOptions())?.secret === box(page, 'Secret').value);
});
