import { afterEach, expect, test, vi } from 'vitest';
import { followed, type } from './live/followed.ts';

afterEach(() => vi.unstubAllGlobals());

test('a value that the page sets without a word is seen soon', async () => {
  const page = await followed();
  page.box('name').value = 'Late';
  await vi.waitFor(() => expect(page.calls.name).toEqual({ status: 'read', value: 'Late' }), 3000);
  expect(page.calls).toMatchObject({ located: 0, used: false });
});

test('a value that the page sets without a word right after a key is seen, too', async () => {
  const page = await followed();
  type(page, page.box('name'), 'Typed');
  page.box('name').value = 'Corrected';
  await vi.waitFor(() => expect(page.calls.name).toEqual({ status: 'read', value: 'Corrected' }), 4000);
});

test('fields that a class brings into sight are searched soon', async () => {
  const page = await followed({ more: '<div id="part">more</div>' });
  page.document.getElementById('part')?.setAttribute('class', 'open');
  await vi.waitFor(() => expect(page.calls.located).toBe(1), 3000);
});

test('where all stays as it is, nobody is told', async () => {
  const page = await followed();
  const asked = vi.spyOn(page.document, 'hidden', 'get');
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2), 5000);
  expect(page.calls).toMatchObject({ changed: 1, located: 0 });
});

test('nothing is read any more once the following has ended', async () => {
  const page = await followed();
  const cleared = vi.spyOn(page.window, 'clearInterval');
  page.end.abort();
  expect(cleared).toHaveBeenCalledOnce();
});
