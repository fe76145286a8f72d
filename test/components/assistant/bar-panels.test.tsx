// @vitest-environment happy-dom
import { FileInput as icon } from 'lucide-react';
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import type { BarProps } from '../../../components/assistant/bar.tsx';
import { Bar } from '../../../components/assistant/bar.tsx';
import { PointOutHint } from '../../../components/assistant/point-out.tsx';
import { buttonNamed, click } from '../button-named.ts';
import { render } from '../render.ts';

const nothing = () => {};
const panels = [
  { name: 'Import', icon, content: <input aria-label="Import box" />, keeps: true, ownUndo: true },
  { name: 'Export', icon, content: <input aria-label="Export box" /> },
];

const bar = (more: Partial<BarProps> = {}) => (
  <Bar
    {...{ state: 'clean', errors: 0, warnings: 0, notes: 0, toDo: [], unreadable: [], collapsed: [] }}
    {...{ homeless: [], preview: null, onTogglePreview: nothing, onFix: nothing, onShow: nothing }}
    panels={panels}
    {...more}
  />
);

const openOnes = (container: Element) =>
  [...container.querySelectorAll('.bar-panel:not([hidden])')].map(panel => panel.getAttribute('aria-label'));

function press(target: Element | null, key: string): Event {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  act(() => {
    target?.dispatchEvent(event);
  });
  return event;
}

test('one panel is open at a time, the preview included', () => {
  const onTogglePreview = vi.fn();
  const { container } = render(bar({ onTogglePreview }));
  click(container, 'Import');
  expect(openOnes(container)).toEqual(['Import']);
  expect(buttonNamed(container, 'Import').getAttribute('aria-expanded')).toBe('true');
  click(container, 'Preview delivery');
  expect(openOnes(container)).toEqual(['Preview delivery']);
  expect(onTogglePreview).toHaveBeenLastCalledWith(true);
  click(container, 'Export');
  expect(openOnes(container)).toEqual(['Export']);
  expect(onTogglePreview).toHaveBeenLastCalledWith(false);
  click(container, 'Export');
  expect(openOnes(container)).toEqual([]);
  expect(onTogglePreview).toHaveBeenCalledTimes(2);
});

test('each button names its panel', () => {
  const { container } = render(bar());
  for (const name of ['Import', 'Export', 'Preview delivery']) {
    const id = buttonNamed(container, name).getAttribute('aria-controls');
    expect(container.querySelector(`[id="${id}"]`)?.getAttribute('aria-label')).toBe(name);
  }
});

test('Esc closes the panel, goes back to its button and does not reach the page', () => {
  const heard = vi.fn();
  document.body.addEventListener('keydown', heard);
  const { container } = render(bar());
  click(container, 'Import');
  const box = container.querySelector<HTMLInputElement>('[aria-label="Import box"]');
  box?.focus();
  expect(press(box, 'Escape').defaultPrevented).toBe(true);
  expect(openOnes(container)).toEqual([]);
  expect(document.activeElement).toBe(buttonNamed(container, 'Import'));
  expect(heard).not.toHaveBeenCalled();
  press(buttonNamed(container, 'Import'), 'Escape');
  expect(heard).toHaveBeenCalledOnce();
});

test('what was entered in a panel that keeps is there again; another panel starts anew', () => {
  const { container } = render(bar());
  const box = (name: string) => container.querySelector<HTMLInputElement>(`[aria-label="${name} box"]`);
  for (const name of ['Import', 'Export']) {
    click(container, name);
    const input = box(name);
    if (input) input.value = 'entered';
  }
  click(container, 'Import');
  expect(box('Import')?.value).toBe('entered');
  expect(box('Export')).toBeNull();
});

const filled = { step: 'filled', from: 'import', reports: [], undoable: true, seen: true } as const;

test('Undo is in the bar, unless the open panel has its own', () => {
  const dispatch = vi.fn();
  const { container, show } = render(bar());
  expect(container.textContent).not.toContain('Undo');
  show(bar({ filling: filled, dispatch }));
  click(container, 'Undo');
  expect(dispatch).toHaveBeenCalledExactlyOnceWith({ type: 'undo' });
  click(container, 'Import');
  expect(container.textContent).not.toContain('Undo');
  click(container, 'Export');
  expect(container.textContent).toContain('Undo');
  show(bar({ filling: { ...filled, undoable: false }, dispatch }));
  expect(container.textContent).not.toContain('Undo');
});

test('what became of an undoing is said there, with the focus, until a panel is opened or closed', () => {
  const dispatch = vi.fn();
  const { container, show } = render(bar({ filling: filled, dispatch }));
  const said = () => container.querySelector('[data-part="undone"]')?.textContent;
  click(container, 'Export');
  expect(said()).toBeUndefined();
  show(bar({ filling: { step: 'undoing' }, dispatch }));
  expect(said()).toBe('The filling is being taken back.');
  expect(document.activeElement).toBe(container.querySelector('[data-part="undone"]'));
  show(bar({ filling: { step: 'undone', left: ['topics'] }, dispatch }));
  expect(said()).toBe(
    'The filling was taken back, except for Topics: look at what stands there before you save.',
  );
  expect(dispatch).not.toHaveBeenCalled();
  click(container, 'Export');
  expect(dispatch).toHaveBeenCalledExactlyOnceWith({ type: 'seen' });
});

test('while a field is pointed out, the bar says what to click and how to stop', () => {
  const onCancel = vi.fn();
  const { container } = render(bar({ hint: <PointOutHint field="name" onCancel={onCancel} /> }));
  expect(container.querySelector('[data-part="point-out"] [aria-live]')?.textContent).toBe(
    'Click the Name box on the page. Esc cancels.',
  );
  click(container, 'Cancel');
  expect(onCancel).toHaveBeenCalledOnce();
});
