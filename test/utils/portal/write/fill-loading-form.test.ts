import { describe, expect, test } from 'vitest';
import type { WebhookDraft } from '../../../../utils/webhook/draft.ts';
import type { LivePage } from '../live-page.ts';
import { webhookPage } from '../webhook-page.ts';
import { fillPage } from './fill-page.ts';
import { on } from './on.ts';

const read = <T>(value: T) => ({ status: 'read', value }) as const;
const ofOtherType: Partial<WebhookDraft> = {
  type: read('splunk'),
  name: read('Other'),
  url: read('https://other.example.com'),
};

/** Has the page do something with its dialog whenever a type is chosen. */
const onChosenType = (answer: (dialog: Element) => void) => (page: LivePage) =>
  on(page, 'change', target => {
    const dialog = page.document.querySelector('[role=dialog]');
    if (target.localName === 'select' && dialog) answer(dialog);
  });

describe('a form', () => {
  test('that the page takes away for a while is waited for', async () => {
    const reload = onChosenType(dialog => {
      const kept = Array.from(dialog.childNodes);
      dialog.replaceChildren('Loading…');
      setTimeout(() => dialog.replaceChildren(...kept), 400);
    });
    const { report, draft } = await fillPage(webhookPage(), ofOtherType, reload);
    expect(report).toEqual({ type: 'filled', name: 'filled', url: 'filled' });
    expect(draft).toMatchObject({ type: 'splunk', name: 'Other', url: 'https://other.example.com' });
  });

  test.each([
    ['the same boxes', (kept: readonly Node[]) => kept],
    ['other boxes', (kept: readonly Node[]) => kept.map(node => node.cloneNode(true))],
  ])(
    'that the page takes away some time after another type was chosen, and brings back without what was filled in: %s',
    async (_, back) => {
      const reloadLater = onChosenType(dialog => {
        setTimeout(() => {
          const kept = Array.from(dialog.childNodes);
          dialog.replaceChildren('Loading…');
          setTimeout(() => {
            dialog.replaceChildren(...back(kept));
            for (const box of dialog.querySelectorAll<HTMLInputElement>('#name,#url')) box.value = 'old';
            for (const list of dialog.querySelectorAll('select')) list.selectedIndex = 2;
          }, 300);
        }, 150);
      });
      const { report, draft } = await fillPage(webhookPage(), ofOtherType, reloadLater);
      expect(report).toEqual({ type: 'filled', name: 'filled', url: 'filled' });
      expect(draft).toMatchObject({ type: 'splunk', name: 'Other', url: 'https://other.example.com' });
    },
  );

  const token = read('t0ken');
  const tokenBox = '<div id="more"><label for="token">Splunk Token</label><input id="token"></div>';

  test.each([
    ['a sign that says so', (dialog: Element) => dialog.setAttribute('aria-busy', 'true')],
    [
      'a spinner',
      (dialog: Element) =>
        dialog.insertAdjacentHTML('beforeend', '<div class="spinner-border"><span>Loading…</span></div>'),
    ],
    [
      'a bar over the page',
      ({ ownerDocument }: Element) =>
        ownerDocument.body.insertAdjacentHTML(
          'beforeend',
          '<div role="progressbar" class="spinner-border"></div>',
        ),
    ],
  ])('that stays while the page loads is filled again when it is there: %s', async (_, show) => {
    const loadLong = onChosenType(dialog => {
      show(dialog);
      setTimeout(() => {
        dialog.removeAttribute('aria-busy');
        dialog.ownerDocument.querySelector('.spinner-border')?.remove();
        dialog.querySelector('#more')?.remove();
        dialog.insertAdjacentHTML('beforeend', tokenBox);
        for (const box of dialog.querySelectorAll<HTMLInputElement>('#name,#url')) box.value = 'old';
      }, 1500);
    });
    const { report, draft } = await fillPage(
      webhookPage(),
      { ...ofOtherType, splunk_token: token },
      loadLong,
    );
    expect(report).toEqual({ type: 'filled', name: 'filled', url: 'filled', splunk_token: 'filled' });
    expect(draft).toMatchObject({ type: 'splunk', name: 'Other', url: 'https://other.example.com' });
  });

  test('that brings what only could show that it loads is not waited for longer', async () => {
    const began = performance.now();
    const bring = onChosenType(dialog =>
      dialog.insertAdjacentHTML('beforeend', '<i class="base-loading"></i>'),
    );
    await fillPage(webhookPage(), ofOtherType, bring);
    expect(performance.now() - began).toBeLessThan(2500);
  });

  test('beside which something always shows that it loads is not waited for longer', async () => {
    const before = '<div class="spinner-border">Loading…</div>';
    const began = performance.now();
    await fillPage(webhookPage({ before }), ofOtherType);
    expect(performance.now() - began).toBeLessThan(2500);
  });
});
