import { describe, expect, test } from 'vitest';
import { parseHeaders } from '../../../../utils/webhook/parse-headers.ts';
import { fillPage, on } from '../page/fill-page.ts';
import type { LivePage } from '../page/live-page.ts';
import { webhookPage } from '../page/webhook-page.ts';

const read = <T>(value: T) => ({ status: 'read', value }) as const;

describe('custom headers', () => {
  const wanted = { headers: read(parseHeaders('X-A: 1\nX-B: 2')) };
  const row = (name = '', value = '') =>
    `<div class="row"><input placeholder="Name" value="${name}"><input placeholder="Value" value="${value}"><button>Remove</button></div>`;
  const rows = (content: string) =>
    `<h4>Custom Headers</h4><div id="rows">${content}</div><button id="add">Add header</button>`;
  /** A page that adds and removes rows as its buttons say. */
  const withRows = (page: LivePage) =>
    on(page, 'click', target => {
      if (target.id === 'add') page.document.getElementById('rows')?.insertAdjacentHTML('beforeend', row());
      if (target.textContent === 'Remove') target.closest('.row')?.remove();
    });

  test.each([
    ['no row', ''],
    ['one row', row('Old', 'x')],
    ['three rows', row('Old', 'x') + row('X-B', '3') + row('More', 'y')],
  ])('in rows, from %s', async (_, content) => {
    const { report, draft, pressed } = await fillPage(
      webhookPage({ advanced: rows(content) }),
      wanted,
      withRows,
    );
    expect(report).toEqual({ headers: 'filled' });
    expect(draft.headers).toEqual([
      ['X-A', '1'],
      ['X-B', '2'],
    ]);
    expect(pressed.filter(text => /save|cancel/i.test(text))).toEqual([]);
  });

  test('in rows that cannot be removed, from more: the rest is emptied', async () => {
    const fixed = (row('Old', 'x') + row('X-B', '3') + row('More', 'y')).replaceAll(
      '<button>Remove</button>',
      '',
    );
    const { report, draft, pressed } = await fillPage(
      webhookPage({ advanced: rows(fixed) }),
      wanted,
      withRows,
    );
    expect(report).toEqual({ headers: 'filled' });
    expect(draft.headers).toEqual([
      ['X-A', '1'],
      ['X-B', '2'],
      ['', ''],
    ]);
    expect(pressed).toEqual([]);
  });

  test('in rows that cannot be added, from fewer: refused, and no button of the form is pressed', async () => {
    const advanced = `<h4>Custom Headers</h4>${row('Old', 'x').replace('<button>Remove</button>', '')}`;
    const { report, pressed } = await fillPage(webhookPage({ advanced }), wanted);
    expect(report).toEqual({ headers: 'refused' });
    expect(pressed).toEqual([]);
  });

  test.each([
    ['JSON', '{"Old":"x"}', '{\n  "X-A": "1",\n  "X-B": "2"\n}'],
    ['lines', 'Old: x', 'X-A: 1\nX-B: 2'],
  ])('in one text of %s', async (_, before, after) => {
    const advanced = `<label for="h">Custom Headers</label><textarea id="h">${before}</textarea>`;
    const { report, page } = await fillPage(webhookPage({ advanced }), wanted);
    expect(report).toEqual({ headers: 'filled' });
    expect(page.document.querySelector('textarea')?.value).toBe(after);
  });
});

describe('drop-downs of plain elements', () => {
  const type =
    '<div class="caption">Webhook Type</div><div id="pick" class="pick"><span>HTTP POST</span><i>▾</i></div>';
  const withList = (offered: readonly string[]) => (page: LivePage) =>
    on(page, 'click', target => {
      const list = page.document.getElementById('list');
      const shown = page.document.querySelector('#pick span');
      if (target.closest('#pick') && !list) {
        const items = offered.map(word => `<li>${word}</li>`).join('');
        page.document.body.insertAdjacentHTML('beforeend', `<ul id="list">${items}</ul>`);
      } else if (target.closest('#list') && shown) {
        shown.textContent = target.textContent;
        list?.remove();
      } else list?.remove();
    });

  test('are opened and pressed', async () => {
    const { report, draft, page } = await fillPage(
      webhookPage({ type }),
      { type: read('splunk') },
      withList(['HTTP POST', 'OAuth2', 'Splunk']),
    );
    expect(report).toEqual({ type: 'filled' });
    expect(draft.type).toBe('splunk');
    expect(page.document.getElementById('list')).toBeNull();
  });

  test('that show their list only where they are in sight are brought there', async () => {
    let inSight = false;
    const { report } = await fillPage(webhookPage({ type }), { type: read('splunk') }, page => {
      page.window.Element.prototype.scrollIntoView = () => {
        inSight = true;
      };
      page.document.addEventListener('click', event => inSight || event.stopPropagation(), true);
      withList(['HTTP POST', 'OAuth2', 'Splunk'])(page);
    });
    expect(report).toEqual({ type: 'filled' });
  });

  test('that take the option over which the pointer moved last are pointed at first', async () => {
    let over: string | null = 'OAuth2';
    const { draft } = await fillPage(webhookPage({ type }), { type: read('splunk') }, page => {
      on(page, 'mousemove', target => {
        if (target.matches('#list *')) over = target.textContent;
      });
      on(page, 'mousedown', target => {
        if (target.matches('#list *')) target.textContent = over;
      });
      withList(['HTTP POST', 'OAuth2', 'Splunk'])(page);
    });
    expect(draft.type).toBe('splunk');
  });

  test('without the word keep what they have', async () => {
    const { report, draft } = await fillPage(
      webhookPage({ type }),
      { type: read('google-pubsub') },
      withList(['HTTP POST', 'OAuth2']),
    );
    expect(report).toEqual({ type: 'not-offered google-pubsub' });
    expect(draft.type).toBe('http-post');
  });

  test('that do not open keep what they have', async () => {
    const { report } = await fillPage(webhookPage({ type }), { type: read('splunk') });
    expect(report).toEqual({ type: 'not-offered splunk' });
  });
});

describe('topics out of sight', () => {
  const topics = `<h4>Topics</h4><label><input type="checkbox"> Alerts</label><label><input type="checkbox"> Audits</label>
    <label><input type="checkbox"> Client Join</label><div><button id="fold">WiFi Clients</button><div id="inside"></div></div>`;
  const withFold = (page: LivePage) =>
    on(page, 'click', target => {
      const inside = page.document.getElementById('inside');
      if (target.id === 'fold' && inside)
        inside.innerHTML =
          '<label><input type="checkbox"> Connected</label><label><input type="checkbox"> Unconnected</label>';
    });

  test('are brought into sight', async () => {
    const { report, draft } = await fillPage(
      webhookPage({ topics }),
      { topics: read(['audits', 'location-client']) },
      withFold,
    );
    expect(report).toEqual({ topics: 'filled' });
    expect(draft.topics).toEqual(['audits', 'location-client']);
  });

  test('are left there where none of them is wanted', async () => {
    const { report, pressed } = await fillPage(
      webhookPage({ topics }),
      { topics: read(['audits']) },
      withFold,
    );
    expect(report).toEqual({ topics: 'filled' });
    expect(pressed).toEqual([]);
  });
});
