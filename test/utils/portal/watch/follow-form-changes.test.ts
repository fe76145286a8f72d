import { describe, expect, test, vi } from 'vitest';
import { eventually } from '../../../setup/eventually.ts';
import { followed, type } from '../page/followed.ts';

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

test('a form that a style sheet hides is soon gone', async () => {
  const page = await followed();
  const style = page.document.createElement('style');
  style.append('body > * { display: none }');
  page.document.head.append(style);
  expect(await page.until(() => page.calls.gone === 1)).toBe(true);
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

describe('our own elements', () => {
  test('are not looked at when they are put in', async () => {
    const page = await followed();
    page.box('name').after(page.document.createElement('mist-webhook-helper'));
    await page.frames(3);
    expect(page.calls).toMatchObject({ changed: 1, located: 0 });
  });

  test('are looked at when the page takes them out', async () => {
    const page = await followed();
    const host = page.document.createElement('mist-webhook-helper');
    page.following.unseen(() => page.box('name').after(host));
    host.remove();
    await eventually(() => expect(page.calls.changed).toBeGreaterThan(1));
  });

  test('changes that are run unseen are not looked at', async () => {
    const page = await followed();
    page.following.unseen(() => page.box('name').setAttribute('class', 'x'));
    await page.frames(3);
    expect(page.calls.changed).toBe(1);
  });

  test('typing and clicking in them does not touch the form', async () => {
    const page = await followed();
    const host = page.document.createElement('mist-webhook-helper');
    const inner = host.attachShadow({ mode: 'open' }).appendChild(page.document.createElement('input'));
    page.following.unseen(() => page.box('name').after(host));
    type(page, inner, 'x');
    inner.click();
    await page.frames(3);
    expect(page.calls).toMatchObject({ changed: 1, used: false, pressed: false });
  });

  test('may ask for a look, and for a search', async () => {
    const page = await followed();
    page.following.refresh(false);
    await page.frames(2);
    expect(page.calls).toMatchObject({ changed: 2, located: 0 });
    page.following.refresh(true);
    await page.frames(2);
    expect(page.calls).toMatchObject({ changed: 3, located: 1 });
  });
});
