import { afterEach, describe, expect, test, vi } from 'vitest';
import { type FormFollowing, followForm } from '../../../utils/portal/follow-form.ts';
import { locateForm, type PortalForm } from '../../../utils/portal/locate-form.ts';
import { readForm } from '../../../utils/portal/read-form.ts';
import { formOn } from './form-on.ts';
import { type LivePage, livePage } from './live/live-page.ts';
import { webhookPage } from './webhook-page.ts';

afterEach(() => vi.unstubAllGlobals());

interface Followed extends LivePage {
  readonly following: FormFollowing;
  readonly end: AbortController;
  readonly box: (id: string) => HTMLInputElement;
  readonly calls: {
    changed: number;
    located: number;
    gone: number;
    used: boolean;
    pressed: boolean;
    name: unknown;
  };
}

/** A form that is followed; `calls` counts what its follower was told. */
async function followed(): Promise<Followed> {
  const page = livePage(webhookPage());
  const first = formOn(page.document);
  if (!first) throw new Error('No form was found.');
  const calls = { changed: 0, located: 0, gone: 0, used: false, pressed: false, name: null as unknown };
  const end = new AbortController();
  const following = followForm(first, end.signal, {
    locate(root) {
      calls.located += 1;
      return locateForm(root);
    },
    changed(form: PortalForm, use) {
      calls.changed += 1;
      Object.assign(calls, use, { name: readForm(form).name });
    },
    gone() {
      calls.gone += 1;
      end.abort();
    },
  });
  const box = (id: string) => {
    const element = page.document.getElementById(id);
    if (!(element instanceof page.window.HTMLInputElement)) throw new Error(`No box ${id}.`);
    return element;
  };
  await page.frames(2);
  return { ...page, following, end, box, calls };
}

function type({ window }: LivePage, box: HTMLInputElement, value: string): void {
  box.value = value;
  box.dispatchEvent(new window.Event('input', { bubbles: true, composed: true }));
}

describe('a form that is followed', () => {
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

  test('is read again when a control is brought in step only after what is painted', async () => {
    const page = await followed();
    page.box('name').parentElement?.setAttribute('data-state', 'checked');
    await page.frames(2);
    page.box('name').value = 'In step';
    await vi.waitFor(() => expect(page.calls.name).toEqual({ status: 'read', value: 'In step' }));
    expect(page.calls).toMatchObject({ located: 0, used: false });
  });

  test('is searched anew when a field comes', async () => {
    const page = await followed();
    page.box('url').parentElement?.insertAdjacentHTML('afterend', '<label>Secret <input value="s"></label>');
    await vi.waitFor(() => expect(page.calls.located).toBe(1));
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
    await vi.waitFor(() => expect(page.calls.located).toBeGreaterThan(0));
  });

  test.each([
    ['visibility', 1],
    ['background-color', 0],
  ])('is searched anew when the transition of its %s ends: %i times', async (propertyName, times) => {
    const page = await followed();
    const end = new page.window.Event('transitionend', { bubbles: true, composed: true });
    page.box('name').dispatchEvent(Object.assign(end, { propertyName }));
    await page.frames(2);
    expect(page.calls).toMatchObject({ located: times, used: false, pressed: false });
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
    await vi.waitFor(() => expect(page.calls.changed).toBeGreaterThan(changed), { timeout: 3000 });
  });

  test('is searched anew for a field that comes right after a press, not only when drop-downs have closed', async () => {
    const page = await followed();
    page.document.body.click();
    await page.frames(2);
    const { located } = page.calls;
    expect(located).toBeGreaterThan(0);
    page.box('url').parentElement?.insertAdjacentHTML('afterend', '<label>Secret <input value="s"></label>');
    // Past the pause between two searches, before the look after a press.
    await vi.waitFor(() => expect(page.calls.located).toBeGreaterThan(located), {
      timeout: 250,
      interval: 10,
    });
  });
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
    await vi.waitFor(() => expect(page.calls.changed).toBe(2));
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
    await vi.waitFor(() => expect(page.calls.gone).toBe(1));
    page.document.body.click();
    await page.frames(4);
    expect(page.calls.gone).toBe(1);
  });

  test('leaves no listener and no observer', async () => {
    const page = await followed();
    expect(page.listened()).toEqual(['change', 'click', 'input', 'input', 'keyup', 'transitionend']);
    expect(page.observing()).toBe(1);
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
