// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { AccessNotice } from '../../../components/shell/notices.tsx';
import { click } from '../button-named.ts';
import { render } from '../render.ts';

test.each([
  ['none', 'work on no Mist portal'],
  ['some', 'on some Mist portals only'],
] as const)('with access to %s of the portals it says so and asks', (access, words) => {
  const onAsk = vi.fn();
  const { container } = render(<AccessNotice access={access} onAsk={onAsk} />);
  expect(container.querySelector('[role="status"]')?.textContent).toContain(words);
  click(container, 'Allow on Mist portals');
  expect(onAsk).toHaveBeenCalledOnce();
});

test('with access to all it says nothing', () => {
  expect(render(<AccessNotice access="all" onAsk={() => {}} />).container.textContent).toBe('');
});
