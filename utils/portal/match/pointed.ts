import { type FieldName, fieldNames, type Locator } from '../../webhook/fields.ts';
import { parentOf } from '../dom/tree.ts';
import type { ControlToken, Outline, Token } from '../form/scene.ts';
import { firstOf } from '../kinds/index.ts';
import type { LocatedField } from '../kinds/kind.ts';
import { normalise } from '../vocabulary/words.ts';

export type PointedFields = Readonly<Partial<Record<FieldName, Locator>>>;

/** What a person pointed out counts for more than anything that was inferred. */
const SCORE = 110;

/** The controls that the person pointed out, as far as they are on the page. */
export function locatePointed({ tokens, root }: Outline, pointed: PointedFields): LocatedField[] {
  return fieldNames.flatMap((field): LocatedField[] => {
    const locator = pointed[field];
    const token = locator ? findByLocator(tokens, locator, root) : null;
    const control = token && firstOf(kind => kind.pointed?.(field, token, tokens));
    return control ? [{ field, control, label: null, score: SCORE }] : [];
  });
}

const ATTRIBUTES = ['type', 'name', 'placeholder', 'aria-label', 'autocomplete', 'maxlength', 'rows'];
/** What each agreement counts; a control must agree in more than its place alone. */
const WEIGHTS = { before: 4, after: 3, attribute: 2, path: 3, order: 2, fromEnd: 1 };
const LEAST = 4;
/** Of two alike, one may have the old place from the start and the other the old place from the end: that is doubt. */
const LEAD = 3;

/** Describes a control of a form so that `findByLocator` finds it again. */
export function locatorOf(tokens: readonly Token[], token: ControlToken, root: Element): Locator {
  const peers = tokens.filter(other => other.kind === 'control' && other.control === token.control);
  return {
    tag: token.element.localName,
    attributes: attributesOf(token.element),
    before: textBeside(tokens, token, -1),
    after: textBeside(tokens, token, 1),
    path: pathOf(token.element, root),
    order: peers.indexOf(token),
    count: peers.length,
  };
}

/** The control that agrees best with a locator; null where none agrees enough, or two agree about equally. */
export function findByLocator(
  tokens: readonly Token[],
  locator: Locator,
  root: Element,
): ControlToken | null {
  const candidates = tokens
    .filter(
      (token): token is ControlToken => token.kind === 'control' && token.element.localName === locator.tag,
    )
    .map(token => ({ token, score: agreement(locatorOf(tokens, token, root), locator) }))
    .sort((one, other) => other.score - one.score);
  const [best, second] = candidates;
  if (!best || best.score < LEAST || (second && best.score - second.score < LEAD)) return null;
  return best.token;
}

function agreement(seen: Locator, kept: Locator): number {
  let score = 0;
  if (kept.before !== '') score += seen.before === kept.before ? WEIGHTS.before : -WEIGHTS.before;
  if (kept.after !== '') score += seen.after === kept.after ? WEIGHTS.after : 0;
  for (const [name, value] of Object.entries(kept.attributes)) {
    score += seen.attributes[name] === value ? WEIGHTS.attribute : -WEIGHTS.attribute;
  }
  if (seen.path.join('>') === kept.path.join('>')) score += WEIGHTS.path;
  if (seen.order === kept.order) score += WEIGHTS.order;
  if (seen.count - seen.order === kept.count - kept.order) score += WEIGHTS.fromEnd;
  return score;
}

function attributesOf(element: Element): Record<string, string> {
  return Object.fromEntries(
    ATTRIBUTES.flatMap(name => {
      const value = element.getAttribute(name);
      // Generated names change with every build or visit.
      return value === null || value.length > 60 || /\d{3,}|:r\w+:/.test(value) ? [] : [[name, value]];
    }),
  );
}

function textBeside(tokens: readonly Token[], token: ControlToken, step: 1 | -1): string {
  for (let at = tokens.indexOf(token) + step; at >= 0 && at < tokens.length; at += step) {
    const other = tokens[at];
    if (other?.kind === 'text') return other.text.length > 60 ? '' : normalise(other.text);
    if (other?.kind === 'control' && other.control !== 'button') return '';
  }
  return '';
}

function pathOf(element: Element, root: Element): string[] {
  const path: string[] = [];
  for (let at: Element | null = element; at && at !== root && path.length < 30; at = parentOf(at))
    path.unshift(at.localName);
  return path;
}
