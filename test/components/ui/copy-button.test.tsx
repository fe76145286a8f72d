// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { CopyButton } from '../../../components/ui/copy-and-download.tsx';
import { eventually } from '../../setup/eventually.ts';
import { buttonNamed } from '../button-named.ts';
import { render } from '../render.ts';

test('the text lands on the clipboard, and that is said', async () => {
  const { container } = render(<CopyButton text="as it stands" />);
  await act(async () => buttonNamed(container, 'Copy').click());
  await eventually(() => expect(container.querySelector('[aria-live]')?.textContent).toBe('Copied.'));
  expect(await navigator.clipboard.readText()).toBe('as it stands');
});

test('where the clipboard is refused, the person is told what to do', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  const { container } = render(<CopyButton text="as it stands" />);
  await act(async () => buttonNamed(container, 'Copy').click());
  expect(container.querySelector('[aria-live]')?.textContent).toContain('Select the text');
});
