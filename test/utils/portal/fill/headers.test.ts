import { describe, expect, test } from 'vitest';
import { parseHeaders } from '../../../../utils/webhook/parse-headers.ts';
import { fillPage } from '../page/fill-page.ts';
import { webhookPage } from '../page/webhook-page.ts';

describe('rows of boxes', () => {
  const box = (value: string, more = '') => `<input value="${value}" ${more}>`;
  const add = '<button>Add Header</button>';
  const title = '<div>Custom Headers</div>';
  const header = (name: string, value: string) =>
    `<div>${box(name, 'placeholder="Name"')} ${box(value, 'placeholder="Value"')}</div>`;

  /** A form of three headers of which the page takes one away when what stands at its end is pressed; filled with one. */
  async function fillOne(sign: string, more = '') {
    const names = ['X-One', 'X-Two', 'X-Three'];
    const rows = names.map(name => `<div class="row">${header(name, 'a')}<div>${sign}</div></div>`).join('');
    const headers = { notation: 'rows', fields: [{ name: 'X-One', value: 'b' }] } as const;
    const { report, draft } = await fillPage(
      webhookPage({ more: `<div>${title}${rows}${add}</div>${more}` }),
      { headers: { status: 'read', value: headers } },
      ({ document, window }) =>
        document.addEventListener('click', ({ target }) => {
          if (target instanceof window.Element) target.closest('.press-me')?.closest('.row')?.remove();
        }),
    );
    return { report, draft: draft.headers };
  }

  test.each(['<a class="press-me">⊖</a>', '<button class="press-me">🗑</button>'])(
    'rows that %s takes away',
    async sign => {
      expect(await fillOne(sign)).toMatchObject({ report: { headers: 'filled' }, draft: [['X-One', 'b']] });
    },
  );

  test.each(['valid', 'chevron-down" style="cursor: pointer', 'copy" style="cursor: pointer'])(
    'an icon that is there for something else is not pressed: %s',
    async name => {
      const { draft } = await fillOne(`<i class="press-me ${name}"></i>`);
      expect(draft).toHaveLength(3);
    },
  );

  test('the list of another field, at the end of the form, is no box for headers', async () => {
    const list = '<div id="l" role="listbox"><div role="option">Alerts</div></div>';
    const headers = { notation: 'rows', fields: [{ name: 'X-One', value: 'b' }] } as const;
    const { report, page } = await fillPage(
      webhookPage({ more: `<div>${title}<div id="rows"></div>${add}</div>`, buttons: list }),
      { headers: { status: 'read', value: headers } },
      ({ document, window }) =>
        document.addEventListener('click', ({ target }) => {
          if (target instanceof window.Element && target.textContent === 'Add Header')
            document.getElementById('rows')?.insertAdjacentHTML('beforeend', header('', ''));
        }),
    );
    expect(report).toEqual({ headers: 'filled' });
    expect(page.document.getElementById('l')?.textContent).toBe('Alerts');
  });
});

describe('the foot of the form', () => {
  const rows = (count: number) =>
    Array.from(
      { length: count },
      () => '<div><input placeholder="Name" value="A"><input placeholder="Value" value="b"></div>',
    ).join('');

  const footed = ['Delete Save Cancel', 'Remove Cancel', 'Delete Cancel Save', 'Save Cancel Delete'].flatMap(
    (foot, at) =>
      [
        `<div><p>Custom Headers</p>${rows(2)}<button>Add Header</button></div>`,
        `<div><p>Custom Headers</p>${rows(1)}</div>`,
        `<p>Custom Headers</p>${rows(2)}`,
      ].map((advanced, index) => [foot, advanced, (at + index) % 2 === 0 ? 'footer' : ''] as const),
  );

  test.each(footed)(
    '“%s” is no row’s, however few buttons there are in %s',
    async (foot, advanced, around) => {
      const given = foot.split(' ');
      const plain = given.map(text => `<button>${text}</button>`).join('');
      const buttons = around ? `<${around}>${plain}</${around}>` : plain;
      const wanted = { headers: { status: 'read', value: parseHeaders('') } } as const;
      const { pressed } = await fillPage(webhookPage({ advanced, buttons }), wanted);
      expect(pressed.filter(text => given.includes(text))).toEqual([]);
    },
  );

  test('a row’s own Delete is pressed all the same', async () => {
    const row =
      '<div class="row"><input placeholder="Name" value="A"><input placeholder="Value" value="b"><button>Delete</button></div>';
    const advanced = `<div><p>Custom Headers</p>${row}${row}<button>Add Header</button></div>`;
    const wanted = { headers: { status: 'read', value: parseHeaders('') } } as const;
    const buttons = '<footer><button>Delete</button><button>Save</button><button>Cancel</button></footer>';
    const { report, pressed } = await fillPage(webhookPage({ advanced, buttons }), wanted, ({ document }) => {
      document.addEventListener('click', ({ target }) => {
        [...document.querySelectorAll('.row')].find(each => each.lastChild === target)?.remove();
      });
    });
    expect(report).toEqual({ headers: 'filled' });
    expect(pressed).toEqual(['Delete', 'Delete']);
  });
});

describe('rows of a fixed number', () => {
  const wanted = { headers: { status: 'read', value: parseHeaders('X-A: 1\nX-B: 2') } } as const;
  const title = '<h4>Custom Headers</h4>';
  const row = (name: string, value: string) =>
    `<div class="row"><input placeholder="Name" value="${name}"><input placeholder="Value" value="${value}"></div>`;

  test('that are too many are emptied at the end', async () => {
    const advanced = title + row('Old', 'x') + row('X-B', '3') + row('More', 'y');
    const { report, draft, pressed } = await fillPage(webhookPage({ advanced }), wanted);
    expect(report).toEqual({ headers: 'filled' });
    expect(draft.headers).toEqual([
      ['X-A', '1'],
      ['X-B', '2'],
      ['', ''],
    ]);
    expect(pressed).toEqual([]);
  });

  test('that are too few refuse, and no button of the form is pressed', async () => {
    const { report, pressed } = await fillPage(webhookPage({ advanced: title + row('Old', 'x') }), wanted);
    expect({ report, pressed }).toEqual({ report: { headers: 'refused' }, pressed: [] });
  });
});
