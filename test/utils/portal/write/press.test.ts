import { afterEach, expect, test, vi } from 'vitest';
import { pointAndPress } from '../../../../utils/portal/write/press.ts';
import { livePage } from '../live/live-page.ts';

afterEach(() => vi.unstubAllGlobals());

const THROUGH = 'style="pointer-events: none"';

test.each([
  ['the word itself', '<li><b id="word">Alerts</b></li>', 'word'],
  [
    'what is around a word that lets it through',
    `<li id="line"><b ${THROUGH} id="word">Alerts</b></li>`,
    'line',
  ],
  [
    'what is around boxes that let it through',
    `<li id="line"><i ${THROUGH}><b ${THROUGH} id="word">Alerts</b></i></li>`,
    'line',
  ],
  [
    'the word itself where its whole line lets it through',
    `<li ${THROUGH}><b ${THROUGH} id="word">Alerts</b></li>`,
    'word',
  ],
])('a pointer reaches %s', (_, line, reached) => {
  const { document } = livePage(`<body><ul>${line}</ul></body>`);
  let pressed: EventTarget | null = null;
  document.addEventListener('click', ({ target }) => {
    pressed = target;
  });
  const word = document.getElementById('word');
  if (word) pointAndPress(word);
  expect(pressed).toBe(document.getElementById(reached));
});
