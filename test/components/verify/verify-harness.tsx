import { act, useState } from 'react';
import { useVerification } from '../../../components/verify/use-verification.ts';
import { emptyInput, type VerifyInput } from '../../../components/verify/verification.ts';
import { VerifyPage } from '../../../components/verify/verify-page.tsx';
import { render } from '../render.ts';

function Page({ initial }: { readonly initial: VerifyInput }) {
  const [input, setInput] = useState(initial);
  const verifying = useVerification(input);
  return (
    <VerifyPage
      input={input}
      {...verifying}
      isKept
      pasted={0}
      split={{ share: 50, onShare: () => {} }}
      onTry={() => {}}
      onChange={part => setInput(before => ({ ...before, ...part }))}
      onForget={() => setInput(emptyInput)}
    />
  );
}

/** The Verify page as the entrypoints wire it, without a store. */
export function renderVerify(initial: Partial<VerifyInput> = {}): HTMLElement {
  return render(<Page initial={{ ...emptyInput, ...initial }} />).container;
}

/** The text box of this name. */
export function boxNamed(container: ParentNode, name: string): HTMLInputElement | HTMLTextAreaElement {
  const label = [...container.querySelectorAll('label')].find(({ textContent }) => textContent === name);
  const box = container.querySelector(`[id="${label?.htmlFor}"]`);
  if (box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement) return box;
  throw new Error(`no text box “${name}”`);
}

/** Types over what stands in a box, as React notices it. */
export function type(container: ParentNode, name: string, text: string): void {
  const box = boxNamed(container, name);
  const { prototype } = box instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  act(() => {
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(box, text);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Waits until the verdict on what stands in the boxes is out and the search for a cause has ended. */
export async function settled(container: ParentNode): Promise<void> {
  const turn = () => act(() => new Promise(resolve => setTimeout(resolve, 5)));
  await turn();
  while (container.querySelector('[aria-label="Result"]')?.getAttribute('aria-busy') === 'true') await turn();
}

/** The verdict that is shown of each header. */
export function verdicts(container: ParentNode): Record<string, string | null> {
  return Object.fromEntries(
    [...container.querySelectorAll('[data-verdict]')].map(element => [
      element.getAttribute('data-header'),
      element.getAttribute('data-verdict'),
    ]),
  );
}
