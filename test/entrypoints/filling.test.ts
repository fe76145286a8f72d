import { expect, test } from 'vitest';
import { createFilling } from '../../entrypoints/assistant.content/filling.ts';
import { livePage } from '../utils/portal/page/live-page.ts';
import { formOn } from '../utils/portal/page/read-page.ts';
import { webhookPage } from '../utils/portal/page/webhook-page.ts';

const ROW =
  '<div class="row"><input placeholder="Name"><input placeholder="Value"><button>Remove</button></div>';

test('says which fields did not come back', async () => {
  const { document, window } = livePage(webhookPage());
  document.addEventListener('input', ({ target }) => {
    if (target instanceof window.HTMLInputElement && target.value === 'Feed') target.value = 'Taken';
  });
  const filling = createFilling(() => formOn(document), new AbortController().signal);
  await filling.fill({ name: 'New', url: 'https://new.example.com/' });
  expect(filling.isUndoable()).toBe(true);
  expect(await filling.undo()).toEqual(['name']);
  expect(filling.isUndoable()).toBe(false);
});

test.each([
  ['whose placeholder are dots', '<label>Secret <input id="s" placeholder="••••••••"></label>'],
  [
    'beside one that shows it',
    '<label>Secret <input readonly value="0ld"></label><label>New Secret <input id="s"></label>',
  ],
  ['that is called new', '<label>New Secret <input id="s" type="password"></label>'],
  [
    'of which a hint says so',
    '<label>Secret <input id="s"></label><p>Leave blank to keep the current secret.</p>',
  ],
  [
    'with a mask, which is named',
    '<label>Secret <input id="s" value="••••••••"></label>',
    '••••••••',
    ['secret'],
  ],
])(
  'the box of a secret that is kept shows again what it showed: one %s',
  async (_, box, shown = '', named: string[] = []) => {
    const { document, window } = livePage(webhookPage({ advanced: `<div>${box}</div>` }));
    const filling = createFilling(() => formOn(document), new AbortController().signal);
    const typed = () => {
      const element = document.getElementById('s');
      return element instanceof window.HTMLInputElement ? element.value : null;
    };
    await filling.fill({ secret: '5b0f3c8d9e7a41268c1d2f6ba94e07d3' });
    expect(typed()).toBe('5b0f3c8d9e7a41268c1d2f6ba94e07d3');
    expect(await filling.undo()).toEqual(named);
    expect(typed()).toBe(shown);
  },
);

test('where taking back breaks off, each field that was filled is named', async () => {
  const { document } = livePage(webhookPage());
  let isGone = false;
  const filling = createFilling(() => {
    if (isGone) throw new Error('The page is no longer there.');
    return formOn(document);
  }, new AbortController().signal);
  await filling.fill({ name: 'New', url: 'https://new.example.com/' });
  isGone = true;
  expect(await filling.undo()).toEqual(['name', 'url']);
});

test('what unfolds too late to be read before it is filled is not said to have come back', async () => {
  const fold = '<button id="fold" aria-expanded="false">Advanced Settings</button><div id="more"></div>';
  const { document } = livePage(webhookPage({ advanced: fold }));
  document.getElementById('fold')?.addEventListener('click', () =>
    setTimeout(() => {
      document.getElementById('fold')?.setAttribute('aria-expanded', 'true');
      const more = document.getElementById('more');
      if (more) more.innerHTML = '<label>Secret <input id="s"></label>';
    }, 2500),
  );
  const filling = createFilling(() => formOn(document), new AbortController().signal);
  await filling.fill({ secret: '5b0f3c8d9e7a41268c1d2f6ba94e07d3' });
  expect(document.querySelector<HTMLInputElement>('#s')?.value).toContain('5b0f3c8d');
  expect(await filling.undo()).toEqual(['secret']);
}, 15_000);

test('a row of headers that stays blank did not come back', async () => {
  const title = '<div>Custom Headers</div>';
  const more = `<div>${title}<div id="rows"><div class="row"><input placeholder="Name" value="X-One"><input placeholder="Value" value="1"></div></div><button>Add Header</button></div>`;
  const { document, window } = livePage(webhookPage({ more }));
  document.addEventListener('click', ({ target }) => {
    if (target instanceof window.Element && target.textContent === 'Add Header')
      document.getElementById('rows')?.insertAdjacentHTML('beforeend', ROW.replace(/<button.*button>/, ''));
  });
  const filling = createFilling(() => formOn(document), new AbortController().signal);
  await filling.fill({ headers: { 'X-One': '1', 'X-Two': '2' } });
  expect(await filling.undo()).toEqual(['headers']);
});
