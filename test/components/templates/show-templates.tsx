import { act, useState } from 'react';
import { vi } from 'vitest';
import { TemplatesPage } from '../../../components/templates/templates-page.tsx';
import type { Library } from '../../../utils/templates/library.ts';
import type { Template } from '../../../utils/templates/template.ts';
import type { TemplateEdit } from '../../../utils/templates/template-edit.ts';
import { render } from '../render.ts';
import { type MemoryLibrary, memoryLibrary } from './memory-library.ts';

/** The page as the app wires it, on a library in memory. */
function Wired({ memory }: { readonly memory: MemoryLibrary }) {
  const [library, setLibrary] = useState(memory.library);
  const [edit, setEdit] = useState<TemplateEdit | null>(null);
  memory.changed = () => setLibrary(memory.library);
  return (
    <TemplatesPage
      library={library}
      commands={memory.commands}
      edit={edit}
      onEdit={setEdit}
      split={{ share: 50, onShare: () => {} }}
    />
  );
}

/** Shows the page with these templates. */
export function showTemplates(templates: readonly Template[], rest: Partial<Library> = {}) {
  // The test's DOM lays nothing out.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  const memory = memoryLibrary(templates, rest);
  const { container } = render(<Wired memory={memory} />);
  return { container, memory };
}

/** Does something that ends a turn later, and waits for what it changes. */
export const later = (work: () => void) => act(async () => work());

/** Presses the button with this accessible name. */
export function press(container: ParentNode, name: string): Promise<void> {
  const button = [...container.querySelectorAll('button')].find(
    each => (each.getAttribute('aria-label') ?? each.textContent.trim()) === name,
  );
  if (!button) throw new Error(`No button named “${name}”`);
  return later(() => button.click());
}

/** Puts a tick into the box whose label or name reads so, or takes it out. */
export function tick(container: ParentNode, name: string): Promise<void> {
  const box = [...container.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].find(
    each => (each.getAttribute('aria-label') ?? each.closest('label')?.textContent.trim()) === name,
  );
  if (!box) throw new Error(`No check box “${name}”`);
  return later(() => box.click());
}

/** The names in the list, from top to bottom. */
export function namesIn(container: ParentNode): (string | null)[] {
  return [...container.querySelectorAll('.template-name > span:first-child')].map(
    ({ textContent }) => textContent,
  );
}

/** The box of this name, by its `aria-label`. */
export function named(container: ParentNode, name: string): HTMLElement {
  const element = container.querySelector<HTMLElement>(`[aria-label="${name}"]`);
  if (!element) throw new Error(`Nothing named “${name}”`);
  return element;
}
