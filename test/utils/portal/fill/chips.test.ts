import { describe, expect, test } from 'vitest';
import { fillPage, on } from '../page/fill-page.ts';
import type { LivePage } from '../page/live-page.ts';
import { readPage } from '../page/read-page.ts';
import { webhookPage } from '../page/webhook-page.ts';

const OFFERED = ['Alerts', 'Audits', 'Client Join', 'Device Events'];

interface Kit {
  readonly chip: (topic: string) => string;
  /** Around all chips. */
  readonly chips?: (chips: string) => string;
  /** What an option says of itself, given its place and whether it is chosen. */
  readonly state?: (at: number, isChosen: boolean) => string;
  /** Whether what is chosen stays in the list, and is taken away there too. */
  readonly keeps?: boolean;
}

/** Fills the topics of a list of chips in a page that keeps `chosen`; gives what is chosen at the end, and the report. */
async function fillChips(kit: Kit, chosen: string[], wanted: string[]) {
  const { chip, chips = each => each, state = () => '', keeps = false } = kit;
  const topics = `<div><label for="t">Topics</label><div id="chips"></div>
    <input id="t" role="combobox" aria-expanded="false" aria-controls="list"></div>
    <div id="list" role="listbox" aria-multiselectable="true" hidden></div>`;
  const { report, draft } = await fillPage(
    webhookPage({ topics }),
    { topics: { status: 'read', value: wanted } },
    ({ document, window }) => {
      const part = (selector: string) => document.querySelector<HTMLElement>(selector);
      const draw = () => {
        const shown = part('#chips');
        const list = part('#list');
        if (!shown || !list) return;
        shown.innerHTML = chips(chosen.map(chip).join(''));
        const offered = OFFERED.filter(topic => keeps || !chosen.includes(topic));
        list.innerHTML = offered
          .map((topic, at) => `<div role="option" ${state(at, chosen.includes(topic))}>${topic}</div>`)
          .join('');
        for (const [at, cross] of shown.querySelectorAll<HTMLElement>('button').entries())
          cross.onclick = () => {
            chosen = chosen.filter((_, index) => index !== at);
            draw();
          };
        for (const option of list.querySelectorAll<HTMLElement>('[role=option]'))
          option.onclick = () => {
            const topic = option.textContent ?? '';
            chosen = chosen.includes(topic) ? chosen.filter(each => each !== topic) : [...chosen, topic];
            draw();
          };
      };
      document.addEventListener('mousedown', ({ target }) => {
        const list = part('#list');
        if (!(target instanceof window.Element) || target.id !== 't' || !list) return;
        list.hidden = !list.hidden;
        target.setAttribute('aria-expanded', String(!list.hidden));
      });
      draw();
    },
  );
  return { chosen, read: draft.topics, report };
}

describe('chips whose cross is a button', () => {
  test.each<[string, Kit]>([
    [
      'in a box of its own',
      {
        chip: topic =>
          `<div><span><span>${topic}</span><span><button aria-label="Remove ${topic}"><svg></svg></button></span></span></div>`,
      },
    ],
    [
      'that says what it does',
      { chip: topic => `<span>${topic}<button><span class="sr">Remove item</span>×</button></span>` },
    ],
    [
      'in an option that says nothing else',
      {
        chips: chips => `<div role="listbox">${chips}</div>`,
        chip: topic =>
          `<div role="option" title="${topic}"><span>${topic}</span><button aria-label="Remove"><svg></svg></button></div>`,
      },
    ],
    [
      'in a chosen option, above a list in which the keyboard stands at another',
      {
        chips: chips => `<div role="listbox">${chips}</div>`,
        chip: topic =>
          `<div role="option" aria-selected="true">${topic}<button aria-label="Remove item: ${topic}">Remove item</button></div>`,
        state: at => `aria-selected="${at === 0}"`,
      },
    ],
  ])('%s', async (_, kit) => {
    const filled = await fillChips(kit, ['Alerts', 'Audits'], ['audits', 'device-events']);
    expect(filled).toEqual({
      chosen: ['Audits', 'Device Events'],
      read: ['audits', 'device-events'],
      report: { topics: 'filled' },
    });
  });
});

test('an option at which the keyboard stands is not chosen where the chips do not show it', async () => {
  const kit: Kit = {
    chip: topic => `<span><span>${topic}</span><button>×</button></span>`,
    state: at => `aria-selected="${at === 0}"`,
  };
  const { chosen } = await fillChips(kit, ['Audits'], ['audits', 'alarms']);
  expect(chosen).toEqual(['Audits', 'Alerts']);
});

test('a list that shows a number and whose options say nothing is left alone', async () => {
  const kit: Kit = { chip: () => '', chips: () => '<span>2 selected</span>', keeps: true };
  const { chosen } = await fillChips(kit, ['Alerts', 'Audits'], ['audits', 'client-join']);
  expect(chosen).toEqual(['Alerts', 'Audits']);
});

test('nor is a chip taken away where a number stands for others', async () => {
  const chip = (topic: string) => `<span><span>${topic}</span><button>×</button></span>`;
  const kit: Kit = { chip, chips: () => `${chip('Alerts')}<span>+1</span>`, keeps: true };
  const { chosen } = await fillChips(kit, ['Alerts', 'Audits'], ['audits', 'client-join']);
  expect(chosen).toEqual(['Alerts', 'Audits']);
});

describe('tokens', () => {
  const read = <T>(value: T) => ({ status: 'read', value }) as const;
  const WORDS = ['Alerts', 'Audits', 'Client Join', 'Device Events'];

  /** What is chosen are options of a list of its own, of which "selected" says where the keyboard stands. */
  const token = (word: string, sign = '<i accessible-name="Delete"></i>') =>
    `<div role="option" aria-selected="false"><span>${word}</span>${sign}</div>`;
  const topics = (tokens: string, typed = '') => `<div><label for="t">Topics</label><div id="box">
  <div id="tokens" role="listbox">${tokens}</div>
  <input id="t" role="combobox" aria-autocomplete="both" aria-expanded="false" value="${typed}"></div></div>`;

  /** Its list opens at Alt and the arrow; the arrow alone puts the next word into the box without choosing it. */
  function withList(page: LivePage): void {
    const { document } = page;
    const box = document.querySelector('input#t');
    const tokens = document.getElementById('tokens');
    const words = () => Array.from(tokens?.children ?? [], each => each.textContent ?? '');
    const close = () => {
      document.getElementById('list')?.remove();
      box?.setAttribute('aria-expanded', 'false');
    };
    document.addEventListener('keydown', ({ key, altKey, target }) => {
      if (key === 'Tab') close();
      if (key !== 'ArrowDown' || target !== box || !box) return;
      if (!altKey) box.setAttribute('value', 'Alerts');
      else if (!document.getElementById('list')) {
        const lines = WORDS.map(word => `<li role="option"><b></b>${word}</li>`);
        document.body.insertAdjacentHTML('beforeend', `<ul id="list">${lines.join('')}</ul>`);
        box.setAttribute('aria-expanded', 'true');
      }
    });
    on(page, 'click', target => {
      const line = target.closest('#list li')?.textContent;
      const removed = target.matches('#tokens i') ? target.parentElement?.textContent : null;
      const now = words();
      const next =
        line && !now.includes(line) ? [...now, line] : now.filter(word => word !== (line ?? removed));
      if ((line || removed) && tokens) tokens.innerHTML = next.map(word => token(word)).join('');
    });
  }

  test('tokens that say how they are taken away are what is chosen, and are filled', async () => {
    const html = webhookPage({ topics: topics(token('Audits') + token('Device Events')) });
    expect(readPage(html).topics).toEqual(['audits', 'device-events']);
    const { report, draft, page } = await fillPage(html, { topics: read(['alarms', 'audits']) }, withList);
    expect(draft.topics).toEqual(['audits', 'alarms']);
    expect(report).toEqual({ topics: 'filled' });
    expect(page.document.querySelector('input#t')?.getAttribute('value')).toBe('');
    expect(page.document.getElementById('list')).toBeNull();
  });

  /** Chips before a box whose list opens while it has the focus, and offers what is not chosen. */
  function withFocusedList(page: LivePage): void {
    const { document } = page;
    const box = document.querySelector('input#t');
    const chips = document.getElementById('chips');
    const words = () => Array.from(chips?.children ?? [], each => each.firstChild?.textContent ?? '');
    const show = (chosen: readonly string[]) => {
      if (chips) chips.innerHTML = chosen.map(chip).join('');
    };
    const close = () => {
      document.getElementById('list')?.remove();
      box?.setAttribute('aria-expanded', 'false');
    };
    const open = () => {
      close();
      const lines = WORDS.filter(word => !words().includes(word)).map(
        word => `<li role="option">${word}</li>`,
      );
      document.body.insertAdjacentHTML('beforeend', `<ul id="list" role="listbox">${lines.join('')}</ul>`);
      box?.setAttribute('aria-expanded', 'true');
    };
    on(page, 'click', target => {
      const line = target.closest('#list li')?.textContent;
      const removed = target.matches('#chips button') ? target.parentElement?.firstChild?.textContent : null;
      if (line) show([...words(), line]);
      if (removed) show(words().filter(word => word !== removed));
      if (line || target === box) open();
      else close();
    });
  }

  const chip = (word: string) =>
    `<span class="chip">${word}<button type="button" aria-label="Remove ${word}">×</button></span>`;

  test('chips are all taken away though each press on one closes the list', async () => {
    const html = webhookPage({
      topics: `<div><div class="caption">Topics</div><div><span id="chips">${WORDS.slice(0, 3).map(chip).join('')}</span>
      <input id="t" role="combobox" aria-autocomplete="list" aria-expanded="false"></div></div>`,
    });
    expect(readPage(html).topics).toEqual(['alarms', 'audits', 'client-join']);
    const { draft } = await fillPage(html, { topics: read([]) }, withFocusedList);
    expect(draft.topics).toEqual([]);
  });
});
