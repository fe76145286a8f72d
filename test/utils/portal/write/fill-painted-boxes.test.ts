import { expect, test } from 'vitest';
import { webhookPage } from '../webhook-page.ts';
import { fillPage } from './fill-page.ts';
import { on } from './on.ts';

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

test.each([
  ['their mark alone', '.mark'],
  ['what is around it', '.box'],
  ['the whole of them', '[role]'],
])('painted boxes that hear %s', async (_, heard) => {
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

test('painted radios that hear their mark', async () => {
  const status = `<div role="radiogroup" aria-label="Status">${painted('Enabled', true, 'radio')}${painted('Disabled', false, 'radio')}</div>`;
  const { report } = await fillPage(
    webhookPage({ status }),
    { enabled: { status: 'read', value: false } },
    page =>
      on(page, 'click', target => {
        if (!target.closest('.mark')) return;
        for (const each of page.document.querySelectorAll('[role=radio]'))
          each.setAttribute('aria-checked', String(each.contains(target)));
      }),
  );
  expect(report).toEqual({ enabled: 'filled' });
});
