import { describe, expect, test } from 'vitest';
import { createFilling } from '../../../../entrypoints/assistant.content/filling.ts';
import { fillPage, on } from '../page/fill-page.ts';
import { livePage } from '../page/live-page.ts';
import { pageFrom } from '../page/page.ts';
import { formOn } from '../page/read-page.ts';
import { webhookPage } from '../page/webhook-page.ts';

describe('boxes in other elements', () => {
  /** An option of a custom element, in which another one draws the check box. */
  const option = (word: string, isOn: boolean) => `<x-item role="option" aria-selected="false">
  <template shadowrootmode="open"><x-box><template shadowrootmode="open"><input type="checkbox"${isOn ? ' checked' : ''}>
  <slot></slot></template><slot></slot></x-box></template>${word}</x-item>`;

  const list = [option('Alerts', true), option('Audits', true), option('Client Join', false)].join('');

  test('a list that is open in the form stays a list, whatever draws the boxes of its options', () => {
    const topics = `<div><div id="l">Topics</div><div id="t" role="combobox" tabindex="0" aria-haspopup="listbox"
    aria-expanded="true" aria-labelledby="l"><b>2</b></div><div role="listbox">${list}</div></div>`;
    const form = formOn(pageFrom(webhookPage({ topics })));
    const control = form?.fields.located.get('topics')?.control;
    expect(control).toMatchObject({ boxes: [], list: { element: { id: 't' } } });
  });
});

describe('painted boxes', () => {
  const painted = (word: string, isOn = false, role = 'checkbox') =>
    `<div role="${role}" aria-checked="${isOn}"><span class="box"><i class="mark"></i></span>${word}</div>`;
  const topics = `<div>Topics</div>${painted('Alerts', true)}${painted('Audits')}${painted('Client Join')}`;
  const advanced = `<div>Verify Certificate ${painted('', true, 'switch')}</div>`;
  const wanted = {
    topics: { status: 'read', value: ['audits', 'client-join'] },
    verify_cert: { status: 'read', value: false },
  } as const;

  const turn = (box: Element | null) =>
    box?.setAttribute('aria-checked', String(box.getAttribute('aria-checked') !== 'true'));

  test.each([['the whole of them', '[role]']])('painted boxes that hear %s', async (_, heard) => {
    const { report } = await fillPage(webhookPage({ topics, advanced }), wanted, page =>
      on(page, 'click', target => {
        if (target.closest(heard)) turn(target.closest('[role=checkbox],[role=switch]'));
      }),
    );
    expect(report).toEqual({ topics: 'filled', verify_cert: 'filled' });
  });

  test('a painted box that takes its time is pressed once', async () => {
    let presses = 0;
    const { report } = await fillPage(webhookPage({ advanced }), { verify_cert: wanted.verify_cert }, page =>
      on(page, 'click', target => {
        const box = target.closest('[role=switch]');
        if (box) presses += 1;
        setTimeout(() => turn(box), 400);
      }),
    );
    expect({ report, presses }).toEqual({ report: { verify_cert: 'filled' }, presses: 1 });
  });
});

describe('groups', () => {
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
    const { document, window } = livePage(webhookPage({ topics: '<h4>Topics</h4><div id="groups"></div>' }));
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
    const filling = createFilling(() => formOn(document), new AbortController().signal);
    return { filling, open, chosen: () => [...chosen].sort() };
  }

  const byTopic = Object.fromEntries(
    Object.values(GROUPS)
      .flat()
      .map(topic => [topic, true]),
  );

  describe.each<Kind>(['accordion', 'hidden', 'tabs'])('topics in groups of the kind %s', kind => {
    test('are filled in all of them, and taken back', async () => {
      const { filling, chosen } = formOf(kind, ['Audits', 'Client Join']);
      const report = await filling.fill({ topics: ['audits', 'nac-events'] });
      expect(chosen()).toEqual(['Audits', 'NAC Events']);
      expect(report).toEqual([{ field: 'topics', outcome: 'filled' }]);
      expect(await filling.undo()).toEqual([]);
      expect(chosen()).toEqual(['Audits', 'Client Join']);
    });

    test('are left alone where none of what is wanted is there', async () => {
      const { filling, chosen } = formOf(kind, ['Audits', 'Client Join']);
      const [report] = (await filling.fill({ topics: ['sdkclient-scan-data'] })) ?? [];
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
});
