import { describe, expect, test } from 'vitest';
import { readForm } from '../../../../utils/portal/read-form.ts';
import { formOn } from '../form-on.ts';
import { pageFrom } from '../page.ts';
import { plainDraft } from '../plain-draft.ts';
import { webhookPage } from '../webhook-page.ts';

function draftOn(parts: Parameters<typeof webhookPage>[0]): Record<string, unknown> {
  const form = formOn(pageFrom(webhookPage(parts)));
  if (!form) throw new Error('No form was found.');
  return plainDraft(readForm(form));
}

const row = (content: string) => `<div class="row">${content}</div>`;
const title = (text: string) => `<div class="key">${text}</div>`;

describe('a box below a label whose own row tells that the value is changed elsewhere is another’s', () => {
  const filter = row('<input placeholder="Filter deliveries" value="typed">');

  test.each([
    ['dots and a link', '<span>••••••••</span> <a href="#">Change</a>'],
    ['a link', '<a href="#">Replace</a>'],
    ['a button', '<button>Update</button>'],
  ])('Secret with %s', (_, shown) => {
    expect(draftOn({ more: row(title('Secret') + shown) + filter }).secret).toBe('unreadable');
  });

  test('Custom Headers as a text with a link, or with a button that adds one', () => {
    const text = '<span>X-Team: network</span> <a href="#">Edit</a>';
    expect(draftOn({ more: row(title('Custom Headers') + text) + filter }).headers).toBe('unreadable');
    const add = '<span>None configured</span> <button>Add Header</button>';
    const sample = row('<textarea placeholder="Sample payload">{"topic":"audits"}</textarea>');
    expect(draftOn({ more: row(title('Custom Headers') + add) + sample }).headers).toBe('unreadable');
  });

  test('Verify Certificate with its answer, above a check box of something else', () => {
    const answer = row(`${title('Verify Certificate')}<span>Yes</span> <a href="#">Change</a>`);
    const compress = row('<label><input type="checkbox"> Compress payload</label>');
    expect(draftOn({ more: answer + compress }).verify_cert).not.toBe(false);
  });

  test('a label with a hint names the box below', () => {
    const secret =
      row(`${title('Secret')}<small>Update it every 90 days</small>`) + row('<input value="kept">');
    expect(draftOn({ more: secret }).secret).toBe('kept');
  });

  test('a label with a button that only helps names the box below', () => {
    const secret = row(`${title('Secret')}<button>Generate</button>`) + row('<input value="kept">');
    expect(draftOn({ more: secret }).secret).toBe('kept');
  });
});

test('captions of tabs are no labels of the boxes below them', () => {
  const tabs = '<ul><li class="on">General</li><li>Topics</li><li>Secret</li><li>Headers</li></ul>';
  const name = row(`${title('Name')}<input value="Feed">`);
  const draft = draftOn({ title: `<h2>Edit Webhook</h2>${tabs}`, status: '', type: '', name });
  expect(draft).toMatchObject({ name: 'Feed', headers: 'unreadable' });
});

describe('a box that says the opposite of its field is not guessed', () => {
  const check = (text: string, more = '') => `<label><input type="checkbox"${more}> ${text}</label>`;

  test.each(['Disabled', 'Paused', 'Inactive'])('Status: %s', word => {
    expect(draftOn({ status: row(title('Status') + check(word)) }).enabled).toBe('unreadable');
  });

  test('a switch tells its state beside it', () => {
    const status = row(title('Status') + check('Disabled', ' role="switch"'));
    expect(draftOn({ status }).enabled).toBe(false);
  });

  test.each(['Accept any certificate', 'Trust all certificates', 'Allow invalid certificates'])(
    'Verify Certificate: %s',
    text => {
      const more = row(title('Verify Certificate') + check(text));
      expect(draftOn({ more }).verify_cert).toBe('unreadable');
    },
  );

  test('a word that says what pressing it does', () => {
    const status = row(`${title('Status')}<span class="link">Disable</span>`);
    expect(draftOn({ status }).enabled).toBe('unreadable');
  });

  test('captions that are named after their words', () => {
    const captions = '<span class="label on">ON</span><span class="label off">OFF</span>';
    const status = row(`${title('Status')}<span class="switch">${captions}</span>`);
    expect(draftOn({ status }).enabled).toBe('unreadable');
  });
});

test('a bare "Enabled" below the heading of another part is not the status', () => {
  const retries = '<h4>Retries</h4><label><input type="checkbox" checked> Enabled</label>';
  expect(draftOn({ status: '', after: '', advanced: retries }).enabled).not.toBe(true);
  const own = '<h3>Feed</h3><label><input type="checkbox" checked> Enabled</label>';
  expect(draftOn({ status: own }).enabled).toBe(true);
});

describe('topics', () => {
  const check = (text: string, ticked = false) =>
    `<div><label><input type="checkbox"${ticked ? ' checked' : ''}> ${text}</label></div>`;

  test('one that no table knows counts among those that are known, without a label too', () => {
    const boxes =
      check('Alerts', true) + check('Audits') + check('Client Join') + check('WLAN Changes', true);
    expect(draftOn({ topics: `<div><p>Choose some:</p>${boxes}</div>` }).topics).toEqual([
      'alarms',
      'wlan-changes',
    ]);
  });

  test('a button for each, of which nothing tells whether it is chosen', () => {
    const pill = (text: string) => `<button type="button" class="pill">${text}</button>`;
    const pills = ['Alerts', 'Audits', 'Client Join', 'Device Events'].map(pill).join('');
    expect(draftOn({ topics: `${title('Topics')}<div>${pills}</div>` }).topics).toBe('unreadable');
  });
});

test('a switch of plain elements that holds its own text is not named by the topic before it', () => {
  const verify = '<div role="switch" aria-checked="true" tabindex="0">Verify Certificate</div>';
  const advanced = `<button aria-expanded="true">Advanced Settings</button>
    <div>${verify}<label for="secret">Secret</label><input id="secret"></div>`;
  expect(draftOn({ advanced })).toMatchObject({ verify_cert: true, topics: ['audits'] });
});

test('a list that keeps its value in a hidden input is still a list', () => {
  const option = (text: string, chosen: boolean) =>
    `<div role="option" aria-selected="${chosen}"><span>${text}</span></div>`;
  const topics = `<div>Topics</div><div role="listbox" aria-multiselectable="true" tabindex="0"><input type="hidden" name="topics">
    ${option('Alerts', true)}${option('Audits', false)}${option('Client Join', true)}</div>`;
  expect(draftOn({ topics }).topics).toEqual(['alarms', 'client-join']);
});

test('what counts beside a label is not what it names', () => {
  const radio = (text: string, checked = '') =>
    `<label><input type="radio" name="s" ${checked}> ${text}</label>`;
  const head = row('<span>Status:</span> <span>0 / 128</span>');
  const status = row(head + row(radio('Enabled', 'checked') + radio('Disabled')));
  expect(draftOn({ status }).enabled).toBe(true);
});
