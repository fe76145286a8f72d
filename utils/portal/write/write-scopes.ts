import { closestAcross } from '../dom/tree.ts';
import { readText, shownText } from '../dom/values.ts';
import type { FieldControl } from '../kinds/kind.ts';
import { chipRemover } from './chip-remover.ts';
import { pageTurn } from './page-turn.ts';
import { press } from './press.ts';
import { writeText } from './write-text.ts';

type Choice = Extract<FieldControl, { kind: 'choice' }>;

/**
 * Writes scopes as the form takes them: one by one where the box makes a chip of each when it is left, else all of them
 * into the box. `find` finds the box as it is now. Never with Enter, which could save the form.
 */
export async function writeScopes(find: () => Choice | null, scopes: readonly string[]): Promise<void> {
  const before = find()?.shown.map(shownText) ?? [];
  for (const scope of before.filter(each => !scopes.includes(each))) {
    // By its word, since the page may draw the chips that are left into other elements.
    const now = find();
    const chip = now?.shown.find(each => shownText(each) === scope);
    if (now && chip) await takeAway(chip, now);
  }
  const held = new Set(find()?.shown.map(shownText));
  const [first, ...others] = scopes.filter(scope => !held.has(scope));
  await enter(find(), first ?? '');
  const box = find();
  // What is still in the box when that is left stays there; among chips it is no value yet.
  if (box && readText(box.element) === first)
    await enter(box, isAmongChips(box) ? '' : [first, ...others].join(' '));
  else for (const scope of others) await enter(find(), scope);
}

function isAmongChips({ element }: Choice): boolean {
  return closestAcross(element, '[role=listbox],[role=grid]') !== null;
}

async function takeAway(chip: Element, { element, shown }: Choice): Promise<void> {
  const remover = chipRemover(chip, element, shown);
  if (!remover) return;
  press(remover);
  await pageTurn();
}

/** Comes to the box, types, and leaves it, as a person does. */
async function enter(box: Choice | null, text: string): Promise<void> {
  if (!box || readText(box.element) === text) return;
  const { element } = box;
  if ('focus' in element && typeof element.focus === 'function') element.focus({ preventScroll: true });
  writeText(element, text);
  await pageTurn();
  if ('blur' in element && typeof element.blur === 'function') element.blur();
  await pageTurn();
}
