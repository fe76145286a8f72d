// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { createHosts } from '../../../../utils/portal/mount/hosts.ts';

const place = (parent: Element, before: Element | null = null) => [{ parent, before }];

test('a focus trap does not hear of the focus in our elements, and hears of all else', () => {
  document.body.innerHTML = '<div id="dialog"><input></div>';
  const dialog = document.getElementById('dialog') as HTMLElement;
  const hosts = createHosts(document);
  const root = hosts.show('bar', () => place(dialog));
  const button = root?.appendChild(document.createElement('button'));
  const heard = vi.fn();
  document.addEventListener('focus', heard, true);
  const focus = () => new FocusEvent('focus', { composed: true });
  button?.dispatchEvent(focus());
  expect(heard).not.toHaveBeenCalled();
  dialog.querySelector('input')?.dispatchEvent(focus());
  expect(heard).toHaveBeenCalledTimes(1);
  hosts.clear();
  document.removeEventListener('focus', heard, true);
});

test('the page around does not hear of presses in our elements', () => {
  document.body.innerHTML = '<div id="dialog"><input></div>';
  const dialog = document.getElementById('dialog') as HTMLElement;
  const hosts = createHosts(document);
  const button = hosts.show('bar', () => place(dialog))?.appendChild(document.createElement('button'));
  const [pressed, heard] = [vi.fn(), vi.fn()];
  button?.addEventListener('click', pressed);
  dialog.addEventListener('click', heard);
  button?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  expect(pressed).toHaveBeenCalledOnce();
  expect(heard).not.toHaveBeenCalled();
  dialog.querySelector('input')?.click();
  expect(heard).toHaveBeenCalledOnce();
  hosts.clear();
});

test('room for what draws itself up over our element by a negative margin', () => {
  document.body.innerHTML = '<main><h2>Add Webhook</h2><form style="margin-top:-16px"><input></form></main>';
  const [main, title, form] = ['main', 'h2', 'form'].map(name => document.querySelector<HTMLElement>(name));
  if (!main || !title || !form) throw new Error('The page is not whole.');
  const host = () => main.querySelector<HTMLElement>('mist-webhook-helper');
  const box = (top: () => number, height: number) => () => new DOMRect(0, top(), 600, height);
  const gap = () => Number.parseFloat(host()?.style.marginBottom || '0');
  main.getBoundingClientRect = box(() => 0, 400);
  title.getBoundingClientRect = box(() => 0, 30);
  form.getBoundingClientRect = box(() => (host() ? 54 + gap() - 16 : 14), 200);
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(box(() => 30, 24));
  expect(createHosts(document).show('bar', () => place(main, form))).not.toBeNull();
  expect(gap()).toBe(16);
  vi.restoreAllMocks();
});
