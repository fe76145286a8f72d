import { describe, expect, test } from 'vitest';
import { readPage } from '../read-page.ts';
import { webhookPage } from '../webhook-page.ts';
import { fillPage } from '../write/fill-page.ts';

const topicsIn = (topics: string) => readPage(webhookPage({ topics })).topics;

test('a list button that shows its word in a box of its own is one control', () => {
  const type = `<div><label id="l" for="b">Webhook Type</label><button id="t" aria-haspopup="listbox" aria-expanded="false"
    aria-label="Open; Selected: splunk" aria-labelledby="l t"><input id="b" inert readonly value="Splunk"></button></div>`;
  expect(readPage(webhookPage({ type })).type).toBe('splunk');
});

test('a combo box that holds its own label', () => {
  const list = (label: string, shown: string) =>
    `<div role="combobox" aria-haspopup="menu" aria-expanded="false"><label for="${shown}">${label}</label>
      <div><span>${shown}</span><input id="${shown}" readonly aria-label="Open" style="opacity: 0"></div></div>`;
  const topics = list('Topics', 'Audits');
  expect(readPage(webhookPage({ type: list('Webhook Type', 'Splunk'), topics }))).toMatchObject({
    type: 'splunk',
    topics: ['audits'],
  });
});

test('radios that are hidden behind the words of their labels', () => {
  const radio = (text: string, checked = '') =>
    `<div class="radio"><label><span style="display: none"><input type="radio" name="s" ${checked}></span><span>${text}</span></label></div>`;
  const status = `<div><div class="caption">Status</div><div>${radio('Enabled')}${radio('Disabled', 'checked')}</div></div>`;
  expect(readPage(webhookPage({ status })).enabled).toBe(false);
  expect(readPage(webhookPage({ status: `<div hidden>${status}</div>` })).enabled).not.toBe(false);
});

test.each([
  ['<span>Audits</span><i>,</i><span>Client Join</span><b>2</b>', ['audits', 'client-join']],
  ['<span>Audits</span><i>,</i><span>Client Join</span><b>3</b>', 'unreadable'],
  ['<span>Audits</span><i>,</i><span>Client Mood</span><b>2</b>', 'unreadable'],
])('a list that shows its topics and how many they are: %s', (shown, expected) => {
  const list = `<div role="combobox" aria-haspopup="listbox" aria-expanded="false">${shown}</div>`;
  expect(topicsIn(`<div><label>Topics</label><div>${list}</div></div>`)).toEqual(expected);
});

describe('a list of buttons beside a combo box', () => {
  const tag = (word: string) =>
    `<button type="button" role="option"><span>${word}</span><span><svg></svg></span></button>`;
  const topics = (tags: string, box = 'aria-expanded="false"') =>
    `<div><label for="t">Topics</label><div><div role="listbox" id="tags">${tags}</div>
      <input id="t" role="combobox" ${box}></div></div>`;

  test('which that does not open holds what is chosen', () => {
    const tags = tag('Audits') + tag('Client Join');
    expect(topicsIn(topics(tags))).toEqual(['audits', 'client-join']);
    expect(topicsIn(topics(tags, 'aria-expanded="true" aria-controls="list"'))).toEqual([
      'audits',
      'client-join',
    ]);
  });

  test('which it opens does not', () => {
    const open = 'aria-expanded="true" aria-controls="tags"';
    expect(topicsIn(topics(tag('Audits'), open))).not.toEqual(['audits']);
  });

  test('that cannot be told is left alone', async () => {
    const plain = '<button type="button" role="option">Audits</button>';
    const wanted = { topics: { status: 'read', value: ['alarms'] } } as const;
    const opened: string[] = [];
    const { report } = await fillPage(webhookPage({ topics: topics(plain) }), wanted, page =>
      page.document.getElementById('t')?.addEventListener('click', () => opened.push('t')),
    );
    expect({ report, opened }).toEqual({ report: { topics: 'unread' }, opened: [] });
  });
});

describe('a button that asks for topics', () => {
  const button = (words: string, more = 'aria-haspopup="true"') =>
    `<div><div>Topics</div><div><button ${more} aria-expanded="false">${words}</button></div></div>`;

  test.each([
    ['and opens a menu', button('Select topics…'), []],
    ['and unfolds', button('<span>Choose topics</span>', ''), []],
    ['and shows how many there are', button('Select topics <b>2</b>'), 'unreadable'],
    ['below what may be one', `${button('Select topics')}<p>Client Mood</p>`, 'unreadable'],
    ['and says nothing of a list', '<div>Topics</div><button>Select topics</button>', 'unreadable'],
    ['beside another one', `${button('Select topics')}${button('Select sites')}`, 'unreadable'],
  ])('%s', (_, html, expected) => expect(topicsIn(html)).toEqual(expected));

  test('is filled, and tells what it held before', async () => {
    const words = ['Alerts', 'Audits', 'Client Join'];
    const wanted = { topics: { status: 'read', value: ['alarms', 'client-join'] } } as const;
    let chosen = ['Audits'];
    const { report } = await fillPage(
      webhookPage({ topics: button('Select topics <b>1</b>') }),
      wanted,
      page => {
        const { document, window } = page;
        const opener = document.querySelector('[aria-haspopup]');
        const draw = () => {
          const line = (word: string) =>
            `<div role="menuitemcheckbox" aria-checked="${chosen.includes(word)}">${word}</div>`;
          const list = document.getElementById('list');
          if (list) list.innerHTML = words.map(line).join('');
          const count = opener?.querySelector('b');
          if (count) count.textContent = String(chosen.length);
        };
        document.addEventListener('click', ({ target }) => {
          if (!(target instanceof window.Element)) return;
          const line = target.closest('#list div')?.textContent;
          if (line) chosen = chosen.includes(line) ? chosen.filter(each => each !== line) : [...chosen, line];
          else if (document.getElementById('list')) document.getElementById('list')?.remove();
          else if (target.closest('[aria-haspopup]'))
            document.body.insertAdjacentHTML('beforeend', '<div id="list" role="menu"></div>');
          opener?.setAttribute('aria-expanded', String(document.getElementById('list') !== null));
          draw();
        });
      },
    );
    expect(chosen).toEqual(['Alerts', 'Client Join']);
    expect(report).toEqual({ topics: 'filled' });
  });
});

describe('a list whose label follows it', () => {
  const floating = (box: string, id: string, label: string) =>
    `<span>${box}<label for="${id}">${label}</label></span>`;
  const list = (shown: string) =>
    floating(
      `<div><div><input id="t" readonly role="combobox" aria-haspopup="listbox" aria-expanded="false" value=""></div>
        <div><div>${shown}</div></div></div>`,
      't',
      'Topics',
    );
  const page = (shown: string) => ({
    name: floating('<input id="n" value="Feed">', 'n', 'Name'),
    topics: list(shown),
    advanced: floating('<input id="s" value="s3cret">', 's', 'Secret'),
  });

  test.each([
    ['Audits, Client Join', ['audits', 'client-join']],
    ['<b>Audits</b> <b>Alerts</b>', ['audits', 'alarms']],
    ['3 items selected', 'unreadable'],
    ['', []],
  ])('shows “%s”', (shown, topics) => {
    expect(readPage(webhookPage(page(shown)))).toMatchObject({ name: 'Feed', topics, secret: 's3cret' });
  });
});
