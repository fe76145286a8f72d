// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { againstLimit, HeaderMeter } from '../../../components/assistant/header-meter.tsx';
import { buttonNamed, click } from '../button-named.ts';
import { render } from '../render.ts';

const headers = [
  { name: 'X-One', bytes: 400 },
  { name: '', bytes: 12 },
];

test('the meter says how many of the 1000 bytes are taken', () => {
  const { container } = render(<HeaderMeter headers={headers} total={412} />);
  const meter = container.querySelector('[role="meter"]');
  expect(meter?.getAttribute('aria-label')).toBe('Custom header size');
  expect(meter?.getAttribute('aria-valuemin')).toBe('0');
  expect(meter?.getAttribute('aria-valuenow')).toBe('412');
  expect(meter?.getAttribute('aria-valuemax')).toBe('1000');
  expect(meter?.getAttribute('aria-valuetext')).toBe('412 of 1000 bytes');
});

test.each([
  [412, 2, 'within'],
  [992, 2, 'within'],
  [993, 2, 'near'],
  [999, 0, 'within'],
  [1000, 0, 'at'],
  [1001, 1, 'over'],
] as const)('%i bytes in %i headers: %s', (total, count, size) => {
  expect(againstLimit(total, count)).toBe(size);
});

test('too many bytes are said in words, and the bar does not run over', () => {
  const { container } = render(<HeaderMeter headers={headers} total={1012} />);
  expect(container.textContent).toContain('1012 of 1000 bytes');
  expect(container.textContent).toContain('Over the limit');
  expect(container.querySelector<HTMLElement>('.meter-fill')?.style.width).toBe('100%');
});

test('the bytes of each header fold out', () => {
  const { container } = render(<HeaderMeter headers={headers} total={412} />);
  const panel = container.querySelector(
    `[id="${buttonNamed(container, 'Bytes of each header').getAttribute('aria-controls')}"]`,
  );
  expect(panel?.hasAttribute('hidden')).toBe(true);
  click(container, 'Bytes of each header');
  expect(panel?.hasAttribute('hidden')).toBe(false);
  expect([...(panel?.querySelectorAll('tr') ?? [])].map(row => row.textContent)).toEqual([
    'X-One400 bytes',
    '(no name)12 bytes',
  ]);
});
