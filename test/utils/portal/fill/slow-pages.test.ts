import { describe, expect, test } from 'vitest';
import type { WebhookDraft } from '../../../../utils/webhook/draft.ts';
import { fillPage, on } from '../page/fill-page.ts';
import type { LivePage } from '../page/live-page.ts';
import { webhookPage } from '../page/webhook-page.ts';

describe('pages that load', () => {
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
  });
});
