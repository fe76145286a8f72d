import { describe, expect, test } from 'vitest';
import { createFilling } from '../../../../entrypoints/assistant.content/filling.ts';
import { formOn } from '../form-on.ts';
import { livePage } from '../live-page.ts';
import { webhookPage } from '../webhook-page.ts';
import { fillPage } from './fill-page.ts';
import { on } from './on.ts';

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  Infrastructure: ['Alerts', 'Audits', 'Device Events'],
  Clients: ['Client Join', 'Client Sessions'],
  Access: ['NAC Events'],
};

type Kind = 'accordion' | 'hidden' | 'tabs' | 'stuck';

const drawGroup = (kind: Kind, title: string, open: ReadonlySet<string>, chosen: ReadonlySet<string>) => {
  const isOpen = open.has(title);
  const boxes = GROUPS[title]?.map(
    topic =>
      `<label><input type="checkbox" name="${topic}" ${chosen.has(topic) ? 'checked' : ''}> ${topic}</label>`,
  );
  const content =
    isOpen || kind === 'hidden' ? `<div ${isOpen ? '' : 'hidden'}>${boxes?.join('')}</div>` : '';
  const head = kind === 'tabs' ? `role="tab" aria-selected="${isOpen}"` : `aria-expanded="${isOpen}"`;
  return [`<button ${head}>${title}</button>`, content] as const;
};

/** A form whose groups of topics the page draws anew at each press; a filling of it, and what is chosen. */
function formOf(kind: Kind, topics: string[]) {
  const chosen = new Set(topics);
  const open = new Set(['Infrastructure']);
  const { document, window, until } = livePage(
    webhookPage({ topics: '<h4>Topics</h4><div id="groups"></div>' }),
  );
  const draw = () => {
    const box = document.getElementById('groups');
    const parts = Object.keys(GROUPS).map(title => drawGroup(kind, title, open, chosen));
    if (!box) return;
    box.innerHTML =
      kind === 'tabs'
        ? `<div role="tablist">${parts.map(([head]) => head).join('')}</div>${parts.map(([, content]) => content).join('')}`
        : parts.map(part => `<div>${part.join('')}</div>`).join('');
  };
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof window.Element)) return;
    const title = target.textContent ?? '';
    if (target instanceof window.HTMLInputElement && target.name in { ...byTopic }) {
      if (!chosen.delete(target.name)) chosen.add(target.name);
    } else if (title in GROUPS && kind !== 'stuck') {
      if (kind === 'tabs') open.clear();
      if (!open.delete(title)) open.add(title);
    } else return;
    draw();
  });
  draw();
  const filling = createFilling(
    () => formOn(document),
    new AbortController().signal,
    () => {},
  );
  return { filling, open, until, chosen: () => [...chosen].sort() };
}

const byTopic = Object.fromEntries(
  Object.values(GROUPS)
    .flat()
    .map(topic => [topic, true]),
);

describe.each<Kind>(['accordion', 'hidden', 'tabs'])('topics in groups of the kind %s', kind => {
  test('are filled in all of them, and taken back', async () => {
    const { filling, chosen, until } = formOf(kind, ['Audits', 'Client Join']);
    const report = await filling.fill({ topics: ['audits', 'nac-events'] });
    expect(chosen()).toEqual(['Audits', 'NAC Events']);
    expect(report).toEqual([{ field: 'topics', outcome: 'filled' }]);
    filling.undo()?.();
    await until(() => filling.notTakenBack() !== null);
    expect(filling.notTakenBack()).toEqual([]);
    expect(chosen()).toEqual(['Audits', 'Client Join']);
  });

  test('are left alone where none of what is wanted is there', async () => {
    const { filling, chosen } = formOf(kind, ['Audits', 'Client Join']);
    const [report] = await filling.fill({ topics: ['sdkclient-scan-data'] });
    expect(chosen()).toEqual(['Audits', 'Client Join']);
    expect(['not-offered', 'unread']).toContain(report?.outcome);
  });
});

test('the tab that showed before shows again', async () => {
  const { filling, open } = formOf('tabs', ['Audits']);
  await filling.fill({ topics: ['audits', 'nac-events'] });
  expect([...open]).toEqual(['Infrastructure']);
});

test('no tab is pressed that leads to another route', async () => {
  const tabs =
    '<div role="tablist"><a role="tab" aria-selected="true" href="#a">Infrastructure</a><a role="tab" aria-selected="false" href="#!org/clients">Clients</a></div>';
  const boxes = ['Alerts', 'Audits'].map(topic => `<label><input type="checkbox"> ${topic}</label>`);
  const topics = `<h4>Topics</h4>${tabs}<div role="tabpanel">${boxes.join('')}</div>`;
  let pressed = 0;
  const { report } = await fillPage(
    webhookPage({ topics }),
    { topics: { status: 'read', value: ['alarms'] } },
    page => on(page, 'click', () => pressed++),
  );
  expect({ report, pressed }).toEqual({ report: { topics: 'unread' }, pressed: 0 });
});

test('nothing is pressed where a group does not open', async () => {
  const { filling, chosen } = formOf('stuck', ['Audits', 'Client Join']);
  const report = await filling.fill({ topics: ['alarms'] });
  expect(chosen()).toEqual(['Audits', 'Client Join']);
  expect(report).toEqual([{ field: 'topics', outcome: 'unread' }]);
});
