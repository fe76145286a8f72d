// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Bar, type BarProps } from '../../../components/assistant/bar.tsx';
import { buttonNamed, click } from '../button-named.ts';
import { render } from '../render.ts';
import { preview, samples } from './samples.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const nothing = () => {};

const bar = (more: Partial<BarProps> = {}) => (
  <Bar
    {...{ state: 'clean', errors: 0, warnings: 0, notes: 0, toDo: [], unreadable: [], collapsed: [] }}
    {...{ homeless: [], preview: null, onTogglePreview: nothing, onFix: nothing, onShow: nothing }}
    {...more}
  />
);

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));
const spoken = (container: Element) => container.querySelector('[data-part="announcement"]')?.textContent;

test('the status carries state and counts at once', () => {
  const { container, show } = render(bar());
  show(bar({ state: 'problems', errors: 2, warnings: 1 }));
  const status = container.querySelector('[data-part="bar"][role="status"]');
  expect(status?.getAttribute('data-state')).toBe('problems');
  expect(status?.getAttribute('data-errors')).toBe('2');
  expect(status?.getAttribute('data-warnings')).toBe('1');
  expect(status?.textContent).toContain('2 errors, 1 warning');
});

test('screen readers hear the sentence once it has stood still, not at every key', () => {
  const { container, show } = render(bar());
  expect(container.querySelector('[data-part="bar"]')?.getAttribute('aria-live')).toBe('off');
  expect(container.querySelector('[data-part="announcement"]')?.getAttribute('aria-live')).toBe('polite');
  pass(800);
  expect(spoken(container)).toBe('No problems found');
  for (let errors = 1; errors <= 5; errors += 1) {
    show(bar({ state: 'problems', errors }));
    pass(300);
    expect(spoken(container)).toBe('No problems found');
  }
  pass(500);
  expect(spoken(container)).toBe('5 errors');
});

test('what is still to do and not shown yet is said once and leads there', () => {
  const onShow = vi.fn();
  const onOpenAdvanced = vi.fn();
  const { container } = render(
    bar({
      state: 'partial',
      toDo: [samples.nameMissing, samples.urlMissing],
      collapsed: ['secret', 'headers'],
      foldOut: 'Settings',
      onShow,
      onOpenAdvanced,
    }),
  );
  expect(container.textContent).toContain('No problems so far');
  expect(container.querySelector('[data-part="to-do"]')?.textContent).toBe('Still to do: Name, URL');
  expect(container.querySelector('[data-part="not-shown"]')?.textContent).toBe(
    'Not shown yet: Secret, Custom Headers (Settings)',
  );
  click(container, 'URL');
  expect(onShow).toHaveBeenCalledExactlyOnceWith('url');
  click(container, 'Settings');
  expect(onOpenAdvanced).toHaveBeenCalledOnce();
});

test('the line of open points goes with the last one, and leaves its room', () => {
  const { container, show } = render(bar());
  const has = (part: string) => container.querySelector(part) !== null;
  expect([has('.bar-open-points'), has('.bar-room')]).toEqual([false, false]);
  show(bar({ toDo: [samples.nameMissing] }));
  expect([has('.bar-open-points'), has('.bar-room')]).toEqual([true, false]);
  show(bar());
  expect([has('.bar-open-points'), has('.bar-room')]).toEqual([false, true]);
});

test('where there is no room for words, icons and numbers have them as their names', () => {
  const { container } = render(bar({ state: 'problems', errors: 2, notes: 1, panels: [] }));
  const icons = [...container.querySelectorAll('.bar-line [role="img"]')];
  expect(icons.map(icon => icon.getAttribute('aria-label'))).toEqual([
    '2 errors, 1 note',
    'Preview delivery',
  ]);
  expect(icons[0]?.textContent).toBe('21');
});

test('until the preview is known, its panel says nothing of it and takes the focus', () => {
  const { container, show } = render(bar());
  click(container, 'Preview delivery');
  expect(container.querySelector('pre')).toBeNull();
  expect(document.activeElement).toBe(buttonNamed(container, 'Copy'));
  show(bar({ preview }));
  expect(container.querySelector('pre')?.textContent).toBe(preview);
});

test('the preview folds out and in, and an X-Mist-Error stands out', () => {
  const onTogglePreview = vi.fn();
  const { container } = render(bar({ preview, onTogglePreview }));
  expect(container.querySelector('pre')).toBeNull();
  click(container, 'Preview delivery');
  expect(onTogglePreview).toHaveBeenLastCalledWith(true);
  expect(container.querySelector('pre')?.textContent).toBe(preview);
  expect(container.querySelector('mark')?.textContent).toBe('X-Mist-Error: headers too big');
  expect(buttonNamed(container, 'Preview delivery').getAttribute('aria-expanded')).toBe('true');
  click(container, 'Preview delivery');
  expect(onTogglePreview).toHaveBeenLastCalledWith(false);
  expect(container.querySelector('pre')).toBeNull();
});

test('notes on the delivery stand under it', () => {
  const { container } = render(bar({ preview, previewNotes: ['The delivery is not signed.'] }));
  click(container, 'Preview delivery');
  expect(container.querySelector('.preview-notes')?.textContent).toBe('The delivery is not signed.');
});

test('an X-Mist-Error in the body is left alone', () => {
  const text = 'POST / HTTP/1.1\r\nHost: example.net\r\n\r\n{"a":"\nX-Mist-Error: no"}';
  const { container } = render(bar({ preview: text }));
  click(container, 'Preview delivery');
  expect(container.querySelector('pre')?.textContent).toBe(text);
  expect(container.querySelector('mark')).toBeNull();
});

test('the problems lead to their fields and carry no second handle', () => {
  const onShow = vi.fn();
  const findings = [samples.urlInvalid, samples.secretMissing];
  const { container } = render(bar({ state: 'problems', errors: 1, warnings: 1, findings, onShow }));
  click(container, 'Problems');
  click(container, 'Secret');
  expect(onShow).toHaveBeenCalledExactlyOnceWith('secret');
  expect(container.querySelector('[data-finding]')).toBeNull();
});

test('findings without a place stand under the bar with their fix', () => {
  const onFix = vi.fn();
  const { container } = render(bar({ state: 'problems', warnings: 1, homeless: [samples.urlSpace], onFix }));
  expect(container.querySelector('[data-part="bar"] [data-finding]')).toBeNull();
  container.querySelector<HTMLButtonElement>('[data-finding="URL_SPACE"] button')?.click();
  expect(onFix).toHaveBeenCalledExactlyOnceWith(samples.urlSpace);
});

test('an unread field is said once and can be pointed out', () => {
  const onPointOut = vi.fn();
  const { container } = render(
    bar({ state: 'partial', notes: 1, unreadable: ['topics'], homeless: [samples.unreadable], onPointOut }),
  );
  expect(container.querySelectorAll('[data-finding="FIELD_UNREADABLE"]')).toHaveLength(1);
  click(container, 'Point out a field');
  expect(onPointOut).toHaveBeenCalledExactlyOnceWith('topics');
});

test('an unreadable form offers the page report', () => {
  const onCopyReport = vi.fn();
  const { container } = render(bar({ state: 'unreadable', onCopyReport }));
  expect(container.textContent).toContain('This form could not be read');
  click(container, 'Copy page report');
  expect(onCopyReport).toHaveBeenCalledOnce();
});
