import { describe, expect, test } from 'vitest';
import { keepFocus } from '../../../../utils/portal/fill/focus.ts';
import { click, pointAndPress, press, pressAnyway } from '../../../../utils/portal/interact/press.ts';
import { fillPage } from '../page/fill-page.ts';
import { livePage } from '../page/live-page.ts';
import { webhookPage } from '../page/webhook-page.ts';

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
    for (const how of [press, pointAndPress, click]) expect(pressed(button, how)).toEqual([]);
  });

  test.each([
    '<button>Add</button>',
    '<button>Delete</button>',
    '<button>Unsaved</button>',
    '<label>Save <b>x</b></label>',
  ])('is something else than %s', button => {
    for (const how of [press, pointAndPress, click]) expect(pressed(button, how)).toContain('click');
  });

  test('is pressed where the person asks for it', () => {
    expect(pressed('<button>Add Webhook</button>', pressAnyway)).toEqual([
      'pointerdown',
      'mousedown',
      'click',
    ]);
  });
});

describe('texts', () => {
  test('a page that takes a text only when its box is left', async () => {
    const held: string[] = [];
    const { report } = await fillPage(webhookPage(), { name: { status: 'read', value: 'Other' } }, page =>
      page.document.getElementById('name')?.addEventListener('blur', ({ target }) => {
        if (target instanceof page.window.HTMLInputElement) held.push(target.value);
      }),
    );
    expect(report).toEqual({ name: 'filled' });
    expect(held).toEqual(['Other']);
  });

  test('a box is not left for outside of its form while the focus is in that', async () => {
    const left: unknown[] = [];
    await fillPage(webhookPage(), { name: { status: 'read', value: 'Other' } }, ({ document }) => {
      document.getElementById('url')?.focus();
      document.addEventListener('focusout', event =>
        left.push(event.relatedTarget === document.activeElement),
      );
    });
    expect(left).toEqual([true]);
  });
});

describe('the focus', () => {
  /** Where the focus is after a fill in the middle of which the page heard an event and the focus went to a link. */
  async function focusAfter(
    type: string,
    key: string | null,
    isTrusted: boolean,
  ): Promise<string | undefined> {
    const { document, window, frames } = livePage(
      '<body><button>Fill</button><input name="list"><a href="#">Next</a></body>',
    );
    const focus = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();
    focus('button');
    const returnFocus = keepFocus();
    focus('input');
    const event = new window.Event(type, { bubbles: true });
    // A browser alone makes events that are trusted.
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    document.body.dispatchEvent(key === null ? event : Object.assign(event, { key }));
    focus('a');
    await frames(1);
    focus('input');
    returnFocus();
    return document.activeElement?.localName;
  }

  test.each([
    ['button', 'a press of ours', 'pointerdown', null, false],
    ['button', 'a key of ours', 'keydown', 'Tab', false],
    ['button', 'the key that set it off', 'keydown', 'Enter', true],
    ['a', 'the person’s Tab', 'keydown', 'Tab', true],
    ['a', 'the person’s press', 'pointerdown', null, true],
  ] as const)('the focus is on the %s after %s', async (where, _, type, key, isTrusted) => {
    expect(await focusAfter(type, key, isTrusted)).toBe(where);
  });

  test('the focus stays on what the person reached in an element of ours', () => {
    const { document } = livePage(
      '<body><button>Fill</button><mist-webhook-helper></mist-webhook-helper></body>',
    );
    const root = document.querySelector('mist-webhook-helper')?.attachShadow({ mode: 'open' });
    const panel = root?.appendChild(document.createElement('button'));
    document.querySelector('button')?.focus();
    const returnFocus = keepFocus();
    panel?.focus();
    returnFocus();
    expect(root?.activeElement).toBe(panel);
  });
});
