import { describe, expect, test } from 'vitest';
import { readForm } from '../../../../utils/portal/read-form.ts';
import { formOn } from '../form-on.ts';
import { pageFrom } from '../page.ts';
import { type PageParts, webhookPage } from '../webhook-page.ts';

function topicsOf(parts: PageParts): unknown {
  const form = formOn(pageFrom(webhookPage(parts)));
  if (!form) throw new Error('No form was found.');
  const { topics } = readForm(form);
  return topics.status === 'read' ? topics.value : topics.status;
}

const box = (checked = '') => `<input type="checkbox" ${checked}>`;
const tick = (text: string, checked = '') => `<label>${box(checked)} ${text}</label>`;
const pairs = [
  ['Alerts', box()],
  ['Audits', box('checked')],
  ['Client Join', box()],
] as const;

describe('topics whose text stands before its box, with nothing around the two', () => {
  const line = pairs.flat().join(' ');
  const cells = `<table><tr>${pairs
    .flat()
    .map(cell => `<td>${cell}</td>`)
    .join('')}</tr></table>`;

  test.each([
    ['in a line', `<div>Topics</div><div>${line}</div>`],
    ['in a line, with a hint below', `<div>Topics</div><div>${line}</div><p>Pick at least one.</p>`],
    ['in cells', `<div>Topics</div>${cells}`],
    ['in cells, with a hint below', `<div>Topics</div>${cells}<p>Pick at least one.</p>`],
    ['in cells, with a hint above', `<div>Topics</div><p>Pick at least one.</p>${cells}`],
    ['without the label', `<div>${line}</div><p>Pick at least one.</p>`],
  ])('%s', (_, topics) => expect(topicsOf({ topics })).toEqual(['audits']));
});

describe('topics whose text stands after its box, with nothing around the two', () => {
  const line = pairs.map(([text, own]) => `${own} ${text}`).join(' ');

  test.each([
    ['in a line', `<div>Topics</div><div>${line}</div>`],
    ['in a line, with a hint below', `<div>Topics</div><div>${line}</div><p>Pick at least one.</p>`],
    ['in a line, under a word that is a topic, too', `<div>Topics</div><div>Alerts</div><div>${line}</div>`],
  ])('%s', (_, topics) => expect(topicsOf({ topics })).toEqual(['audits']));
});

describe('boxes of another part, below the topics', () => {
  const topics = `<div><div>Topics</div>${tick('Alerts')}${tick('Audits', 'checked')}${tick('Client Join')}</div>`;

  test.each([
    ['a list of sites', `<div><div>Sites</div>${tick('HQ', 'checked')}${tick('Branch')}</div>`],
    ['levels', `<div><h4>Severity</h4>${tick('Critical', 'checked')}${tick('Major')}</div>`],
    ['a group of its own', `<fieldset><legend>Severity</legend>${tick('Critical', 'checked')}</fieldset>`],
    ['levels of a topic', `<div>Alert Severity ${tick('Critical', 'checked')}</div>`],
  ])('%s', (_, more) => {
    expect(topicsOf({ topics: topics + more })).toEqual(['audits']);
  });

  test('a further group of topics, one of them unknown', () => {
    const more = `<div><div>Client Events</div>${tick('Client Sessions')}${tick('Client Mood', 'checked')}</div>`;
    expect(topicsOf({ topics: topics + more })).toEqual(['audits', 'client-mood']);
  });
});
