import { describe, expect, test } from 'vitest';
import { followed, type } from '../page/followed.ts';

describe('a form that is followed', () => {
  test.each([
    ['style', 'display: none'],
    ['hidden', ''],
  ])('is gone once %s hides what stands around it', async (name, value) => {
    const page = await followed();
    page.document.body.setAttribute(name, value);
    await page.frames(2);
    expect(page.calls.gone).toBe(1);
  });

  test('is not read anew for what else changes around it', async () => {
    const page = await followed();
    page.document.body.setAttribute('class', 'other');
    await page.frames(2);
    expect(page.calls).toMatchObject({ changed: 1, gone: 0 });
  });

  test('is told of once when it opens, and not again while nothing happens', async () => {
    const { calls, frames } = await followed();
    await frames(4);
    expect(calls).toMatchObject({ changed: 1, located: 0, gone: 0, used: false, pressed: false });
  });

  test('is read in the next frame after a key, without being searched', async () => {
    const page = await followed();
    type(page, page.box('name'), 'Other');
    await page.frames(1);
    expect(page.calls).toMatchObject({ changed: 2, located: 0, used: true });
    expect(page.calls.name).toEqual({ status: 'read', value: 'Other' });
  });

  test('is not used by the person while it is filled', async () => {
    const page = await followed();
    page.filling.isOn = true;
    type(page, page.box('name'), 'Filled');
    page.box('name').click();
    await page.frames(1);
    expect(page.calls).toMatchObject({ used: false, pressed: false });
  });

  test('is read once for each key, as soon as the page has answered it', async () => {
    const page = await followed();
    for (const value of ['a', 'ab', 'abc']) type(page, page.box('name'), value);
    expect(page.calls.changed).toBe(4);
    await page.frames(3);
    expect(page.calls.changed).toBe(4);
  });

  test.each([
    ['class', 'x'],
    ['aria-checked', 'true'],
    ['data-state', 'on'],
  ])('is read, not searched, when %s changes', async (name, value) => {
    const page = await followed();
    page.box('name').setAttribute(name, value);
    await page.frames(2);
    expect(page.calls).toMatchObject({ changed: 2, located: 0, used: false });
  });

  test.each([
    ['data-md-lit', '1'],
    ['title', 'x'],
    ['id', 'other'],
  ])('is left alone when %s changes', async (name, value) => {
    const page = await followed();
    page.box('name').setAttribute(name, value);
    await page.frames(3);
    expect(page.calls).toMatchObject({ changed: 1, located: 0 });
  });

  test('is read, not searched, when the page sets the text of a text box anew', async () => {
    const page = await followed({
      more: '<div><label for="note">Note</label><textarea id="note">a</textarea></div>',
    });
    page.document.getElementById('note')?.replaceChildren('ab');
    await page.frames(2);
    expect(page.calls).toMatchObject({ changed: 2, located: 0, used: false });
  });

  test('is read again when a control is brought in step only after what is painted', async () => {
    const page = await followed();
    page.box('name').parentElement?.setAttribute('data-state', 'checked');
    await page.frames(2);
    page.box('name').value = 'In step';
    await page.until(() => page.calls.changed > 2);
    expect(page.calls.name).toEqual({ status: 'read', value: 'In step' });
    expect(page.calls).toMatchObject({ located: 0, used: false });
  });

  test('is searched anew when a field comes', async () => {
    const page = await followed();
    page.box('url').parentElement?.insertAdjacentHTML('afterend', '<label>Secret <input value="s"></label>');
    expect(await page.until(() => page.calls.located === 1)).toBe(true);
    expect(page.calls).toMatchObject({ used: false, gone: 0 });
  });

  test('is searched anew at once when a box was rendered anew', async () => {
    const page = await followed();
    const box = page.box('name');
    const fresh = page.document.createElement('input');
    fresh.id = 'name';
    fresh.value = 'Fresh';
    box.replaceWith(fresh);
    await page.frames(2);
    expect(page.calls.located).toBe(1);
    expect(page.calls.name).toEqual({ status: 'read', value: 'Fresh' });
    type(page, page.box('name'), 'Typed');
    await page.frames(1);
    expect(page.calls.name).toEqual({ status: 'read', value: 'Typed' });
  });

  test('is searched a few times only while it is animated', async () => {
    const page = await followed();
    const dialog = page.document.querySelector('[role=dialog]');
    for (let step = 0; step < 40; step++) {
      dialog?.setAttribute('style', `opacity: ${step / 40}`);
      await page.frames(1);
    }
    expect(page.calls.located).toBeLessThan(10);
    expect(await page.until(() => page.calls.located > 0)).toBe(true);
  });

  const transition = async (propertyName: string) => {
    const page = await followed();
    const { changed } = page.calls;
    const end = new page.window.Event('transitionend', { bubbles: true, composed: true });
    page.box('name').dispatchEvent(Object.assign(end, { propertyName }));
    await page.frames(2);
    return { page, looks: page.calls.changed - changed };
  };

  test('is searched anew when the transition of its visibility ends', async () => {
    const { page } = await transition('visibility');
    expect(await page.until(() => page.calls.located === 1)).toBe(true);
    expect(page.calls).toMatchObject({ used: false, pressed: false });
  });

  test('is left alone when the transition of a colour ends', async () => {
    expect(await transition('background-color')).toMatchObject({ looks: 0 });
  });

  test('is touched by a button that saves, and pressed by any other', async () => {
    const page = await followed();
    const [cancel, save] = page.document.querySelectorAll('button');
    cancel?.click();
    await page.frames(2);
    expect(page.calls).toMatchObject({ used: false, pressed: true });
    save?.click();
    await page.frames(2);
    expect(page.calls).toMatchObject({ used: true, pressed: true });
  });

  test('is looked at again after a press, when drop-downs have closed', async () => {
    const page = await followed();
    page.document.body.click();
    await page.frames(2);
    const { changed } = page.calls;
    expect(await page.until(() => page.calls.changed > changed)).toBe(true);
  });

  test('is searched anew for a field that comes right after a press, not only when drop-downs have closed', async () => {
    const page = await followed();
    page.document.body.click();
    expect(await page.until(() => page.calls.located > 0)).toBe(true);
    const { located } = page.calls;
    page.box('url').parentElement?.insertAdjacentHTML('afterend', '<label>Secret <input value="s"></label>');
    // Past the pause between two searches, before the look after a press.
    await page.frames(15);
    expect(page.calls.located).toBeGreaterThan(located);
  });
});

describe('the end of a form', () => {
  test.each([
    ['is removed', (dialog: Element) => dialog.remove()],
    ['is hidden', (dialog: Element) => dialog.setAttribute('style', 'display:none')],
    ['loses its content', (dialog: Element) => dialog.replaceChildren()],
  ])('is told once when it %s', async (_, close) => {
    const page = await followed();
    const dialog = page.document.querySelector('[role=dialog]');
    page.document.body.click();
    if (dialog) close(dialog);
    expect(await page.until(() => page.calls.gone === 1)).toBe(true);
    page.document.body.click();
    await page.frames(4);
    expect(page.calls.gone).toBe(1);
  });

  test('leaves no listener and no observer', async () => {
    const page = await followed();
    expect(page.listened()).toEqual([
      ...['animationend', 'change', 'click', 'input', 'input', 'keyup', 'resize', 'transitionend'],
    ]);
    expect(page.observing()).toBe(2);
    page.document.body.click();
    page.end.abort();
    expect(page.listened()).toEqual([]);
    expect(page.observing()).toBe(0);
    const { changed } = page.calls;
    type(page, page.box('name'), 'x');
    page.following.refresh(true);
    await page.frames(4);
    expect(page.calls.changed).toBe(changed);
  });
});
