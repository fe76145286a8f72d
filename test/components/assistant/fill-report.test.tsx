// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { FillReport } from '../../../components/assistant/filling.tsx';
import { click } from '../button-named.ts';
import { render } from '../render.ts';
import { fillReports } from './samples.ts';

const itemsOf = (container: Element) =>
  [...container.querySelectorAll('li')].map(({ textContent }) => textContent);

test('what became of each field is said in plain words, what failed first', () => {
  const { container } = render(<FillReport reports={fillReports} onUndo={null} />);
  expect(container.querySelector('.part-title')?.textContent).toBe(
    '3 fields filled, 1 held that already, 1 filled only in part, 1 not offered here, 1 to look at yourself, 2 refused by the page.',
  );
  expect(itemsOf(container)).toEqual([
    'Warning Webhook Type: The page did not take the value; “Splunk” stands there. Set it by hand.',
    'Warning Topics: This form does not offer Location Zone, Latency, new-topic. What it offers is chosen.',
    'Warning Splunk Token: This form has no such field, so it is left out.',
    'Warning Verify Certificate: This field cannot be read here. Look whether the value stands there, and else enter it by hand.',
    'Warning Secret: The page did not take the value. Enter it by hand.',
    'Warning Custom Headers: Filled, but 2 rows stay blank: they could not be removed. Remove them before you save.',
    'Filled: Name, URL.',
    'Held that already: Status.',
  ]);
});

test('the report takes the focus, and Undo is at hand while it is possible', () => {
  const onUndo = vi.fn();
  const { container, show } = render(<FillReport reports={fillReports} onUndo={onUndo} />);
  expect(document.activeElement?.textContent).toContain('3 fields filled');
  click(container, 'Undo');
  expect(onUndo).toHaveBeenCalledOnce();
  show(<FillReport reports={fillReports} onUndo={null} />);
  expect(container.querySelector('button')).toBeNull();
});

test('nothing filled is said too', () => {
  const { container } = render(
    <FillReport reports={[{ field: 'name', outcome: 'refused', stands: '' }]} onUndo={null} />,
  );
  expect(container.querySelector('.part-title')?.textContent).toBe('No field filled, 1 refused by the page.');
  expect(itemsOf(container)[0]).toContain('the field is empty');
});
