import type { FieldName } from '../../webhook/fields.ts';
import { namesOf } from '../dom/names.ts';
import { readChecked } from '../dom/values.ts';
import type { Box } from '../form/boxes.ts';
import { standsUnderAnother } from '../form/rows.ts';
import type { ControlToken, Token } from '../form/scene.ts';
import { turnTo } from '../interact/press.ts';
import { answerOf, fieldOf, isFlag } from '../vocabulary/words.ts';
import { defineKind, type FieldControl, type Kind, type LocatedField } from './kind.ts';

interface CheckBox {
  readonly element: Element;
  /** Set where it says the opposite of its label, or may: nobody can tell what its tick means. */
  readonly isOpposite?: boolean;
}

/** A check box, a switch, or a lone toggle button: on or off. */
export const checkBox: Kind<CheckBox> = defineKind({
  behind: ({ isFlag, region, boxes }) => {
    const first = region.find(
      (token): token is ControlToken => token.kind === 'control' && token.control !== 'button',
    );
    return isFlag && first && isSwitch(first, boxes) ? switchOf(first, boxes) : null;
  },
  candidates: ({ boxes, tokens }) => byOwnText(boxes, tokens),
  pointed: (_, { control, element }) => (control === 'checkbox' ? checkBox.of({ element }) : null),
  elements: ({ element }) => [element],
  read: ({ element, isOpposite }) => {
    const state = isOpposite ? null : readChecked(element);
    return state === null ? null : state ? 'yes' : 'no';
  },
  write: async (find, value, _, signal) => {
    const box = find();
    if (!box || box.isOpposite || readChecked(box.element) === null) return { missing: [String(value)] };
    await turnTo(value === 'yes', box.element, signal);
    return { missing: [] };
  },
  isBlind: () => true,
});

/** What such a box says is the opposite of its label, so that its tick tells nothing for certain. */
const OPPOSITE =
  /\b(ignore|skip|bypass|disable|deactivate|pause|without|don['’]?t|do not|insecure|untrusted|self-signed|invalid|(accept|trust|allow) (any|all|every))\b/i;

/** A switch may tell its state beside it; a check box tells what its tick means. */
const OFF = /^(disabled|deactivated|paused|suspended|inactive)$/i;

/** Boxes whose text was "Enabled", and so tells their state where it is "Disabled" later. */
const telling = new WeakSet<Element>();

/** The control that a check box is. */
function switchOf({ element }: ControlToken, boxes: readonly Box[]): FieldControl {
  const texts = boxes.find(box => box.token.element === element)?.texts ?? [];
  if (texts.some(text => answerOf(text) === 'yes')) telling.add(element);
  const isOpposite = (text: string) =>
    OPPOSITE.test(text) ||
    (OFF.test(text.trim()) && !element.matches('[role=switch]') && !telling.has(element));
  return checkBox.of({ element, isOpposite: texts.some(isOpposite) });
}

/** A check box, or a lone toggle button: "Yes" not pressed means no, "No" says nothing of what pressing means. */
function isSwitch({ control, element }: ControlToken, boxes: readonly Box[]): boolean {
  if (control === 'checkbox') return true;
  return control === 'toggle' && boxes.length === 1 && answerOf(element.textContent ?? '') !== 'no';
}

interface Claim {
  readonly field: FieldName;
  readonly token: ControlToken;
  readonly sure: boolean;
  readonly score: number;
}

const OF_CERTIFICATE = /\b(certificates?|ssl|tls)\b/i;

const VERIFIES = /^(verify|validate|check)\b/i;

const OF_STATUS =
  /^((enable|disable|activate|deactivate|pause|suspend)d? (this |the )?webhook|(enabled|disabled|active|paused)\b.*\bdeliver)/i;

/** A single check box or switch that says itself what it is for, or is the only one under a name of its group or row. */
function byOwnText(boxes: readonly Box[], tokens: readonly Token[]): LocatedField[] {
  const claims = boxes.flatMap((box): Claim[] => {
    const { token, texts } = box;
    if (token.control === 'radio') return [];
    const own = switchField(texts);
    const field = own ?? switchField(namesOf(token.element).map(name => name.text));
    // A bare "Enabled" says so of what it stands under.
    const bare = own !== undefined && texts.every(text => answerOf(text) !== undefined);
    if (!field) return claimBySense(box);
    if (bare && standsUnderAnother([token, ...box.owned], tokens)) return [];
    return [{ field, token, sure: own !== undefined, score: bare ? 65 : 85 }];
  });
  return claims.flatMap(({ field, token, sure, score }) => {
    const shared = !sure && claims.filter(other => other.field === field).length > 1;
    return shared ? [] : [{ field, control: switchOf(token, boxes), label: null, score }];
  });
}

/** A sentence that only a person would understand: read where it says plainly what its tick means, else in doubt. */
function claimBySense({ token, texts }: Box): Claim[] {
  const [text = ''] = texts;
  if (OF_CERTIFICATE.test(text) && (OPPOSITE.test(text) || VERIFIES.test(text)))
    return [{ field: 'verify_cert', token, sure: true, score: 62 }];
  return OF_STATUS.test(text) ? [{ field: 'enabled', token, sure: true, score: 62 }] : [];
}

function switchField(texts: readonly string[]): FieldName | undefined {
  return texts.map(fieldOf).find(field => field !== undefined && isFlag(field));
}
