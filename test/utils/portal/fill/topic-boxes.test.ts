import { describe, expect, test } from 'vitest';
import { fillPage, on } from '../page/fill-page.ts';
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
    expect(control?.elements).toMatchObject([{ id: 't' }]);
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

const boxes = ['Alerts', 'Audits', 'Device Events'].map(
  topic => `<label><input type="checkbox"> ${topic}</label>`,
);

test.each([
  [
    'a group of them does not open',
    `<div><button aria-expanded="true">Infrastructure</button><div>${boxes.join('')}</div></div>
     <div><button aria-expanded="false">Clients</button></div>`,
  ],
  [
    'a tab of them leads to another route',
    `<div role="tablist"><a role="tab" aria-selected="true" href="#a">Infrastructure</a><a role="tab" aria-selected="false"
     href="#!org/clients">Clients</a></div><div role="tabpanel">${boxes.join('')}</div>`,
  ],
])('no topic is ticked where %s', async (_, groups) => {
  const ticked: Element[] = [];
  const { report, pressed } = await fillPage(
    webhookPage({ topics: `<h4>Topics</h4>${groups}` }),
    { topics: { status: 'read', value: ['alarms'] } },
    page => on(page, 'change', target => ticked.push(target)),
  );
  expect({ report, ticked }).toEqual({ report: { topics: 'unread' }, ticked: [] });
  expect(pressed.filter(text => text !== 'Clients')).toEqual([]);
});
