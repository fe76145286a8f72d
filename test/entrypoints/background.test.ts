import { globSync, readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readLibrary, templateNamed } from '../utils/store/templates/library.ts';

type Sender = Browser.runtime.MessageSender;

const { id } = browser.runtime;
const pageUrl = browser.runtime.getURL('/');
const portal = { id, url: 'https://manage.mist.com/admin/?org_id=o#!org', frameId: 0, tab: { id: 7 } };
const strangers: readonly (readonly [string, Record<string, unknown>])[] = [
  ['another extension', { ...portal, id: 'another' }],
  ['nobody', { ...portal, id: undefined }],
  ['a page that is no portal', { ...portal, url: 'https://manage.mist.com.example.com/' }],
  ['a portal page without encryption', { ...portal, url: 'http://manage.mist.com/' }],
  ['a frame within a portal page', { ...portal, frameId: 3 }],
  ['a script without an address', { ...portal, url: undefined }],
  ['a page that names ours', { ...portal, url: `https://example.com/?${pageUrl}` }],
];

const executeScript = vi.fn();
const createTab = vi.fn();
let listeners: ((message: unknown, sender: Sender) => unknown)[] = [];
let ports: ((port: Browser.runtime.Port) => void)[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  vi.resetModules();
  listeners = [];
  ports = [];
  executeScript.mockReset().mockResolvedValue([]);
  createTab.mockReset().mockResolvedValue({});
  const never = { addListener() {} };
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ host_permissions: ['https://manage.mist.com/*'] }),
    onMessage: { addListener: (listener: (typeof listeners)[number]) => listeners.push(listener) },
    onConnect: { addListener: (listener: (typeof ports)[number]) => ports.push(listener) },
  });
  Object.assign(fakeBrowser, {
    scripting: { executeScript },
    tabs: { create: createTab },
    i18n: { getMessage: (key: string) => (key === 'language_tag' ? 'de' : '') },
    permissions: { onAdded: never, onRemoved: never },
    commands: { onCommand: never },
  });
  const { default: background } = await import('../../entrypoints/background.ts');
  background.main();
});

/** What the background answers, when anything of it does. */
async function ask(message: unknown, sender: Record<string, unknown>): Promise<unknown> {
  const answers = listeners.map(listener => listener(message, { ...sender }));
  return (await Promise.all(answers)).find(answer => answer !== undefined);
}

const wanted = { type: 'assistant-wanted' };
const saving = {
  type: 'library-command',
  command: { do: 'save', template: templateNamed('a'), base: null, revision: 'first' },
};
const fleetWanted = { type: 'fleet-wanted' };
const removing = { type: 'library-command', command: { do: 'remove', ids: ['a'] } };
const count = async () => (await readLibrary()).templates.length;

test('a portal page gets its assistant, and may save a template but delete none', async () => {
  await ask(wanted, portal);
  expect(executeScript).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 7 },
    files: ['/language/de.js', '/content-scripts/assistant.js'],
  });
  expect(await ask(saving, portal)).toMatchObject({ ok: true });
  expect(await ask(removing, portal)).toBeUndefined();
  expect(await count()).toBe(1);
});

test('a portal page gets the Fleet page, bound to its tab', async () => {
  expect(await ask(fleetWanted, portal)).toBe(true);
  expect(createTab).toHaveBeenCalledExactlyOnceWith({ url: `${pageUrl}workspace.html#fleet:7` });
  expect(executeScript).not.toHaveBeenCalled();
});

test('who asks for the assistant is answered at once: ended while it waits, the background would be asked again, and the assistant replaced', async () => {
  executeScript.mockReturnValue(new Promise(() => {}));
  await ask(wanted, portal);
  expect(executeScript).toHaveBeenCalledOnce();
});

test('the extension’s own pages may do both', async () => {
  const page = { id, url: `${pageUrl}popup.html` };
  await ask(saving, page);
  expect(await count()).toBe(1);
  expect(await ask(removing, page)).toMatchObject({ ok: true });
  expect(await count()).toBe(0);
});

test.each(strangers)('%s gets nothing', async (_, sender) => {
  for (const message of [wanted, fleetWanted, saving, removing])
    expect(await ask(message, sender)).toBeUndefined();
  expect(createTab).not.toHaveBeenCalled();
  expect(executeScript).not.toHaveBeenCalled();
  expect(await count()).toBe(0);
});

test.each([...strangers, ['a portal page', portal] as const])('%s imports nothing', (_, sender) => {
  const listened = vi.fn();
  const port = { name: 'library-import', sender, onMessage: { addListener: listened } };
  for (const connected of ports) Reflect.apply(connected, undefined, [port]);
  expect(listened).not.toHaveBeenCalled();
});

test.each([
  null,
  'assistant-wanted',
  { type: 'assistant-wanted ' },
  { type: 'library-command', command: { do: 'eval', code: '1' } },
  { ...saving, command: { ...saving.command, template: { ...templateNamed('a'), webhook: 7 } } },
  JSON.parse('{"__proto__": {"type": "assistant-wanted"}}'),
])('a message that is none of ours is not answered: %j', async message => {
  expect(await ask(message, portal)).toBeUndefined();
  expect(executeScript).not.toHaveBeenCalled();
});

test('nothing listens to other extensions and to pages', () => {
  const sources = globSync('{entrypoints,components,utils}/**/*.{ts,tsx}');
  const listening = /onMessageExternal|onConnectExternal|externally_connectable|addEventListener\('message'/;
  expect(sources.filter(path => listening.test(readFileSync(path, 'utf8')))).toEqual([]);
  expect(readFileSync('wxt.config.ts', 'utf8')).not.toMatch(
    /externally_connectable|web_accessible_resources/,
  );
});
