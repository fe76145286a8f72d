import { describe, expect, test } from 'vitest';
import type { PortalForm } from '../../../../utils/portal/match/locate-form.ts';
import type { Place } from '../../../../utils/portal/mount/places.ts';
import { placesUnder, placesUnderTitle } from '../../../../utils/portal/mount/places.ts';
import type { FieldName } from '../../../../utils/webhook/fields.ts';
import { pageFrom } from '../page/page.ts';
import { formOn } from '../page/read-page.ts';

const TOPICS = `<section><h4>Topics</h4><label><input type="checkbox">Alerts</label>
  <label><input type="checkbox">Audits</label></section>`;

function dialog(content: string): PortalForm {
  const form = formOn(
    pageFrom(`<body><div role="dialog"><header><h2>Add Webhook</h2></header>${content}</div>`),
  );
  if (!form) throw new Error('No form was found.');
  return form;
}

function elements(form: PortalForm, except?: FieldName): Element[] {
  return Array.from(form.fields.located.values()).flatMap(({ field, control, label }) =>
    field === except ? [] : [...control.elements, ...(label ? [label] : [])],
  );
}

function under(form: PortalForm, field: FieldName): Place | undefined {
  const located = form.fields.located.get(field);
  if (!located) throw new Error(`${field} was not found.`);
  return placesUnder(located, [...elements(form, field), ...form.commits], form.root)[0];
}

function below(form: PortalForm): Place | undefined {
  return Array.from(placesUnderTitle(form.title, elements(form), form.root))[0];
}

const PLAIN = `<main><div id="n"><label for="a">Name</label><input id="a"></div>
  <div id="u"><label for="b">URL</label><input id="b"></div>${TOPICS}</main>`;

describe('where findings go', () => {
  test('under the table of header rows, though its label stands outside', () => {
    const form = dialog(`${PLAIN}<div><div><label for="s">Secret</label><input id="s"></div>
      <h5>Custom Headers</h5><table id="rows"><tr><th>Name</th><th>Value</th></tr>
      <tr><td><input></td><td><input></td></tr><tr><td><input></td><td><input></td></tr></table></div>`);
    const table = form.root.querySelector('#rows');
    expect(under(form, 'headers')).toEqual({ parent: table?.parentNode, before: table?.nextSibling });
  });

  test('under header rows whose button is called "Add", as the saving one is', () => {
    const form =
      dialog(`${PLAIN}<div id="h" style="display:block"><h5>Custom Headers</h5><div style="display:flex">
      <div><input placeholder="Name"><input placeholder="Value"></div><button>Add</button></div></div>
      <footer><button>Cancel</button><button id="save">Add</button></footer>`);
    expect(form.commits.map(({ id }) => id)).toEqual(['save']);
    expect(under(form, 'headers')?.parent).toBe(form.root.querySelector('#h'));
  });

  test('after a custom element, not into it', () => {
    const form = dialog(`<main><x-input id="n"><template shadowrootmode="open"><label for="a">Name</label>
      <input id="a"></template></x-input><x-input id="u"><template shadowrootmode="open"><label for="b">URL</label>
      <input id="b"></template></x-input>${TOPICS}</main>`);
    const box = form.root.querySelector('#u');
    expect(box && under(form, 'url')).toEqual({ parent: box?.parentNode, before: box?.nextSibling });
  });

  test('never into a label or beside what is laid out in a row', () => {
    const form =
      dialog(`<main style="display:flex;flex-direction:column"><label style="display:block">Name<input></label>
      <div id="u" style="display:flex"><label for="b">URL</label><input id="b"></div>${TOPICS}</main>`);
    const row = form.root.querySelector('#u');
    expect(under(form, 'url')).toEqual({ parent: row?.parentNode, before: row?.nextSibling });
    expect(under(form, 'name')?.parent).toBe(form.root.querySelector('main'));
  });
});

describe('where the bar goes', () => {
  test('after the part with the title', () => {
    const form = dialog(PLAIN);
    expect(below(form)?.before?.previousSibling).toBe(form.root.querySelector('header'));
  });

  test('above the first field where the dialog lays its parts out as a grid', () => {
    const form = formOn(
      pageFrom(`<body><div role="dialog" style="display:grid;grid-template-columns:1fr 2fr">
        <header><h2>Add Webhook</h2></header>${PLAIN}</div>`),
    );
    expect(form && below(form)).toMatchObject({ before: form?.root.querySelector('#n') });
  });

  test('into the page’s own part of a dialog whose title stands in a shadow root', () => {
    const form = formOn(
      pageFrom(`<body><x-dialog><template shadowrootmode="open"><div role="dialog"><h2>Add Webhook</h2>
        <div><slot></slot></div></div></template><div id="n"><label for="a">Name</label><input id="a"></div>
        <div id="u"><label for="b">URL</label><input id="b"></div>${TOPICS}</x-dialog>`),
    );
    expect(form?.root.getAttribute('role')).toBe('dialog');
    expect(form && below(form)).toMatchObject({ before: form?.root.ownerDocument.querySelector('#n') });
  });
});
