import { controlKind } from '../dom/control.ts';
import { isOneOfCaptions } from '../form/labels.ts';
import { standsInNextRow } from '../form/rows.ts';
import { allKinds, firstOf } from '../kinds/index.ts';
import type { LocatedField, Scene } from '../kinds/kind.ts';
import { answerOf, choiceWordOf, isChoiceField, isFlag } from '../vocabulary/words.ts';

/** From this score on a candidate is its field's, and no typed box any more. */
const SURE = 70;
/** From this score on a box says itself which field it is. */
const CLEAR = 85;

/** Every control of the form with each field that it may be, and how sure that is. */
export function candidatesIn(scene: Scene): LocatedField[] {
  const found = behindLabels(scene);
  for (const kind of allKinds) {
    // Boxes of which nobody can tell what they are have the score 0: they are no other field's.
    const sure = found.filter(({ score }) => score >= SURE || score === 0);
    const taken = new Set(sure.flatMap(({ control }) => control.elements));
    found.push(...(kind.candidates?.(scene, taken) ?? []));
  }
  return found.filter(candidate => !isInDoubt(candidate, found));
}

/** What stands between the label of a field that is chosen and the next label. */
function behindLabels({ tokens, boxes, labels }: Scene): LocatedField[] {
  return labels.flatMap((label): LocatedField[] => {
    const { field, token } = label;
    if (!isChoiceField(field) || isOneOfCaptions(label, tokens)) return [];
    const region = tokens
      .slice(label.from, label.to)
      .filter(
        each => each.kind === 'text' || each.control === 'button' || !standsInNextRow(label, each, tokens),
      );
    const here = boxes.filter(box => region.includes(box.token));
    const at = { isFlag: isFlag(field), wordOf: choiceWordOf[field], region, boxes: here };
    const control = firstOf(kind => kind.behind?.(at));
    return control ? [{ field, control, label: token.element, score: SURE }] : [];
  });
}

/**
 * Whether a plain text and a box are there for the same flag: "Disabled" after "Status" may be a drop-down of plain
 * elements, or tell how the last delivery went. The box counts where it says itself what it is for, or where both say the
 * same; else neither does.
 */
function isInDoubt(candidate: LocatedField, found: readonly LocatedField[]): boolean {
  const same = found.filter(({ field }) => field === candidate.field && isFlag(field));
  const words = same.filter(isPlainWord);
  const boxes = same.filter(isBox);
  if (words.length === 0 || boxes.length === 0) return false;
  if (words.includes(candidate)) return true;
  if (!boxes.includes(candidate) || candidate.score >= CLEAR) return false;
  const answer = candidate.control.read(answerOf);
  return words.some(({ control }) => control.read(answerOf) !== answer);
}

function isPlainWord({ control }: LocatedField): boolean {
  const [element, ...more] = control.elements;
  return element !== undefined && more.length === 0 && controlKind(element) === null;
}

function isBox({ control, score }: LocatedField): boolean {
  const kinds = control.elements.map(controlKind);
  return score > 0 && kinds.every(kind => kind === 'checkbox' || kind === 'radio' || kind === 'toggle');
}
