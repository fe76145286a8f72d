import { namesOf } from '../dom/names.ts';
import { holds, parentOf, partAround } from '../dom/tree.ts';
import { isRendered } from '../dom/visible.ts';
import { answerOf, fieldOf, grantOf, topicOf, typeOf } from '../vocabulary/words.ts';
import type { ControlToken, TextToken, Token } from './scene.ts';

/** A check box, switch, radio or toggle button with the text that belongs to it. */
export interface Box {
  readonly token: ControlToken;
  readonly index: number;
  /** Texts that may name it, surest first; empty where nothing does. */
  readonly texts: readonly string[];
  /** The tokens of its text, which are therefore no labels of other fields. */
  readonly owned: readonly TextToken[];
}

const BOX_KINDS = new Set(['checkbox', 'radio', 'toggle']);

/**
 * Finds each box's text: by markup, else beside it in the smallest ancestor that holds no
 * other control, else after it.
 */
export function boxesOf(tokens: readonly Token[]): Box[] {
  const within = textsWithin(tokens);
  const found = tokens.flatMap((token, index) =>
    token.kind === 'control' && BOX_KINDS.has(token.control) ? [boxAt(tokens, within, token, index)] : [],
  );
  const shown = found.filter((box, index) => !isBehind(box.token, found[index + 1]?.token, found));
  const radios = withTextsOfOneSide(shown.filter(isRadio), ({ text }) => isAnswer(text));
  const others = withTextsOfOneSide(
    withTitles(shown.filter(box => !isRadio(box))),
    ({ text }) => topicOf(text) !== undefined,
  );
  return [...radios, ...others].sort((one, other) => one.index - other.index);
}

/** Whether a box is not shown and another with a role of its own stands for it in their part of the page. */
function isBehind(box: ControlToken, next: ControlToken | undefined, boxes: readonly Box[]): boolean {
  if (!next || box.control !== next.control || next.element.localName === 'input') return false;
  if (box.element.localName !== 'input' || isRendered(box.element)) return false;
  const part = partAround(box.element, next.element);
  return part !== null && boxes.filter(({ token }) => holds(part, token.element)).length === 2;
}

function isRadio({ token }: Box): boolean {
  return token.control === 'radio';
}

function isAnswer(text: string): boolean {
  return [answerOf, typeOf, grantOf].some(wordOf => wordOf(text) !== undefined);
}

/** Boxes of one kind have their texts all before or all behind them, where nothing but the order tells. */
function withTextsOfOneSide(
  boxes: readonly Found[],
  isKnown: (text: TextToken) => boolean,
): readonly Found[] {
  const claims = boxes.flatMap(({ flat, owned }) => (flat ? owned : []));
  const isClaimedTwice = (text: TextToken) => claims.indexOf(text) !== claims.lastIndexOf(text);
  if (claims.some(isClaimedTwice)) return boxes.map(box => (box.flat ? withTextBefore(box, isKnown) : box));
  const before = boxes.filter(({ flat }) => flat?.slice(0, 1).some(isKnown));
  if (before.length <= claims.filter(isKnown).length) return boxes;
  return boxes.map(box => (before.includes(box) ? withTextBefore(box, isKnown) : box));
}

/** Where titles name topics and what stands nearest to their boxes explains them, the titles are the boxes' texts. */
function withTitles(boxes: readonly Found[]): readonly Found[] {
  const isTopic = (text: TextToken | undefined) => text !== undefined && topicOf(text.text) !== undefined;
  const explained = boxes.filter(({ titled, owned }) => titled && !isTopic(owned[0]));
  if (!explained.some(({ titled }) => isTopic(titled?.[0]))) return boxes;
  return boxes.map(box => {
    const [nearest] = box.owned;
    if (!box.titled || isTopic(nearest) || fieldOf(nearest?.text ?? '') !== undefined) return box;
    return { ...box, texts: textsOf(box.titled), owned: box.titled };
  });
}

type TextsWithin = ReadonlyMap<Element, readonly TextToken[]>;

function textsWithin(tokens: readonly Token[]): TextsWithin {
  const texts = new Map<Element, TextToken[]>();
  for (const token of tokens) {
    if (token.kind !== 'text' || !token.within) continue;
    const known = texts.get(token.within);
    if (known) known.push(token);
    else texts.set(token.within, [token]);
  }
  return texts;
}

interface Found extends Box {
  /** Set where only the order tells which text is the box's: what stands before it. */
  readonly flat?: readonly TextToken[];
  /** Set where several texts stand before the box in its part of the page: all of them, in order. */
  readonly titled?: readonly TextToken[];
}

/** Texts stand before their boxes where two boxes else claim one text, or where so more boxes find a topic; only sure for known words. */
function withTextBefore(box: Found, isKnown: (text: TextToken) => boolean): Found {
  const owned = box.flat?.slice(0, 1).filter(isKnown) ?? [];
  return { ...box, texts: textsOf(owned), owned };
}

function boxAt(tokens: readonly Token[], within: TextsWithin, token: ControlToken, index: number): Found {
  const around = neighbours(tokens, index);
  const names = namesOf(token.element).filter(({ source }) => source !== 'group' && source !== 'table');
  if (names.length > 0) {
    const elements = names.flatMap(name => (name.element ? [name.element] : []));
    const owned = [...around.before, ...around.after].filter(text =>
      elements.some(element => holds(element, text.element)),
    );
    return { token, index, texts: names.map(name => name.text), owned };
  }
  // A switch made of plain elements may hold its text.
  const inside = within.get(token.element) ?? around.after.filter(text => holds(token.element, text.element));
  if (inside.length > 0) return { token, index, texts: textsOf(inside), owned: inside };
  const beside = textBeside(token, around);
  const owned = beside?.own ?? textAround(token, around);
  const titled = beside && beside.all.length > 1 ? beside.all : undefined;
  return {
    token,
    index,
    texts: textsOf(owned),
    owned,
    ...(titled && { titled }),
    ...(!beside && { flat: around.before }),
  };
}

function textsOf(tokens: readonly TextToken[]): string[] {
  const [first] = tokens;
  if (!first) return [];
  return tokens.length === 1 ? [first.text] : [tokens.map(token => token.text).join(' '), first.text];
}

interface Neighbours {
  /** Texts between the control before and this one, nearest first. */
  readonly before: readonly TextToken[];
  /** Texts between this control and the next one. */
  readonly after: readonly TextToken[];
  readonly previous: ControlToken | null;
  readonly next: ControlToken | null;
}

function neighbours(tokens: readonly Token[], index: number): Neighbours {
  const own = tokens[index];
  const walk = (step: 1 | -1): { texts: TextToken[]; control: ControlToken | null } => {
    const texts: TextToken[] = [];
    for (let at = index + step; at >= 0 && at < tokens.length && texts.length < 6; at += step) {
      const token = tokens[at];
      if (!token) break;
      if (token.kind === 'control') {
        if (token.control === 'button') continue;
        return { texts, control: token };
      }
      if (!token.within || token.within === own?.element) texts.push(token);
    }
    return { texts, control: null };
  };
  const after = walk(1);
  const before = walk(-1);
  return { before: before.texts, after: after.texts, previous: before.control, next: after.control };
}

interface Beside {
  readonly own: readonly TextToken[];
  /** All texts before the box in the part that holds both, in order; empty where those behind it are its own. */
  readonly all: readonly TextToken[];
}

function textBeside(token: ControlToken, around: Neighbours): Beside | null {
  let at = parentOf(token.element);
  for (let depth = 0; at && depth < 5; depth++, at = parentOf(at)) {
    const ancestor: Element = at;
    const shared = [around.previous, around.next].some(other => other && holds(ancestor, other.element));
    if (shared) return null;
    const after = around.after.filter(text => holds(ancestor, text.element));
    if (after.length > 0) return { own: after, all: [] };
    const before = around.before.filter(text => holds(ancestor, text.element));
    if (before.length > 0) return { own: before.slice(0, 1), all: before.toReversed() };
  }
  return null;
}

function textAround(
  { control }: ControlToken,
  { before, after, previous, next: following }: Neighbours,
): TextToken[] {
  if (isBoxAtOnce(before, previous) || isBoxAtOnce(after, following)) return [];
  const [next] = after;
  if (next && (control === 'toggle' || !namesTypedField(next))) return [next];
  return before.slice(0, 1).filter(text => !namesTypedField(text));
}

/** Two boxes with nothing between them cannot be told apart by place. */
function isBoxAtOnce(texts: readonly TextToken[], control: ControlToken | null): boolean {
  return texts.length === 0 && control !== null && BOX_KINDS.has(control.control);
}

/** "Secret" beside a check box is the label of what follows; "Password" may be an answer. */
function namesTypedField({ text }: TextToken): boolean {
  const field = isAnswer(text) ? undefined : fieldOf(text);
  return field !== undefined && field !== 'enabled' && field !== 'verify_cert';
}
