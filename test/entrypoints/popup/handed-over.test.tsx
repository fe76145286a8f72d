// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Button } from '../../../components/ui/button.tsx';
import { readVerifyInput } from '../../../utils/store/verify-input.ts';
import { buttonNamed } from '../../components/button-named.ts';
import { enter, labelled } from '../../components/enter.ts';
import { beginAnew, openApp, until } from './open-app.tsx';

beforeEach(beginAnew);

const request = '{"req_headers":"{}","req_payload":"handed-over-payload"}';
const box = (page: Element, label: string) => {
  const element = labelled(page, label);
  if (!(element instanceof HTMLTextAreaElement)) throw new Error(label);
  return element;
};

test('what is handed over to Verify is kept nowhere, nor what is typed beside it, until another delivery takes its place', async () => {
  const page = await openApp('fleet', onHandOver => (
    <Button onClick={() => onHandOver({ request, secrets: 'handed-over-secret' })}>Hand over</Button>
  ));
  await act(async () => buttonNamed(page, 'Hand over').click());
  await until(() => box(page, 'Request or body').value === request);
  expect(page.textContent).toContain('Not kept when this page closes');
  enter(box(page, 'Secrets'), 'handed-over-secret\ntyped-secret');
  await act(() => new Promise(resolve => setTimeout(resolve)));
  for (const area of ['session', 'local', 'sync'] as const)
    expect(JSON.stringify(await fakeBrowser.storage[area].get())).not.toMatch(/handed-over|typed-secret/);
  enter(box(page, 'Request or body'), '{"topic":"ping"}');
  await until(async () => (await readVerifyInput())?.request === '{"topic":"ping"}');
});
