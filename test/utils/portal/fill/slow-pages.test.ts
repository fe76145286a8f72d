import { describe, expect, test } from 'vitest';
import type { WebhookDraft } from '../../../../utils/webhook/draft.ts';
import { fillPage, on } from '../page/fill-page.ts';
import type { LivePage } from '../page/live-page.ts';
import { webhookPage } from '../page/webhook-page.ts';

const read = <T>(value: T) => ({ status: 'read', value }) as const;
const NAMES = ['Alerts', 'Audits', 'Client Join'];
const topics = `<div><div>Topics</div>${NAMES.map(
  name =>
    `<div><button role="switch" aria-checked="${name === 'Audits'}" aria-label="${name}"></button><span>${name}</span></div>`,
).join('')}</div>`;
const wanted = { topics: read(['alarms', 'client-join']) };

test('topics that show their new state some time after a press are pressed once', async () => {
  const { report, draft, pressed } = await fillPage(webhookPage({ topics }), wanted, page =>
    on(page, 'click', target => {
      const state = target.getAttribute('aria-checked') !== 'true';
      page.window.setTimeout(() => target.setAttribute('aria-checked', String(state)), 50);
    }),
  );
  expect(report).toEqual({ topics: 'filled' });
  expect(draft.topics).toEqual(['alarms', 'client-join']);
  expect(pressed).toHaveLength(3);
});

test('topics that never show a press are pressed once', async () => {
  const { report, pressed } = await fillPage(webhookPage({ topics }), wanted);
  expect(report).toEqual({ topics: 'refused audits' });
  expect(pressed.length).toBeLessThanOrEqual(3);
});

test('topics that are locked until the page has taken a press are waited for', async () => {
  const { report, draft } = await fillPage(webhookPage({ topics }), wanted, page => {
    const boxes = () => Array.from(page.document.querySelectorAll<HTMLButtonElement>('[role=switch]'));
    on(page, 'click', target => {
      if (!target.matches('[role=switch]:not(:disabled)')) return;
      for (const box of boxes()) box.disabled = true;
      page.window.setTimeout(() => {
        target.setAttribute('aria-checked', String(target.getAttribute('aria-checked') !== 'true'));
        for (const box of boxes()) box.disabled = false;
      }, 50);
    });
  });
  expect(report).toEqual({ topics: 'filled' });
  expect(draft.topics).toEqual(['alarms', 'client-join']);
});

/** Rows of which the next one comes once something is typed in the last one. */
const growing = `<fieldset><legend>Custom Headers</legend><table><thead><tr><th>Name</th><th>Value</th><th></th></tr></thead>
  <tbody><tr><td><input></td><td><input></td><td><button title="Remove row">🗑</button></td></tr></tbody></table></fieldset>`;

const grow = (page: LivePage, later: (work: () => void) => void) => {
  on(page, 'input', target => {
    const row = target.closest('tbody tr');
    if (!row || row.nextElementSibling) return;
    const next = row.cloneNode(true);
    if (!(next instanceof page.window.Element)) return;
    for (const box of next.querySelectorAll('input')) box.value = '';
    later(() => row.nextElementSibling ?? row.after(next));
  });
  on(page, 'click', target => target.closest('[title]')?.closest('tr')?.remove());
};

const header = (name: string, value: string) => ({ name, value });
const rows = (...fields: { name: string; value: string }[]) => read({ notation: 'rows' as const, fields });

test('header rows that come once the last one is written in', async () => {
  const headers = rows(header('X-A', '1'), header('X-B', '2'));
  const { report, draft } = await fillPage(webhookPage({ advanced: growing }), { headers }, page =>
    grow(page, add => page.window.setTimeout(add, 20)),
  );
  expect(report).toEqual({ headers: 'filled' });
  // The blank row below them may still be to come.
  expect(draft.headers).toMatchObject({ 0: ['X-A', '1'], 1: ['X-B', '2'] });
});

test('a header row that came while the last one was emptied is removed', async () => {
  const advanced = growing
    .replace('<td><input>', '<td><input value="X-A">')
    .replace('</td><td><input>', '</td><td><input value="1">');
  const { draft } = await fillPage(webhookPage({ advanced }), { headers: rows(header('', '')) }, page =>
    grow(page, add => add()),
  );
  expect(draft.headers).toEqual([['', '']]);
});

test('header rows that come some time after they were asked for are asked for once', async () => {
  const advanced =
    '<section><h4>Custom Headers</h4><div id="rows"></div><button>Add Header</button></section>';
  const row = '<div><input placeholder="Name"><input placeholder="Value"></div>';
  const { draft, pressed } = await fillPage(
    webhookPage({ advanced }),
    { headers: rows(header('X-A', '1'), header('X-B', '2')) },
    page =>
      on(page, 'click', target => {
        if (target.textContent !== 'Add Header') return;
        const wait = 40 * page.document.querySelectorAll('[data-asked]').length;
        target.insertAdjacentHTML('afterend', '<i data-asked></i>');
        page.window.setTimeout(
          () => page.document.getElementById('rows')?.insertAdjacentHTML('beforeend', row),
          40 + wait,
        );
      }),
  );
  expect(draft.headers).toEqual([
    ['X-A', '1'],
    ['X-B', '2'],
  ]);
  expect(pressed).toEqual(['Add Header', 'Add Header']);
});

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
