// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { createHosts } from '../../../../utils/portal/mount/hosts.ts';

const place = (parent: Element, before: Element | null = null) => [{ parent, before }];

test('a focus trap does not hear of the focus in our elements, and hears of all else', () => {
  document.body.innerHTML = '<div id="dialog"><input></div>';
  const dialog = document.getElementById('dialog') as HTMLElement;
  const hosts = createHosts(document);
  const { root } = hosts.show('bar', () => place(dialog), { part: dialog });
  const button = root.appendChild(document.createElement('button'));
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
  const button = hosts
    .show('bar', () => place(dialog), { part: dialog })
    .root.appendChild(document.createElement('button'));
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
