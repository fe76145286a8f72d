import { describe, expect, test } from 'vitest';
import { fillPage } from '../page/fill-page.ts';
import { webhookPage } from '../page/webhook-page.ts';

describe('trees', () => {
  const line = (text: string) => `<div><i class="caret"></i><span>${text}</span></div>`;
  const leaf = (text: string, state: string) =>
    `<li role="treeitem" aria-level="2" aria-checked="${state}"><div><span>${text}</span></div></li>`;
  const nested = (text: string, open: boolean, state: string, leaves = '') =>
    `<li role="treeitem" tabindex="-1" aria-expanded="${open}" aria-checked="${state}">${line(text)}${open ? `<ul role="group">${leaves}</ul>` : ''}</li>`;
  const flat = (text: string, open: boolean, state: string, leaves = '') =>
    `<li role="treeitem" aria-level="1" aria-expanded="${open}" aria-checked="${state}">${line(text)}</li>${open ? leaves : ''}`;
  const tree = (nodes: string) => `<div>Topics</div><ul role="tree">${nodes}</ul>`;

  describe.each([
    ['nested', nested],
    ['flat', flat],
  ])('a tree of topics with closed nodes, %s', (_, node) => {
    test.each(['key', 'caret'])('is opened by its %s to be filled', async way => {
      const parts = {
        Access: { open: false, topics: { 'NAC Events': true, 'NAC Accounting': true } },
        Clients: { open: false, topics: { 'Client Join': true, 'Client Sessions': false } },
      };
      const state = (topics: Record<string, boolean>) => {
        const ticks = Object.values(topics);
        return ticks.every(Boolean) ? 'true' : ticks.some(Boolean) ? 'mixed' : 'false';
      };
      const nodes = () =>
        Object.entries(parts)
          .map(([name, { open, topics }]) =>
            node(
              name,
              open,
              state(topics),
              Object.entries(topics)
                .map(([topic, is]) => leaf(topic, String(is)))
                .join(''),
            ),
          )
          .join('');
      const { report, draft } = await fillPage(
        webhookPage({ topics: tree(nodes()) }),
        { topics: { status: 'read', value: ['nac-events', 'client-sessions'] } },
        ({ document, window }) => {
          const draw = () => {
            const list = document.querySelector('[role=tree]');
            if (list) list.innerHTML = nodes();
          };
          const partOf = (item: Element | null) =>
            Object.entries(parts).find(([name]) => item?.querySelector('span')?.textContent === name)?.[1];
          const answer = (target: Element, opens: boolean) => {
            const item = target.closest('[role=treeitem]');
            const part = partOf(item);
            const word = item?.textContent ?? '';
            if (part && opens) part.open = !part.open;
            else if (part)
              for (const topic of Object.keys(part.topics)) Object.assign(part.topics, { [topic]: true });
            for (const { topics } of Object.values(parts))
              if (word in topics) Object.assign(topics, { [word]: !topics[word as keyof typeof topics] });
            draw();
          };
          document.addEventListener('click', ({ target }) => {
            if (target instanceof window.Element && target.closest('[role=treeitem]'))
              answer(target, way === 'caret' && target.matches('.caret'));
          });
          document.addEventListener('keydown', event => {
            if (way === 'key' && event.key === 'ArrowRight') answer(event.target as Element, true);
          });
        },
      );
      expect({ report, topics: draft.topics }).toEqual({
        report: { topics: 'filled' },
        topics: ['nac-events', 'client-sessions'],
      });
    });
  });
});

describe('pairs of lists', () => {
  const options = (topics: readonly string[]) => topics.map(topic => `<option>${topic}</option>`).join('');
  const lines = (topics: readonly string[]) => topics.map(topic => `<li>${topic}</li>`).join('');
  const roles = (topics: readonly string[]) =>
    topics.map(topic => `<li role="option" aria-selected="false">${topic}</li>`).join('');
  const ticks = (topics: readonly string[]) =>
    topics.map(topic => `<li><label><input type="checkbox"> ${topic}</label></li>`).join('');

  interface Make {
    readonly list: (items: string) => string;
    readonly items: (topics: readonly string[]) => string;
    readonly isMarked: (item: Element) => boolean;
  }

  const makes: Readonly<Record<string, Make>> = {
    selects: {
      list: items => `<select multiple>${items}</select>`,
      items: options,
      isMarked: item => 'selected' in item && item.selected === true,
    },
    'list boxes': {
      list: items => `<ul role="listbox" aria-multiselectable="true">${items}</ul>`,
      items: roles,
      isMarked: item => item.getAttribute('aria-selected') === 'true',
    },
    'lists with ticks': {
      list: items => `<ul>${items}</ul>`,
      items: ticks,
      isMarked: item => item.querySelector('input')?.checked === true,
    },
    'plain lists': {
      list: items => `<ul>${items}</ul>`,
      items: lines,
      isMarked: item => item.classList.contains('marked'),
    },
  };

  const arrows =
    '<div><button>&gt;&gt;</button><button>&gt;</button><button>&lt;</button><button>&lt;&lt;</button></div>';
  const pane = (id: string, title: string, list: string) => `<div id="${id}"><b>${title}</b>${list}</div>`;
  const lists = (
    { list, items }: Make,
    buttons = arrows,
    offered: readonly string[] = ['Audits', 'Client Join', 'Device Events'],
    chosen: readonly string[] = ['Alerts'],
  ) =>
    `<div><label>Topics</label><div>${pane('from', 'Available', list(items(offered)))}${buttons}${pane('to', 'Selected', list(items(chosen)))}</div></div>`;

  const wanted = (...value: string[]) => ({ topics: { status: 'read', value } }) as const;

  /** Fills a page whose buttons move what is marked. */
  const fill = (make: Make, topics: string, keys: readonly string[]) =>
    fillPage(webhookPage({ topics }), wanted(...keys), ({ document }) => {
      const part = (id: string) => document.querySelector(`#${id} > *:last-child`);
      const linesOf = (id: string) => Array.from(part(id)?.children ?? []);
      document.addEventListener('click', ({ target }) => {
        const element = target as Element;
        const item = element.closest('li');
        if (item?.hasAttribute('role'))
          item.setAttribute('aria-selected', String(item.getAttribute('aria-selected') !== 'true'));
        else if (item && !item.querySelector('input')) item.classList.toggle('marked');
        const word = element.closest('button')?.textContent ?? '';
        const [from, to] = /^(>|Add)/.test(word) ? ['from', 'to'] : ['to', 'from'];
        if (!/^(>|<|Add$|Remove$)/.test(word)) return;
        for (const line of linesOf(from)) {
          if (word.length !== 2 && !make.isMarked(line)) continue;
          line.classList.remove('marked');
          if (line.hasAttribute('role')) line.setAttribute('aria-selected', 'false');
          for (const box of line.querySelectorAll('input')) box.checked = false;
          if ('selected' in line) line.selected = false;
          part(to)?.append(line);
        }
      });
    });

  describe('topics that are moved from list to list', () => {
    test.each(Object.entries(makes))('are filled: %s', async (_, make) => {
      const { report, draft } = await fill(make, lists(make), ['audits', 'device-events']);
      expect({ report, topics: draft.topics }).toEqual({
        report: { topics: 'filled' },
        topics: ['audits', 'device-events'],
      });
    });

    test('take none with them that the person has marked', async () => {
      const { selects } = makes;
      if (!selects) throw new Error('No selects.');
      const topics = lists(selects).replace('<option>Client Join', '<option selected>Client Join');
      const { draft } = await fill(selects, topics, ['alarms', 'audits']);
      expect(draft.topics).toEqual(['alarms', 'audits']);
    });

    test('are filled by the buttons of their lines, and by no other one in them', async () => {
      const line = (sign: string) => (topic: string) => `<li>${topic} <button>${sign}</button></li>`;
      const topics = (sign: string) =>
        `<div><label>Topics</label><div id="from"><b>Available</b><ul>${['Audits', 'Client Join'].map(line(sign)).join('')}</ul></div>
      <div id="to"><b>Selected</b><ul>${['Alerts'].map(line(sign)).join('')}</ul></div></div>`;
      const run = (sign: string) =>
        fillPage(webhookPage({ topics: topics(sign) }), wanted('audits'), ({ document }) =>
          document.addEventListener('click', ({ target }) => {
            const item = (target as Element).closest('li');
            document.querySelector(`#${item?.closest('#from') ? 'to' : 'from'} ul`)?.append(item ?? '');
          }),
        );
      expect((await run('+')).draft.topics).toEqual(['audits']);
      expect((await run('Details')).pressed).toEqual([]);
    });

    test('stay as they are where no button tells what it does', async () => {
      const { selects } = makes;
      if (!selects) throw new Error('No selects.');
      const unnamed = '<button><svg></svg></button><button><svg></svg></button>';
      const { report, pressed } = await fill(selects, lists(selects, unnamed), ['audits']);
      expect({ report, pressed }).toEqual({ report: { topics: 'refused alarms' }, pressed: [] });
    });

    test('are not told to be offered where they are not', async () => {
      const { selects } = makes;
      if (!selects) throw new Error('No selects.');
      const { report, draft } = await fill(selects, lists(selects), ['alarms', 'nac-events']);
      expect({ report, topics: draft.topics }).toEqual({
        report: { topics: 'not-offered nac-events' },
        topics: ['alarms'],
      });
    });
  });
});
