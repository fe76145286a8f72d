import { describe, expect, test, vi } from 'vitest';
import { followWebhookRoute } from '../../../../utils/portal/form/route.ts';
import { type Watcher, watchPage } from '../../../../utils/portal/watch/watch-page.ts';
import { type LivePage, livePage } from '../page/live-page.ts';

interface Options {
  readonly html?: string;
  /** Whether the page still loads. */
  readonly loading?: boolean;
  /** Whether each look finds what it looks for. */
  readonly found?: boolean;
  readonly patience?: number;
}

const watch = ({ window }: LivePage, watcher: Watcher) =>
  followWebhookRoute(window, () => watchPage(window, watcher));

/** A watcher on a page; `looks` and `leaves` count its calls, `roots` those of the last look. */
function watched(hash: string, { html = '<body><main></main></body>', ...options }: Options = {}) {
  const { loading = false, found = true, patience = 60_000 } = options;
  const page = livePage(html, hash);
  Object.defineProperty(page.document, 'readyState', { value: loading ? 'interactive' : 'complete' });
  // happy-dom tells by itself that it is loaded, at some time or other; the watcher is not to hear it.
  const toldByItself = new Promise<void>(resolve => {
    const keep = (event: Event) => {
      event.stopImmediatePropagation();
      resolve();
    };
    if (loading) page.window.addEventListener('load', keep, { once: true });
  });
  const seen = { looks: 0, leaves: 0, roots: 0 };
  const watcher: Watcher = {
    look: roots => {
      seen.looks += 1;
      seen.roots = roots.length;
      return found;
    },
    patience,
    leave: () => {
      seen.leaves += 1;
    },
  };
  const end = watch(page, watcher);
  return { ...page, end, seen, toldByItself };
}

/** The same once the first looks are over. */
async function rested(...given: Parameters<typeof watched>) {
  const page = watched(...given);
  await page.frames(3);
  return page;
}

/** Does something, and says how often the watcher looked because of it within a few frames. */
async function looksAfter(page: LivePage & { seen: { looks: number } }, work: () => void): Promise<number> {
  await page.frames(3);
  const { looks } = page.seen;
  work();
  await page.frames(4);
  return page.seen.looks - looks;
}

function add({ document }: LivePage, html: string, parent: Element = document.body): void {
  const template = document.createElement('div');
  template.innerHTML = html;
  parent.append(...Array.from(template.childNodes));
}

const pressKey = ({ document, window }: LivePage, key: string) =>
  document.body.dispatchEvent(new window.KeyboardEvent('keyup', { key, bubbles: true }));

async function goTo(page: LivePage, hash: string): Promise<void> {
  page.window.location.hash = hash;
  // happy-dom changes the address without telling.
  page.window.dispatchEvent(new page.window.Event('hashchange'));
  await page.frames(2);
}

describe('on other pages', () => {
  test('it listens for the next route, and to nothing else', async () => {
    const page = watched('#!ap');
    expect(page.listened()).toEqual(['hashchange']);
    expect(page.observing()).toBe(0);
    await looksAfter(page, () => {
      add(page, '<input>');
      page.document.body.click();
    });
    expect(page.seen.looks).toBe(0);
  });

  test('another page of that kind changes nothing', async () => {
    const page = watched('#!ap');
    const { leaves } = page.seen;
    await goTo(page, '#!switch');
    expect(page.listened()).toEqual(['hashchange']);
    expect(page.seen).toMatchObject({ looks: 0, leaves });
  });
});

describe('on a page that may hold the Webhooks section', () => {
  test('it looks once at first, with one observer', async () => {
    const page = await rested('#!org');
    expect(page.seen).toMatchObject({ looks: 1, leaves: 0 });
    expect(page.observing()).toBe(1);
    expect(page.listened()).toEqual(['click', 'click', 'focusin', 'hashchange', 'keyup', 'pointerdown']);
  });

  test.each([
    ['an input', '<input>'],
    ['a form', '<div><p>Name</p><div><textarea></textarea></div></div>'],
    ['an editable element', '<div contenteditable></div>'],
    ['a box of roles', '<div role="textbox"></div>'],
    ['a custom element', '<x-dialog></x-dialog>'],
  ])('it looks once after %s came, and once after it went', async (_, html) => {
    const page = watched('#!configuration/1');
    expect(await looksAfter(page, () => add(page, html))).toBe(1);
    expect(await looksAfter(page, () => page.document.body.lastElementChild?.remove())).toBe(1);
  });

  test('many controls at once are one look', async () => {
    const page = watched('#!org');
    const work = () => Array.from({ length: 50 }, () => add(page, '<input>'));
    expect(await looksAfter(page, work)).toBe(1);
  });

  test.each([
    ['texts and rows', (page: LivePage) => add(page, '<table><tr><td>up</td></tr></table>')],
    ['our own elements', (page: LivePage) => add(page, '<mist-webhook-helper></mist-webhook-helper>')],
    ['a class', ({ document }: LivePage) => document.body.setAttribute('class', 'x')],
    ['a key that types', (page: LivePage) => pressKey(page, 'a')],
  ])('it does not look after %s', async (_, work) => {
    const page = watched('#!org');
    expect(await looksAfter(page, () => work(page))).toBe(0);
  });

  test.each([
    ['a click', ({ document }: LivePage) => document.body.click()],
    ['Enter', (page: LivePage) => pressKey(page, 'Enter')],
  ])('it looks soon and again later after %s', async (_, work) => {
    const page = await rested('#!org');
    work(page);
    expect(await page.until(() => page.seen.looks === 5)).toBe(true);
  });

  const inShadow = '<body><x-a><template shadowrootmode="open"><p></p></template></x-a></body>';

  test('it sees what happens in shadow roots and frames', async () => {
    const page = watched('#!org', { html: inShadow, found: false, patience: 0 });
    expect(await page.until(() => page.seen.roots === 2)).toBe(true);
    const inner = page.document.querySelector('x-a')?.shadowRoot?.querySelector('p');
    expect(await looksAfter(page, () => inner && add(page, '<input>', inner))).toBe(1);
  });

  test('a shadow root that comes later is attended to as well', async () => {
    const page = await rested('#!org');
    const host = page.document.createElement('x-b');
    const inner = host.attachShadow({ mode: 'open' });
    page.document.body.append(host);
    await page.frames(3);
    expect(page.seen.roots).toBe(2);
    expect(await looksAfter(page, () => inner.append(page.document.createElement('input')))).toBe(1);
  });

  test('what has roots on this page may come within plain elements', async () => {
    const page = watched('#!org', { html: inShadow, found: false, patience: 0 });
    expect(await page.until(() => page.seen.roots === 2)).toBe(true);
    const parts = page.document.createElement('section');
    parts.appendChild(page.document.createElement('x-a')).attachShadow({ mode: 'open' });
    page.document.body.append(parts);
    await page.frames(3);
    expect(page.seen.roots).toBe(3);
  });

  test('where something is found without them, shadow roots are not looked for before a click', async () => {
    const page = await rested('#!org', { html: inShadow, patience: 0 });
    expect(page.seen).toMatchObject({ looks: 1, roots: 1 });
    page.document.body.click();
    expect(await page.until(() => page.seen.roots === 2)).toBe(true);
  });

  test('a page that still loads is looked at when something comes, once it is loaded, and at the latest when patience ends', async () => {
    const loading = watched('#!org', { loading: true });
    await loading.frames(3);
    expect(loading.seen.looks).toBe(0);
    expect(await looksAfter(loading, () => add(loading, '<h3>Webhooks</h3>'))).toBe(1);
    const loaded = watched('#!org', { loading: true });
    await loaded.toldByItself;
    expect(await looksAfter(loaded, () => loaded.window.dispatchEvent(new loaded.window.Event('load')))).toBe(
      1,
    );
    const still = watched('#!org', { loading: true, found: false, patience: 0 });
    expect(await still.until(() => still.seen.looks === 1)).toBe(true);
  });

  test('a frame is looked at again when it has loaded', async () => {
    const page = await rested('#!org');
    const frame = page.document.createElement('iframe');
    page.document.body.append(frame);
    await page.frames(3);
    expect(await looksAfter(page, () => frame.dispatchEvent(new page.window.Event('load')))).toBe(1);
  });

  test('what a look itself changes is not looked at', async () => {
    const page = livePage('<body></body>', '#!org');
    const look = vi.fn(() => {
      page.document.body.append(page.document.createElement('input'));
      return true;
    });
    Object.defineProperty(page.document, 'readyState', { value: 'complete' });
    const end = watchPage(page.window, { look, patience: 0, leave: () => {} });
    await page.frames(4);
    expect(look).toHaveBeenCalledOnce();
    end();
  });
});

describe('from route to route', () => {
  test('it leaves once, and comes back', async () => {
    const page = await rested('#!org');
    await goTo(page, '#!ap');
    expect(page.seen).toMatchObject({ looks: 1, leaves: 1 });
    expect(page.listened()).toEqual(['hashchange']);
    expect(page.observing()).toBe(0);
    await goTo(page, '#!org');
    await page.frames(2);
    expect(page.seen).toMatchObject({ looks: 2, leaves: 1 });
    expect(page.observing()).toBe(1);
  });

  test('two pages with webhooks in turn are one visit', async () => {
    const page = await rested('#!org');
    await goTo(page, '#!configuration/1');
    expect(page.seen.leaves).toBe(0);
    expect(page.observing()).toBe(1);
  });
});

test.each(['#!org', '#!ap'])('the end leaves nothing behind on %s', async hash => {
  const page = await rested(hash);
  page.document.body.click();
  page.end();
  const { looks } = page.seen;
  expect(page.listened()).toEqual([]);
  expect(page.observing()).toBe(0);
  add(page, '<input>');
  page.document.body.click();
  await goTo(page, hash === '#!org' ? '#!ap' : '#!org');
  await page.frames(4);
  expect(page.seen.looks).toBe(looks);
});
