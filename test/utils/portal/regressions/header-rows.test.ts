import { expect, test } from 'vitest';
import { webhookPage } from '../webhook-page.ts';
import { fillPage } from '../write/fill-page.ts';

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

test.each([
  '<i class="press-me fa fa-trash"></i>',
  '<span class="press-me" role="img" aria-label="minus-circle" tabindex="-1"><svg></svg></span>',
  '<a class="press-me">⊖</a>',
  '<button class="press-me">🗑</button>',
  '<img class="press-me" alt="Delete">',
  '<svg class="press-me" style="cursor: pointer"><path></path></svg>',
  '<i class="icon-eye" style="cursor: pointer"></i><i class="press-me" style="cursor: pointer"></i>',
])('rows that %s takes away', async sign => {
  expect(await fillOne(sign)).toMatchObject({ report: { headers: 'filled' }, draft: [['X-One', 'b']] });
});

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
