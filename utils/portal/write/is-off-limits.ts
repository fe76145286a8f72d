import { namesOf } from '../names.ts';
import { BUTTON, shownText } from '../read-value.ts';
import { inOurWords } from '../speaks-of-webhooks.ts';
import { closestAcross } from '../tree.ts';

const PRESSED = `${BUTTON},a,input[type=submit],input[type=button]`;
const WHOLE =
  /^\P{L}*(save|submit|create|update)\b|\b(add|new|edit|delete|remove|clone|duplicate|test) (this )?webhook\b/iu;

/** Whether a button saves the form or does something with the whole webhook: that is the person's to press, whatever it was taken for. */
export function isOffLimits(element: Element): boolean {
  const button = closestAcross(element, PRESSED);
  if (!button) return false;
  const given = button.getAttribute('value') ?? '';
  return [shownText(button), given, ...namesOf(button).map(({ text }) => text)].some(text =>
    WHOLE.test(inOurWords(text)),
  );
}
