// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { FieldFindings } from '../../../components/assistant/findings.tsx';
import { buttonNamed, click } from '../button-named.ts';
import { render } from '../render.ts';
import { headerFindings, samples } from './samples.ts';

const nothing = () => {};

test('each finding carries its handles, its severity in words and its sentences', () => {
  const { container } = render(<FieldFindings field="url" findings={[samples.notHttps]} onFix={nothing} />);
  const item = container.querySelector('[data-finding="URL_NOT_HTTPS"]');
  expect(item?.getAttribute('data-field')).toBe('url');
  expect(item?.getAttribute('data-severity')).toBe('warning');
  expect(item?.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('Warning');
  expect(item?.textContent.trim()).toMatch(/^The URL uses plain http/);
});

test('nothing is rendered where nothing was found', () => {
  expect(render(<FieldFindings field="url" findings={[]} onFix={nothing} />).container.innerHTML).toBe('');
});

test('the fix button hands the finding back', () => {
  const onFix = vi.fn();
  const { container } = render(<FieldFindings field="url" findings={[samples.urlSpace]} onFix={onFix} />);
  const button = container.querySelector('button');
  expect(button?.textContent).toMatch(/^Fix: \S/);
  expect(button?.type).toBe('button');
  button?.click();
  expect(onFix).toHaveBeenCalledExactlyOnceWith(samples.urlSpace);
});

test('no fix button without a fix', () => {
  const { container } = render(<FieldFindings field="url" findings={[samples.urlInvalid]} onFix={nothing} />);
  expect(container.querySelector('.button[data-kind="plain"]')).toBeNull();
});

test('an unreadable field offers to be pointed out, if that is possible', () => {
  const onPointOut = vi.fn();
  const findings = [samples.unreadable];
  const { container, show } = render(<FieldFindings field="topics" findings={findings} onFix={nothing} />);
  expect(container.textContent).not.toContain('Point out');
  show(<FieldFindings field="topics" findings={findings} onFix={nothing} onPointOut={onPointOut} />);
  click(container, 'Point out a field');
  expect(onPointOut).toHaveBeenCalledExactlyOnceWith('topics');
});

test('more than five are folded away, but stay in the tree', () => {
  const { container } = render(
    <FieldFindings field="headers" findings={headerFindings(50)} onFix={nothing} />,
  );
  expect(container.querySelectorAll('[data-finding]')).toHaveLength(50);
  expect(container.querySelectorAll('ul:not([hidden]) > [data-finding]')).toHaveLength(5);
  expect(buttonNamed(container, 'Show 45 more').getAttribute('aria-expanded')).toBe('false');
  click(container, 'Show 45 more');
  expect(container.querySelectorAll('ul:not([hidden]) > [data-finding]')).toHaveLength(50);
  expect(buttonNamed(container, 'Show fewer').getAttribute('aria-expanded')).toBe('true');
});

test('what Mist does and what to do unfold, and the fix comes before them', () => {
  const { container } = render(<FieldFindings field="url" findings={[samples.urlSpace]} onFix={nothing} />);
  const names = [...container.querySelectorAll('button')].map(button => button.textContent);
  expect(names).toEqual([expect.stringMatching(/^Fix: /), 'Details']);
  expect(container.textContent).not.toContain('fail to deliver');
  click(container, 'Details');
  expect(container.querySelector('p:not([hidden])')?.textContent).toContain('fail to deliver');
  expect(buttonNamed(container, 'Details').getAttribute('aria-expanded')).toBe('true');
});

test('the worst comes first, else the order of the field', () => {
  const findings = [samples.urlSpace, samples.notHttps, samples.urlInvalid];
  const { container } = render(<FieldFindings field="url" findings={findings} onFix={nothing} />);
  const codes = [...container.querySelectorAll<HTMLElement>('li')].map(({ dataset }) => dataset.finding);
  expect(codes).toEqual([samples.urlInvalid, samples.urlSpace, samples.notHttps].map(({ code }) => code));
});

test('an equal finding of the next check leaves its node alone', () => {
  const { container, show } = render(
    <FieldFindings field="headers" findings={headerFindings(3)} onFix={nothing} />,
  );
  const before = [...container.querySelectorAll('[data-finding]')];
  show(<FieldFindings field="headers" findings={headerFindings(4)} onFix={nothing} />);
  expect([...container.querySelectorAll('[data-finding]')].slice(0, 3)).toEqual(before);
});

test('what stands in the form is shown as text, never as markup', () => {
  const [first] = headerFindings(1);
  const hostile = { ...first, args: { ...first?.args, header: '<img src=x onerror=alert(1)>' } };
  const findings = first ? [{ ...first, ...hostile }] : [];
  const { container } = render(<FieldFindings field="headers" findings={findings} onFix={nothing} />);
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toContain('<img src=x onerror=alert(1)>');
});
