import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/setup/root.mjs';
import { sign } from '../../../utils/signature/sign.ts';
import { fill } from '../../portal/driver.ts';
import { chooseTemplate, use, waitForReport } from '../hands/assistant.ts';
import { openExtensionPage, openTemplates, press, says, verdictOf } from '../hands/extension-page.ts';
import { readAssistant, waitForAssistant } from '../hands/read-assistant.ts';
import { until } from '../hands/wait.ts';
import { sessionOfFile } from '../session/shared-browser.ts';

const downloads = await mkdtemp(join(tmpdir(), 'eight-tasks-'));
const session = sessionOfFile({ downloads });
let page: Page;

const secret = 'b64a1f0a2f7d4a0e9d1c77f3a8e2c950';
const body = '{"topic":"ping","events":[{"id":"3b0d4e8a","name":"Receiver"}]}';
const { v2 } = await sign(secret, new TextEncoder().encode(body));
const delivery = (arrived: string) => `POST /in HTTP/1.1\r\nX-Mist-Signature-v2: ${v2}\r\n\r\n${arrived}`;
const webhook = { name: 'Receiver', url: 'https://hooks.example.com/mist', topics: ['alarms'] };

/** Runs in the page: pastes a text where the focus is. */
function pasteAtFocus(text: string): void {
  let at = document.activeElement ?? document.body;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
  // Firefox gives an event that a script makes a clipboard of its own.
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  if (at.dispatchEvent(event)) document.execCommand('insertText', false, text);
}

const openPopup = async () => {
  page = await openExtensionPage(session, 'popup');
  await page.bringToFront();
};
const paste = (text: string) => () => page.evaluate(pasteAtFocus, text);
/** The secret, once the page asks for it. */
const pasteSecret = async () => {
  await until(page, () => document.activeElement?.matches('textarea.secrets'));
  await paste(secret)();
};
const forget = async () => {
  await openPopup();
  await press(page, 'Forget');
  await page.close();
};
const openForm = async () => {
  page = await session.openForm({ motion: 'off', scope: 'org', headers: 'rows' });
};
const selectValue = () =>
  page.evaluate(() => {
    const box = window.practicePortal.control('header-value:1');
    if (!(box instanceof HTMLInputElement)) throw new Error('The form has no second header.');
    box.focus();
    box.select();
  });
const found = async (code: string, wanted: boolean) =>
  waitForAssistant(page, ({ findings }) => findings.some(finding => finding.code === code) === wanted);

interface Task {
  readonly before?: () => Promise<unknown>;
  /** A press, a paste or a choice each. */
  readonly actions: readonly (() => Promise<unknown>)[];
  readonly reached: () => Promise<unknown>;
}

const tasks: Readonly<Record<string, Task>> = {
  'Verify a capture': {
    actions: [openPopup, () => paste(delivery(body))(), pasteSecret],
    reached: async () =>
      expect((await verdictOf(page)).verdicts).toMatchObject({ 'X-Mist-Signature-v2': 'valid' }),
  },
  'Find out why it does not match': {
    before: forget,
    actions: [openPopup, paste(delivery(body.replace(':[', ': ['))), pasteSecret],
    reached: () => until(page, () => document.querySelector('[data-diagnosis] ~ .difference del')),
  },
  'Make a template from the form': {
    before: async () => {
      await openForm();
      await fill(page, { ...webhook, secret });
    },
    actions: [() => use(page, 'Templates'), () => use(page, 'Save template')],
    reached: async () => {
      const list = await openTemplates(session, 'workspace');
      await says(list, 'hooks.example.com');
      await list.close();
    },
  },
  'Fill a form from it': {
    before: openForm,
    actions: [
      () => use(page, 'Templates'),
      () => chooseTemplate(page, 'Receiver'),
      () => use(page, 'Generate Secret and fill form'),
    ],
    reached: () => waitForReport(page),
  },
  'Export all templates': {
    actions: [openPopup, () => press(page, 'Templates'), () => press(page, 'Export all')],
    reached: () => expect.poll(() => readdir(downloads)).toHaveLength(1),
  },
  'Repair a header that is too big': {
    before: async () => {
      await openForm();
      const headerRows = [
        { name: 'X-Team', value: 'network' },
        { name: 'X-Sites', value: 'site '.repeat(250) },
      ];
      await fill(page, { ...webhook, headerRows });
      await found('HEADERS_TOO_BIG', true);
    },
    actions: [selectValue, paste('all')],
    reached: () => found('HEADERS_TOO_BIG', false),
  },
  'Import a configuration': {
    before: openForm,
    actions: [
      () => use(page, 'Import'),
      paste(JSON.stringify({ ...webhook, type: 'http-post' })),
      () => use(page, 'Fill form'),
    ],
    reached: () => waitForReport(page),
  },
  'See what Mist would send': {
    before: async () => {
      await openForm();
      await fill(page, webhook);
    },
    actions: [() => use(page, 'Preview delivery')],
    reached: async () => {
      await waitForAssistant(page, ({ preview }) => preview !== null);
      expect((await readAssistant(page)).preview).toContain('POST /mist');
    },
  },
};

/** The user guide's table: for each task the actions before and now. */
const guide = await readFile(`${root}docs/user-guide.md`, 'utf8');
const rows = [...guide.matchAll(/^\| ([A-Z][^|]+?) +\| (\d+) +\| (\d+) +\|/gm)];
const counted = rows.map(([, name = '', before, now]) => ({
  name,
  before: Number(before),
  now: Number(now),
}));

test.each(Object.entries(tasks))('%s, with the actions that the guide counts', async (name, task) => {
  expect(counted.find(each => each.name === name)?.now).toBe(task.actions.length);
  await task.before?.();
  for (const action of task.actions) await action();
  await task.reached();
  if (page.url().includes('popup.html')) await page.close();
});

test('none of them takes more actions than before, and all of them two thirds at most', () => {
  expect(counted.map(({ name }) => name)).toEqual(Object.keys(tasks));
  for (const { before, now } of counted) expect(now).toBeLessThanOrEqual(before);
  const sum = (of: 'before' | 'now') => counted.reduce((total, each) => total + each[of], 0);
  expect(sum('now') / sum('before')).toBeLessThanOrEqual(2 / 3);
});
