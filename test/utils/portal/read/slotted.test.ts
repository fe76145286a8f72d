import { describe, expect, test, vi } from 'vitest';
import { rootsOf } from '../../../../utils/portal/dom/tree.ts';
import { findSection } from '../../../../utils/portal/form/find-section.ts';
import { chooseOne } from '../../../../utils/portal/interact/choose.ts';
import { chipRemover } from '../../../../utils/portal/kinds/topic-chips.ts';
import { locateForm } from '../../../../utils/portal/match/locate-form.ts';
import { readForm } from '../../../../utils/portal/match/read-form.ts';
import { placesUnderTitle } from '../../../../utils/portal/mount/places.ts';
import { putInLine } from '../../../../utils/portal/mount/section-buttons.ts';
import { typeOf } from '../../../../utils/portal/vocabulary/words.ts';
import { followForm } from '../../../../utils/portal/watch/follow-form.ts';
import { livePage } from '../page/live-page.ts';
import { pageFrom } from '../page/page.ts';
import { formOn } from '../page/read-page.ts';

/** A custom element that shows its content where its shadow root has a slot. */
const slotted = (tag: string, content: string, shadow = '<slot></slot>', attributes = '') =>
  `<${tag} ${attributes}><template shadowrootmode="open">${shadow}</template>${content}</${tag}>`;

const button = (text: string, id = '') =>
  slotted('x-button', text, '<button><slot></slot></button>', `id="${id}"`);

const TOPICS = `<section><h4>Topics</h4><label><input type="checkbox">Alerts</label>
  <label><input type="checkbox">Audits</label></section>`;
const FIELDS = `<div id="n"><label for="a">Name</label><input id="a"></div>
  <div><label for="b">URL</label><input id="b"></div>${TOPICS}`;

function form(html: string) {
  const found = formOn(pageFrom(`<body>${html}</body>`));
  if (!found) throw new Error('No form was found.');
  return found;
}

describe('the section of webhooks', () => {
  const section = (html: string) => {
    const document = pageFrom(`<body>${html}</body>`);
    const found = findSection(rootsOf(document));
    if (!found) throw new Error('No section was found.');
    return { document, found };
  };

  test('has our buttons beside an Add button that is a custom element, not in it', () => {
    const { document, found } = section(`<div><h3>Webhooks</h3>${button('Add Webhook', 'add')}</div>`);
    const host = document.createElement('div');
    putInLine(host, found);
    expect(host.nextSibling).toBe(document.getElementById('add'));
  });

  test('is found however many custom elements lay out what is slotted into them', () => {
    const toolbar = slotted(
      'x-bar',
      slotted('x-actions', button('Add Webhook')),
      '<slot></slot>',
      'slot="b"',
    );
    const shadow = '<div><slot name="a"></slot><slot name="b"></slot></div><slot></slot>';
    const { found } = section(slotted('x-list', `<x-head slot="a">Webhooks</x-head>${toolbar}`, shadow));
    expect([found.element.localName, found.heading.localName]).toEqual(['x-list', 'x-head']);
  });
});

describe('a form that is slotted into a dialog', () => {
  const dialog = (content: string) =>
    slotted('x-dialog', content, '<div role="dialog"><h2>Add Webhook</h2><slot></slot></div>');

  test('is read again when something changes in the shadow root of one of its fields', async () => {
    const box = slotted(
      'x-switch',
      'Verify Certificate',
      '<div role="switch" aria-checked="true"><slot></slot></div>',
    );
    const page = livePage(dialog(FIELDS + box));
    const first = formOn(page.document);
    if (!first) throw new Error('No form was found.');
    const end = new AbortController();
    const changed = vi.fn();
    followForm(first, end.signal, {
      begin: queueMicrotask,
      locate: locateForm,
      changed,
      isFilling: () => false,
      moved: () => {},
      gone: () => end.abort(),
    });
    await page.frames(2);
    const before = changed.mock.calls.length;
    page.document
      .querySelector('x-switch')
      ?.shadowRoot?.firstElementChild?.setAttribute('aria-checked', 'false');
    await page.frames(2);
    end.abort();
    expect(changed.mock.calls.length).toBe(before + 1);
  });

  test('has headers to add where a custom element says so', () => {
    const { fields } = form(dialog(`${FIELDS}<h5>Custom Headers</h5>${button('Add header')}`));
    expect(fields.located.get('headers')?.control).toMatchObject({ elements: [], buttons: [{}] });
  });

  test('has the topics that custom elements show as chips', () => {
    const chip = (text: string) => slotted('x-chip', text, '<span><slot></slot></span>');
    const list = `<div><label id="t">Topics</label><input role="combobox" aria-labelledby="t" value="2 options selected">
      <div>${chip('Alerts')}${chip('Audits')}</div></div>`;
    const { topics } = readForm(form(dialog(FIELDS.replace(TOPICS, list))));
    expect(topics).toEqual({ status: 'read', value: ['alarms', 'audits'] });
  });

  test('has the bar beside its fields where its title is slotted too', () => {
    const shadow = '<div role="dialog"><div><slot name="title"></slot></div><slot></slot></div>';
    const { root, title, fields } = form(
      slotted('x-dialog', `<h2 slot="title">Add Webhook</h2><main>${FIELDS}</main>`, shadow),
    );
    const elements = Array.from(fields.located.values()).flatMap(({ control }) => control.elements);
    const [first] = placesUnderTitle(title, elements, root);
    expect(first?.parent).toHaveProperty('localName', 'main');
  });
});

test('an option is pressed where it shows, within the custom element that it is slotted into', async () => {
  const option = (text: string) => slotted('x-option', text, '<li role="option"><slot></slot></li>');
  const { document } = livePage(
    `<div role="combobox" aria-expanded="false" tabindex="0">HTTP Post</div>
     <div id="list" style="display:none">${option('OAuth2')}${option('Splunk')}</div>`,
  );
  const [opener, list] = document.querySelectorAll<HTMLElement>('[role=combobox],#list');
  if (!opener || !list) throw new Error('A part is missing.');
  opener.addEventListener('click', () => {
    opener.setAttribute('aria-expanded', 'true');
    list.removeAttribute('style');
  });
  list.lastElementChild?.shadowRoot?.firstElementChild?.addEventListener('click', () => {
    opener.textContent = 'Splunk';
    opener.setAttribute('aria-expanded', 'false');
    list.style.display = 'none';
  });
  const written = await chooseOne(() => opener, 'splunk', typeOf, new AbortController().signal);
  expect(written.missing).toEqual([]);
  expect(opener.textContent).toBe('Splunk');
});

describe('chips that are custom elements', () => {
  const cross = '<x-button><template shadowrootmode="open"><i></i></template></x-button>';
  const chip = (text: string) =>
    slotted('x-chip', text, `<slot name="start"></slot><b><slot></slot></b>${cross}`);

  test('are taken away by the cross beside their word, which stands in their shadow root', () => {
    const { document } = livePage(`<input id="t"><div>${chip('Alerts')}${chip('Audits')}</div>`);
    const opener = part(document, 'input');
    const words = Array.from(document.querySelectorAll('x-chip'), each => part(each.shadowRoot, 'b'));
    const [word, other] = words;
    if (!word || !other) throw new Error('A chip is missing.');
    expect(chipRemover(word, opener, [word, other])).toHaveProperty('localName', 'x-button');
  });
});

function part(root: ParentNode | null, selector: string): Element {
  const found = root?.querySelector(selector);
  if (!found) throw new Error(`${selector} is missing.`);
  return found;
}
