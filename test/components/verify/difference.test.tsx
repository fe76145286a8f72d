// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';
import { Difference } from '../../../components/verify/difference.tsx';
import { render } from '../render.ts';

const utf8 = new TextEncoder();

test('changes are shown in place and visited in turn, by button and by key', () => {
  const { container } = render(
    <Difference given={utf8.encode('{"a": 1,\n"b":2}')} fits={utf8.encode('{"a":1,"b":20}')} />,
  );
  const section = container.querySelector('section');
  expect(container.querySelector('pre')?.textContent).toBe('{"a":·1,↵"b":20}');
  expect([...container.querySelectorAll('pre :is(del, ins)')].map(each => each.outerHTML)).toEqual([
    '<del>·</del>',
    '<del>↵</del>',
    '<ins>0</ins>',
  ]);
  const current = () => container.querySelector('[data-current]')?.textContent;
  const press = (shiftKey: boolean) =>
    act(() => section?.dispatchEvent(new KeyboardEvent('keydown', { key: 'F8', shiftKey, bubbles: true })));
  expect([current(), container.querySelector('[role=status]')?.textContent]).toEqual(['·', 'Change 1 of 3']);
  press(true);
  expect([current(), container.querySelector('[role=status]')?.textContent]).toEqual(['0', 'Change 3 of 3']);
  press(false);
  const click = (name: string) =>
    act(() => container.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click());
  click('Next change');
  expect(current()).toBe('↵');
  click('Previous change');
  expect(current()).toBe('·');
});

test('of what is long and the same its ends are shown', () => {
  const long = 'a'.repeat(1000);
  const { container } = render(
    <Difference given={utf8.encode(`${long} ${long}`)} fits={utf8.encode(long + long)} />,
  );
  const part = 'a'.repeat(60);
  expect(container.querySelector('pre')?.textContent).toBe(
    ` ⋯ 940 characters ⋯ ${part}·${part} ⋯ 940 characters ⋯ `,
  );
  expect(container.querySelector('button')).toBeNull();
});
