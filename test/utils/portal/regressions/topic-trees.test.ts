import { describe, expect, test } from 'vitest';
import { webhookPage } from '../webhook-page.ts';
import { fillPage } from '../write/fill-page.ts';

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
