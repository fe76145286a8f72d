import type { Page, SerializedAXNode } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { faultyForm } from '../../../scripts/tour/tour-forms.ts';
import { fill } from '../../portal/driver.ts';
import { use } from '../hands/assistant.ts';
import { waitForAssistant } from '../hands/read-assistant.ts';

import { sessionOfFile } from '../session/shared-browser.ts';

const session = sessionOfFile();
let page: Page;
beforeAll(async () => {
  page = await session.openForm({ skin: 'legacy', motion: 'off' });
  const { url, form, expected } = faultyForm('legacy');
  await fill(page, { ...form, url });
  await waitForAssistant(page, ({ findings }) =>
    expected.every(code => findings.some(finding => finding.code === code)),
  );
});

/** Everything that a screen reader is told, from top to bottom. */
async function told(): Promise<SerializedAXNode[]> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  const flat = (node: SerializedAXNode): SerializedAXNode[] => [node, ...(node.children ?? []).flatMap(flat)];
  return tree ? flat(tree) : [];
}

/** All words inside of a node, and the names of its icons. */
function wordsIn(node: SerializedAXNode | undefined): string {
  if (!node) return '';
  if (node.role === 'StaticText' || node.role === 'image') return node.name ?? '';
  return (node.children ?? []).map(wordsIn).join(' ').replace(/\s+/g, ' ').trim();
}

test('the meter has a name, and its size in words follows, since its own number ends at its maximum', async () => {
  const nodes = await told();
  const at = nodes.findIndex(({ role }) => role === 'meter');
  expect(nodes[at]).toMatchObject({ name: 'Custom header size', value: 1000, valuemax: 1000 });
  const words = nodes.slice(at).filter(({ role }) => role === 'StaticText');
  expect(words.slice(0, 2).map(({ name }) => name)).toEqual([
    '1016 of 1000 bytes',
    'Over the limit · largest: X-Note, 956 bytes',
  ]);
});

test('a field’s findings are a list that is named after the field, each with its severity, what is wrong and its fix', async () => {
  const nodes = await told();
  const list = nodes.find(({ role, name }) => role === 'list' && name?.includes('URL'));
  const items = list?.children ?? [];
  expect(items.map(({ role }) => role)).toEqual(['listitem', 'listitem']);
  expect(wordsIn(items[0])).toBe(
    'Warning The URL has blanks at its ends. Fix: Remove the blanks at the ends Details',
  );
});

test('the bar is a status; each fold-out says whether it is open', async () => {
  const bar = (await told()).find(({ role }) => role === 'status');
  expect(bar?.name).toBe('Webhook check');
  expect(wordsIn(bar)).toMatch(/^2 errors, 4 warnings/);
  const problems = async () =>
    (await told()).find(({ role, name }) => role === 'button' && name === 'Problems');
  expect((await problems())?.expanded).toBeFalsy();
  await use(page, 'Problems');
  await expect.poll(async () => (await problems())?.expanded).toBe(true);
});

test('in forced colours the state stays visible without the extension’s colours', async () => {
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  const seen = await page.evaluate(() => {
    const all = (selector: string) =>
      [...document.querySelectorAll('mist-webhook-helper')].flatMap(host => [
        ...(host.shadowRoot?.querySelectorAll(selector) ?? []),
      ]);
    const look = (selector: string) => {
      const [element] = all(selector);
      if (!element) throw new Error(`nothing is ${selector}`);
      return getComputedStyle(element);
    };
    return {
      isForced: matchMedia('(forced-colors: active)').matches,
      meter: look('.meter-fill').backgroundColor !== look('.meter-track').backgroundColor,
      findingEdge: look('.finding').borderInlineStartWidth,
      button: look('.button[data-kind="plain"]').borderTopStyle,
      icons: all('.severity').every(
        mark => mark.querySelector('svg') && (mark.textContent || mark.ariaLabel),
      ),
    };
  });
  expect(seen).toEqual({ isForced: true, meter: true, findingEdge: '3px', button: 'solid', icons: true });
});
