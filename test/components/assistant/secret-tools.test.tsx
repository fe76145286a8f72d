// @vitest-environment happy-dom
import { act, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { SecretTools } from '../../../components/assistant/secret-tools.tsx';
import { eventually } from '../../setup/eventually.ts';
import { buttonNamed, click } from '../button-named.ts';
import { render } from '../render.ts';

/** The tools with a form behind them that takes what it is given, unless told otherwise. */
function Form({ first = '', takes = true }: { readonly first?: string; readonly takes?: boolean }) {
  const [secret, setSecret] = useState(first);
  return (
    <>
      <output>{secret}</output>
      <SecretTools secret={secret} onUse={next => takes && setSecret(next)} />
    </>
  );
}

const held = (container: Element) => container.querySelector('output')?.textContent ?? '';
const strength = (container: Element) =>
  container.querySelector('[data-part="secret-strength"]')?.textContent;

function choose(container: Element, label: string): void {
  const choice = [...container.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  act(() => choice?.querySelector('input')?.click());
}

test('256 bits in hexadecimal digits go into an empty field at once', () => {
  const { container } = render(<Form />);
  expect(strength(container)).toBe('No secret yet.');
  click(container, 'Generate secret');
  expect(held(container)).toMatch(/^[0-9a-f]{64}$/);
  expect(container.querySelector('[role="status"]')?.textContent).toMatch(
    /in the form.*Give the receiver the same value\. Mist keeps one secret only/,
  );
  expect(container.querySelector<HTMLInputElement>('.field input')?.value).toBe(held(container));
  expect(strength(container)).toMatch(/^Strength: about 2\d\d bits\.$/);
});

test('format and length can be chosen', () => {
  const { container } = render(<Form />);
  click(container, 'Options');
  choose(container, 'Base64url');
  choose(container, '512 bits');
  click(container, 'Generate secret');
  expect(held(container)).toMatch(/^[\w-]{86}$/);
});

test('a secret that stands there is replaced only when asked', () => {
  const { container } = render(<Form first="a secret from before" />);
  click(container, 'Generate secret');
  expect(container.textContent).toContain('Replace the secret that stands there?');
  expect(document.activeElement).toBe(buttonNamed(container, 'Keep'));
  click(container, 'Keep');
  expect(held(container)).toBe('a secret from before');
  expect(document.activeElement).toBe(buttonNamed(container, 'Generate secret'));
  click(container, 'Generate secret');
  click(container, 'Replace');
  expect(held(container)).toMatch(/^[0-9a-f]{64}$/);
  expect(container.querySelector('[role="status"]')?.textContent).toContain('beside the old one');
});

test('the secret just made is replaced without a question, and the old one is not forgotten', () => {
  const { container } = render(<Form first="a secret from before" />);
  click(container, 'Generate secret');
  click(container, 'Replace');
  const first = held(container);
  click(container, 'Generate secret');
  expect(held(container)).not.toBe(first);
  expect(container.querySelector('[role="status"]')?.textContent).toContain('beside the old one');
});

test('Esc keeps the secret and does not reach the page', () => {
  const { container } = render(<Form first="a secret from before" />);
  const heard = vi.fn();
  document.body.addEventListener('keydown', heard);
  click(container, 'Generate secret');
  act(() => {
    buttonNamed(container, 'Keep').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
    );
  });
  expect(container.textContent).not.toContain('Replace the secret');
  expect(held(container)).toBe('a secret from before');
  expect(heard).not.toHaveBeenCalled();
});

test('a form that does not take the secret is told of', () => {
  const { container } = render(<Form takes={false} />);
  click(container, 'Generate secret');
  expect(container.querySelector('[role="status"]')?.textContent).toContain('has not taken');
});

test('what was made is gone from the tools once the person types another', () => {
  const { container, show } = render(<SecretTools secret="" onUse={() => {}} />);
  click(container, 'Generate secret');
  show(<SecretTools secret="typed by hand" onUse={() => {}} />);
  expect(container.querySelector('.field')).toBeNull();
});

test('the secret is copied as it stands; dots are not', async () => {
  const { container, show } = render(<SecretTools secret="abc def" onUse={() => {}} />);
  await act(async () => buttonNamed(container, 'Copy secret').click());
  await eventually(() => expect(container.textContent).toContain('Copied.'));
  expect(await navigator.clipboard.readText()).toBe('abc def');
  show(<SecretTools secret="••••••••" onUse={() => {}} />);
  expect(buttonNamed(container, 'Copy secret').disabled).toBe(true);
  expect(strength(container)).toContain('not known');
});

test('of a weak secret its finding says the strength', () => {
  const { container } = render(<SecretTools secret="abc" onUse={() => {}} />);
  expect(strength(container)).toBe('');
});

test('no secret stands as text', () => {
  const { container } = render(<SecretTools secret="marked-secret-1" onUse={() => {}} />);
  click(container, 'Options');
  expect(container.textContent).not.toContain('marked-secret-1');
});
