// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readStart } from '../../../entrypoints/popup/read-start.ts';
import { firstSettings } from '../../../utils/store/settings.ts';
import { enter } from '../../components/enter.ts';
import { beginAnew, openApp, until } from './open-app.tsx';

const refuse = () => Promise.reject(new Error('The browser has no storage.'));

beforeEach(beginAnew);
afterEach(() => vi.restoreAllMocks());

/** The browser refuses every access to what the extension keeps. */
function breakStorage(): void {
  for (const area of ['local', 'session', 'sync'] as const) {
    for (const method of ['get', 'set', 'remove', 'clear'] as const)
      vi.spyOn(fakeBrowser.storage[area], method).mockImplementation(refuse);
  }
}

test('with a store nothing is said of it', async () => {
  const container = await openApp('verify');
  expect(container.querySelector('[data-store]')).toBeNull();
});

test('without one it is as a new installation, and says so', async () => {
  breakStorage();
  expect(await readStart()).toMatchObject({ settings: firstSettings, edit: null, unreadable: true });
  const container = await openApp('verify');
  expect(container.querySelector('[data-store]')?.textContent).toContain('refuses to read');
});

test('a delivery can be given to Verify all the same', async () => {
  breakStorage();
  const container = await openApp('verify');
  const box = container.querySelector('textarea');
  if (!box) throw new Error('Verify has no text box.');
  enter(box, 'POST / HTTP/1.1\r\nX-Mist-Signature-v2: aa\r\n\r\n{}');
  await until(() => container.querySelector('[data-verdict]'));
});

test('Templates says that it cannot read, Settings that it cannot keep', async () => {
  breakStorage();
  const templates = await openApp('templates');
  await until(() => templates.textContent.includes('the templates cannot be shown'));
  const settings = await openApp('settings');
  const dark = [...settings.querySelectorAll('label')].find(({ textContent }) => textContent === 'Dark');
  act(() => dark?.querySelector('input')?.click());
  await until(() => settings.textContent.includes('refused to keep this change'));
});
