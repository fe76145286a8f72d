import { namesOf } from '../dom/names.ts';
import { closestAcross, parentOf } from '../dom/tree.ts';
import { BUTTON, shownText } from '../dom/values.ts';
import { inOurWords } from '../vocabulary/speaks-of-webhooks.ts';

const PRESSED = `${BUTTON},a,input[type=submit],input[type=button]`;
const WHOLE =
  /^\P{L}*(save|submit|create|update)\b|\b(add|new|edit|delete|remove|clone|duplicate|test) (this )?webhook\b/iu;

const TAKES_AWAY = /^\P{L}*(delete|remove|discard)\P{L}*$/iu;
const ENDS = /^\P{L}*(save|cancel|create|update|submit)\b/iu;
const CONTROLS = `${PRESSED},input,textarea,select`;

/** Whether a button saves the form or does something with the whole webhook: that is the person's to press, whatever it was taken for. */
export function isOffLimits(element: Element): boolean {
  const button = closestAcross(element, PRESSED);
  if (!button) return false;
  const says = wordsOn(button);
  return (
    says.some(text => WHOLE.test(inOurWords(text))) ||
    (says.some(text => TAKES_AWAY.test(text)) && standsByTheEnd(button))
  );
}

function wordsOn(button: Element): string[] {
  const given = button.getAttribute('value') ?? '';
  return [shownText(button), given, ...namesOf(button).map(({ text }) => text)];
}

/** Whether the nearest part that holds another control, too, holds what saves or leaves the form: a row of headers does not. */
function standsByTheEnd(button: Element): boolean {
  for (let part = parentOf(button); part; part = parentOf(part)) {
    const others = [...part.querySelectorAll(CONTROLS)].filter(other => other !== button);
    if (others.length === 0) continue;
    return others.some(other => other.matches(PRESSED) && wordsOn(other).some(text => ENDS.test(text)));
  }
  return false;
}
