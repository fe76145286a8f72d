import { expect, test, vi } from 'vitest';
import { followed, type } from './live/followed.ts';

test('a value that the page sets without a word is seen soon', async () => {
  const page = await followed();
  page.box('name').value = 'Late';
  expect(await page.until(() => page.calls.changed === 2)).toBe(true);
  expect(page.calls.name).toEqual({ status: 'read', value: 'Late' });
  expect(page.calls).toMatchObject({ located: 0, used: false });
});

test('a value that the page sets without a word right after a key is seen, too', async () => {
  const page = await followed();
  type(page, page.box('name'), 'Typed');
  page.box('name').value = 'Corrected';
  expect(await page.until(() => page.calls.changed === 3)).toBe(true);
  expect(page.calls.name).toEqual({ status: 'read', value: 'Corrected' });
});

test('fields that a class brings into sight are searched soon', async () => {
  const page = await followed({ more: '<div id="part">more</div>' });
  page.document.getElementById('part')?.setAttribute('class', 'open');
  expect(await page.until(() => page.calls.located === 1)).toBe(true);
});

test('where all stays as it is, nobody is told', async () => {
  const page = await followed();
  const asked = vi.spyOn(page.document, 'hidden', 'get');
  expect(await page.until(() => asked.mock.calls.length === 2)).toBe(true);
  expect(page.calls).toMatchObject({ changed: 1, located: 0 });
});

test('nothing is read any more once the following has ended', async () => {
  const page = await followed();
  const cleared = vi.spyOn(page.window, 'clearInterval');
  page.end.abort();
  expect(cleared).toHaveBeenCalledOnce();
});
