// @vitest-environment happy-dom
import { act, useState } from 'react';
import { expect, test } from 'vitest';
import { Shell } from '../../../components/shell/shell.tsx';
import { render } from '../render.ts';

const tabs = [
  { id: 'one', title: 'One' },
  { id: 'two', title: 'Two' },
  { id: 'three', title: 'Three' },
] as const;

function Pages() {
  const [current, setCurrent] = useState<(typeof tabs)[number]['id']>('one');
  return (
    <Shell place="popup" tabs={tabs} current={current} onSelect={setCurrent}>
      {current}
    </Shell>
  );
}

const selected = (container: ParentNode) =>
  [...container.querySelectorAll('[role="tab"][aria-selected="true"]')].map(tab => tab.textContent);

const press = (key: string) =>
  act(() => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));

test('a click shows a page, which is named by its tab', () => {
  const { container } = render(<Pages />);
  act(() => container.querySelector<HTMLElement>('[data-tab="two"]')?.click());
  expect(selected(container)).toEqual(['Two']);
  const panel = container.querySelector('[role="tabpanel"]');
  expect(panel?.textContent).toBe('two');
  expect(container.querySelector(`[id="${panel?.getAttribute('aria-labelledby')}"]`)?.textContent).toBe(
    'Two',
  );
});

test('arrows, Home and End go from tab to tab, round the ends', () => {
  const { container } = render(<Pages />);
  container.querySelector<HTMLElement>('[data-tab="one"]')?.focus();
  const path = ['ArrowLeft', 'ArrowRight', 'ArrowRight', 'End', 'Home'].map(key => {
    press(key);
    return document.activeElement?.textContent;
  });
  expect(path).toEqual(['Three', 'One', 'Two', 'Three', 'One']);
  expect(container.querySelectorAll('[role="tab"][tabindex="0"]')).toHaveLength(1);
});
