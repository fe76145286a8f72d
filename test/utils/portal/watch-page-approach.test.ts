import { expect, test } from 'vitest';
import { watchPage } from '../../../utils/portal/watch-page.ts';
import { livePage } from './live-page.ts';

test.each(['focusin', 'pointerdown', 'click'])('what %s reaches is told at once, in a shadow too', type => {
  const { document, window } = livePage('<body><main></main></body>');
  const root = document.querySelector('main')?.attachShadow({ mode: 'open' });
  const button = document.createElement('button');
  root?.append(button);
  const approached: Element[] = [];
  watchPage(window, {
    look: () => true,
    patience: 60_000,
    approach: touched => approached.push(touched),
    leave: () => {},
  });
  button.dispatchEvent(new window.Event(type, { bubbles: true, composed: true }));
  expect(approached).toEqual([button]);
});
