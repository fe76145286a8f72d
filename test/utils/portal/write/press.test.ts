import { describe, expect, test } from 'vitest';
import {
  click,
  pointAndPress,
  press,
  pressAnyway,
  pressByPointer,
} from '../../../../utils/portal/write/press.ts';
import { livePage } from '../live-page.ts';

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

describe('what saves the form or does something with the whole webhook', () => {
  const pressed = (button: string, how: (element: Element) => void) => {
    const { document } = livePage(`<body>${button}</body>`);
    const heard: string[] = [];
    for (const type of ['pointerdown', 'mousedown', 'click'])
      document.addEventListener(type, event => heard.push(event.type));
    const element = document.querySelector('b') ?? document.body.firstElementChild;
    if (element) how(element);
    return heard;
  };

  test.each([
    '<button>Save</button>',
    '<button><b>Save changes</b></button>',
    '<a href="#">Update</a>',
    '<div role="button" aria-label="Save"><b></b></div>',
    '<input type="submit" value="Submit">',
    '<button>Add Webhook</button>',
    '<button title="Delete webhook"><b></b></button>',
  ])('is never pressed: %s', button => {
    for (const how of [press, pressByPointer, pointAndPress, click]) expect(pressed(button, how)).toEqual([]);
  });

  test.each([
    '<button>Add</button>',
    '<button>Delete</button>',
    '<button>Unsaved</button>',
    '<label>Save <b>x</b></label>',
  ])('is something else than %s', button => {
    for (const how of [press, pressByPointer, pointAndPress, click])
      expect(pressed(button, how)).toContain('click');
  });

  test('is pressed where the person asks for it', () => {
    expect(pressed('<button>Add Webhook</button>', pressAnyway)).toEqual([
      'pointerdown',
      'mousedown',
      'click',
    ]);
  });
});
