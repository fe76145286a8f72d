// @vitest-environment happy-dom
import { Info } from 'lucide-react';
import { act, useState } from 'react';
import { expect, test } from 'vitest';
import { Shell } from '../../../components/shell/shell.tsx';
import { render } from '../render.ts';

const tabs = [
  { id: 'one', title: 'One', icon: Info },
  { id: 'two', title: 'Two', icon: Info },
  { id: 'three', title: 'Three', icon: Info },
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
