import { expect, test } from 'vitest';
import { writeText } from '../../../../utils/portal/write/write-text.ts';
import { livePage } from '../live-page.ts';
import { webhookPage } from '../webhook-page.ts';
import { fillPage } from './fill-page.ts';

const LINES = 'X-One: a\nX-Two: b';

/** An edited element of a page, after a text was written in it; `command` answers for the browser's own typing. */
function edited(html: string, command?: (element: Element, text: string) => void) {
  const { document } = livePage(`<body>${html}</body>`);
  const element = document.querySelector('[contenteditable]');
  if (!element) throw new Error('Nothing is edited here.');
  const heard: string[] = [];
  for (const type of ['input', 'change']) element.addEventListener(type, () => heard.push(type));
  if (command)
    Object.assign(document, {
      execCommand: (name: string, _: boolean, text: string) => name !== 'selectAll' && command(element, text),
    });
  writeText(element, LINES);
  return { html: element.innerHTML, heard };
}

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
    document.addEventListener('focusout', event => left.push(event.relatedTarget === document.activeElement));
  });
  expect(left).toEqual([true]);
});

test('the lines of an edited text are blocks, as those that stand there, since line breaks do not show', () => {
  const edit = (lines: string) => edited(`<div contenteditable>${lines}</div>`).html;
  expect(edit('<p class="line">X-Old: 0</p>')).toBe(
    '<p class="line">X-One: a</p><p class="line">X-Two: b</p>',
  );
  expect(edit('')).toBe('<div>X-One: a</div><div>X-Two: b</div>');
  const { html, heard } = edited('<div contenteditable style="white-space: pre-wrap"></div>');
  expect(html).toBe(LINES);
  expect(heard).toEqual(['input', 'change']);
});

test('what the browser types is left as it is, where the text stands there then', () => {
  const type = (blank: string) =>
    edited('<div contenteditable tabindex="0"></div>', (element, text) => {
      element.textContent = text.replaceAll(' ', blank);
    });
  expect(type(' ')).toEqual({ html: LINES, heard: [] });
  expect(type('\u00a0').html).toBe('<div>X-One: a</div><div>X-Two: b</div>');
});
