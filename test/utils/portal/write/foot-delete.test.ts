import { expect, test } from 'vitest';
import { parseHeaders } from '../../../../utils/webhook/parse-headers.ts';
import { webhookPage } from '../webhook-page.ts';
import { fillPage } from './fill-page.ts';

const rows = (count: number) =>
  Array.from(
    { length: count },
    () => '<div><input placeholder="Name" value="A"><input placeholder="Value" value="b"></div>',
  ).join('');

test.each(['Delete Save Cancel', 'Remove Cancel', 'Delete Cancel Save', 'Save Cancel Delete'])(
  'the foot “%s” is no row’s, however few buttons the rows have',
  { timeout: 30_000 },
  async foot => {
    const given = foot.split(' ');
    const buttons = given.map(text => `<button>${text}</button>`).join('');
    for (const advanced of [
      `<div><p>Custom Headers</p>${rows(2)}<button>Add Header</button></div>`,
      `<div><p>Custom Headers</p>${rows(1)}</div>`,
      `<p>Custom Headers</p>${rows(2)}`,
    ])
      for (const around of [`<footer>${buttons}</footer>`, buttons]) {
        const wanted = { headers: { status: 'read', value: parseHeaders('') } } as const;
        const { pressed } = await fillPage(webhookPage({ advanced, buttons: around }), wanted);
        expect(
          pressed.filter(text => given.includes(text)),
          `${advanced}${around}`,
        ).toEqual([]);
      }
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
