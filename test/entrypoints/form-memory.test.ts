import { expect, test } from 'vitest';
import { createFormMemory } from '../../entrypoints/assistant.content/form-memory.ts';
import type { PortalForm } from '../../utils/portal/match/locate-form.ts';
import { readForm } from '../../utils/portal/match/read-form.ts';
import { pageFrom } from '../utils/portal/page/page.ts';
import { formOn } from '../utils/portal/page/read-page.ts';
import { type PageParts, webhookPage } from '../utils/portal/page/webhook-page.ts';

const box = (caption: string, value: string) =>
  `<div><label>${caption} <input value="${value}"></label></div>`;

function formWith(parts: PageParts): PortalForm {
  const form = formOn(pageFrom(webhookPage(parts)));
  if (!form) throw new Error('No form was found.');
  return form;
}

function isSame(before: PageParts, now: PageParts, names: readonly string[] | null = null): boolean {
  const memory = createFormMemory(() => names);
  const [first, second] = [formWith(before), formWith(now)];
  memory.keep(first, readForm(first));
  return memory.isSame(second, readForm(second));
}

test('a form that holds what the last one held is the same', () => {
  expect(isSame({}, {})).toBe(true);
  expect(isSame({}, { more: box('Secret', 'kept') })).toBe(true);
  expect(isSame({ title: '<h2>Edit Webhook Feed</h2>' }, { title: '<h2>Edit Webhook Feed</h2>' })).toBe(true);
});

test('another title, name or value makes it another', () => {
  expect(isSame({}, { title: '<h2>Add Webhook</h2>' })).toBe(false);
  expect(isSame({}, { name: box('Name', 'Other') })).toBe(false);
  expect(isSame({}, { url: box('URL', 'https://other.example.com') })).toBe(false);
  expect(isSame({ name: '' }, {})).toBe(true);
});

test('while it is filled its name tells', () => {
  const names = ['Feed', 'Pager'];
  const filled = { name: box('Name', 'Pager'), url: box('URL', '') };
  expect(isSame({}, filled)).toBe(false);
  expect(isSame({}, filled, names)).toBe(true);
  expect(isSame({}, { url: box('URL', '') }, names)).toBe(true);
  expect(isSame({}, { name: box('Name', 'Other') }, names)).toBe(false);
  expect(isSame({}, { name: box('Name', '') }, names)).toBe(false);
  const titled = (name: string) => ({ title: `<h2>Edit Webhook ${name}</h2>`, name: box('Name', name) });
  expect(isSame(titled('Feed'), titled('Pager'), names)).toBe(true);
  expect(isSame(titled('Feed'), titled('Other'), names)).toBe(false);
});

test('one whose values have yet to come may be the same while it is filled', () => {
  let names: string[] | null = ['Feed'];
  const memory = createFormMemory(() => names);
  const mayBe = (parts: PageParts) => {
    const form = formWith(parts);
    return memory.mayBeSame(form, readForm(form));
  };
  const empty = { name: box('Name', '') };
  expect(mayBe(empty)).toBe(false);
  const first = formWith({});
  memory.keep(first, readForm(first));
  expect(mayBe(empty)).toBe(true);
  expect(mayBe({ ...empty, title: '<h2>Add Webhook</h2>' })).toBe(false);
  expect(mayBe({ name: box('Name', 'Other') })).toBe(false);
  names = null;
  expect(mayBe(empty)).toBe(false);
});

test('nothing is known before a form was seen', () => {
  const form = formWith({});
  expect(createFormMemory(() => null).isSame(form, readForm(form))).toBe(false);
});
