import { expect, test } from 'vitest';
import { readForm } from '../../../../utils/portal/read-form.ts';
import { formOn } from '../form-on.ts';
import { pageFrom } from '../page.ts';
import { webhookPage } from '../webhook-page.ts';

function draftOn(parts: Parameters<typeof webhookPage>[0]) {
  const form = formOn(pageFrom(webhookPage(parts)));
  if (!form) throw new Error('No form was found.');
  return readForm(form);
}

const dropDown = (
  shown: string,
) => `<div><label>Webhook Type</label><div role="listbox" aria-expanded="false" tabindex="0">
  ${shown}<div style="display:none"><div role="option" aria-selected="true"><span>OAuth2</span></div>
  <div role="option" aria-selected="false"><span>Splunk</span></div></div></div></div>`;

test('the option at which a closed drop-down will open is not what it shows', () => {
  expect(draftOn({ type: dropDown('') }).type).toEqual({ status: 'read', value: '' });
  expect(draftOn({ type: dropDown('<div>Splunk</div>') }).type).toEqual({ status: 'read', value: 'splunk' });
});

test('lines of headers of which the last value is JSON are still lines', () => {
  const text = 'X-One: 1\nX-Filter: {"a":1}';
  const { headers } = draftOn({
    advanced: `<div><label for="headers">Custom Headers</label><textarea id="headers">${text}</textarea></div>`,
  });
  expect(headers).toMatchObject({
    value: { notation: 'lines', fields: [{ name: 'X-One' }, { value: '{"a":1}' }] },
  });
});

/** A list that tells how many topics are chosen beside its opener, and to screen readers in its label. */
const counted = (
  count: string,
) => `<div><label id="l" for="b">Topics<span>Total items selected: ${count || 0}</span></label>
  <div>${count && `<span title="${count}">${count}</span><div role="button" tabindex="-1" aria-label="Clear selected items"></div>`}
  <button id="b" type="button" role="combobox" aria-expanded="false" aria-haspopup="listbox" aria-labelledby="l">Choose topics</button></div></div>`;

/** A list button that shows its words in a box in which nobody can type. */
const boxed = (shown: string) => `<div><label for="i">Topics</label>
  <button type="button" aria-expanded="false" aria-haspopup="listbox" aria-label="Select topics"><span>
  <input id="i" type="text" placeholder="Select topics" inert tabindex="-1" readonly value="${shown}"></span></button></div>`;

test.each([
  ['a number beside the list', counted('2'), counted('')],
  ['a number in the list button’s own box', boxed('2 selected'), boxed('')],
])('%s stands for topics that cannot be told', (_, some, none) => {
  expect(draftOn({ topics: some }).topics).toEqual({ status: 'unreadable' });
  expect(draftOn({ topics: none }).topics).toEqual({ status: 'read', value: [] });
});

test('a list button’s own box may show the topics themselves', () => {
  expect(draftOn({ topics: boxed('Alerts, Audits') }).topics).toEqual({
    status: 'read',
    value: ['alarms', 'audits'],
  });
});

test('a list that shows only its own name has nothing chosen', () => {
  const topics = `<div><label>Topics</label><div role="listbox" aria-expanded="false" aria-multiselectable="true" tabindex="0">
    <div role="alert">Topics</div><div style="display:none"><div role="option" aria-selected="true"><span>Alerts</span></div></div></div></div>`;
  expect(draftOn({ topics }).topics).toEqual({ status: 'read', value: [] });
});

test('scopes as options of a list whose last option is the box in which one types', () => {
  const chip = (word: string) =>
    `<li role="option" aria-selected="true"><div>${word}</div><span role="button" aria-label="Remove"></span></li>`;
  const scopes = (words: string) =>
    `<div><label for="scopes">Scopes</label><ul role="listbox" tabindex="-1">${words}
      <li role="option"><input id="scopes" role="combobox" aria-autocomplete="list"></li></ul></div>`;
  const type = '<div>Webhook Type <select><option>OAuth2</option></select></div>';
  expect(draftOn({ type, more: scopes('') }).oauth2_scopes).toEqual({ status: 'read', value: [] });
  expect(draftOn({ type, more: scopes(chip('read') + chip('write')) }).oauth2_scopes).toEqual({
    status: 'read',
    value: ['read', 'write'],
  });
});

test('a drop-down that keeps its height with a character of no width shows nothing', () => {
  const filler = '<span aria-hidden="true">\u200b</span>';
  expect(draftOn({ type: dropDown(filler) }).type).toEqual({ status: 'read', value: '' });
  const topics = `<div><label id="l">Topics</label><div role="combobox" aria-haspopup="listbox" aria-expanded="false"
    aria-labelledby="l" tabindex="0">${filler}</div></div>`;
  expect(draftOn({ topics }).topics).toEqual({ status: 'read', value: [] });
});

test.each(['Optional', '(optional)', 'Required', '*', '?'])(
  'the mark "%s" between a label and its box is no scope',
  mark => {
    const { oauth2_scopes } = draftOn({
      type: '<div><label for="type">Webhook Type</label><select id="type"><option selected>OAuth2</option></select></div>',
      more: `<div><span>Scopes</span> <span class="badge">${mark}</span><input value="read write"></div>`,
    });
    expect(oauth2_scopes).toEqual({ status: 'read', value: ['read', 'write'] });
  },
);

test('radios whose texts stand before them, beside boxes whose texts stand behind', () => {
  const radios = (name: string, answers: readonly string[], chosen: string) =>
    answers
      .map(text => `${text} <input type="radio" name="${name}" ${text === chosen ? 'checked' : ''}>`)
      .join(' ');
  const boxes = ['Alerts', 'Audits', 'Client Join'].map(topic => `<input type="checkbox" checked> ${topic}`);
  const draft = draftOn({
    status: `<div>Status</div><div>${radios('s', ['Enabled', 'Disabled'], 'Disabled')}</div>`,
    type: `<div>Webhook Type</div><div>${radios('t', ['HTTP Post', 'OAuth2', 'Splunk'], 'OAuth2')}</div>`,
    topics: `<div>Topics</div><div>${boxes.join(' ')}</div>`,
  });
  expect(draft.enabled).toEqual({ status: 'read', value: false });
  expect(draft.type).toEqual({ status: 'read', value: 'oauth2' });
  expect(draft.topics).toEqual({ status: 'read', value: ['alarms', 'audits', 'client-join'] });
});

test('a form that holds more styles and choices than words is a form', () => {
  const sites = Array.from(
    { length: 900 },
    (_, site) => `<option>Site number ${site} of all of them</option>`,
  );
  const { name } = draftOn({
    more: `<style>${'p { color: red }'.repeat(1000)}</style><select>${sites.join('')}</select>`,
  });
  expect(name).toEqual({ status: 'read', value: 'Feed' });
});
