import type { LocatedField } from './field-control.ts';
import { headerPart, type Pair, pairsOf } from './header-pairs.ts';
import { iconRemover } from './icon-remover.ts';
import type { Label } from './labels.ts';
import { labelTexts, namesOf } from './names.ts';
import type { ControlToken, Token } from './outline.ts';
import { standsInRowsOfText } from './rows-of-text.ts';
import { standsInNextRow } from './stands-in-next-row.ts';
import { isElement } from './tree.ts';
import { fieldOf, headerPartOf, markOf } from './words.ts';

/** Finds the custom headers: one text box, or rows of a name and a value. */
export function locateHeaders(tokens: readonly Token[], labels: readonly Label[]): LocatedField[] {
  const named = tokens.filter(
    (token): token is ControlToken =>
      isTextControl(token) &&
      namesOf(token.element).some(name => name.source !== 'group' && fieldOf(name.text) === 'headers'),
  );
  const label = labels.find(({ field }) => field === 'headers');
  const region = label ? headerRegion(label, labels, tokens) : groupRegion(tokens);
  const near = region.filter(isTextControl).filter(isHeaderBox);
  const boxes = near.filter(box => !label || !standsInNextRow(label, box, tokens));
  const anchor = label?.token.element ?? null;
  const [single] = named;
  if (single && (boxes.length <= 1 || single.element.localName === 'textarea')) {
    return [
      { field: 'headers', control: { kind: 'text', element: single.element }, label: anchor, score: 100 },
    ];
  }
  const [only] = boxes;
  if (boxes.length === 1 && only && headerPart(only) === undefined) {
    if (isAnothers(only, region)) return [];
    return [{ field: 'headers', control: { kind: 'text', element: only.element }, label: anchor, score: 70 }];
  }
  const add = addButton(region, tokens);
  if (boxes.length === 0 && (!add || near.length > 0)) return [];
  const pairs = pairsOf(boxes, region);
  if (!pairs) return [];
  const score = pairs.length <= 1 && standsInRowsOfText(region) ? 0 : 80;
  const rows = pairs.map((pair, index) => ({
    ...pair,
    remove: removeButton(pair, pairs[index + 1], region, add, tokens),
  }));
  return [{ field: 'headers', control: { kind: 'header-rows', rows, add }, label: anchor, score }];
}

/** What is typed in; a box that proposes names is, too, and a list is not. */
function isTextControl(token: Token): token is ControlToken {
  if (token.kind !== 'control') return false;
  return token.control === 'text' || (token.control === 'choice' && token.element.localName === 'input');
}

/** A lone box behind a "Name" or behind what adds a row is no text of all headers. */
function isAnothers(only: ControlToken, region: readonly Token[]): boolean {
  const before = region.slice(0, region.indexOf(only));
  const named = before.some(token => token.kind === 'text' && headerPartOf(token.text) === 'name');
  return named || addButton(before, region) !== null;
}

const SURE = ['labelledby', 'label', 'aria-label'];
const OF_A_HEADER = /header|name|key|value|field|content/i;

/** A box that markup names as something else is not a header's. "Name" may be both. */
function isHeaderBox(token: ControlToken): boolean {
  if (headerPart(token) === 'other') return false;
  const names = namesOf(token.element);
  const sure = names.filter(({ source }) => SURE.includes(source));
  if (sure.length > 0 && !sure.some(({ text }) => OF_A_HEADER.test(text) || text.length > 40)) return false;
  return !names.some(({ text, source }) => {
    const field = source === 'group' || source === 'placeholder' ? undefined : fieldOf(text);
    return field !== undefined && field !== 'name' && field !== 'headers';
  });
}

/** From the label to the next label of another field; column heads such as "Name" do not end it. */
function headerRegion(label: Label, labels: readonly Label[], tokens: readonly Token[]): readonly Token[] {
  const next = labels
    .slice(labels.indexOf(label) + 1)
    .find(
      ({ field, token }) => field !== 'headers' && !(field === 'name' && headerPartOf(token.text) === 'name'),
    );
  const last = labels.findLast(other => !next || other.from < next.from);
  return tokens.slice(label.from, next ? next.from - 1 : (last?.to ?? tokens.length));
}

/** Without a label of its own: the boxes whose group is named Custom Headers. */
function groupRegion(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(
    token =>
      token.kind === 'control' &&
      namesOf(token.element).some(name => name.source === 'group' && fieldOf(name.text) === 'headers'),
  );
}

const FORM_BUTTON = /\b(save|create|submit|update|apply|cancel|close|done|ok|test|webhook)\b/i;
const REMOVES = /\b(remove|delete|clear|discard|minus|trash)\b|^[×✕✖✗✘⨯❌xX–−➖⊖⊗-]$|^🗑/iu;

/** The button that adds a row, by its text or its name. The form's own last "Add" is never taken for one. */
function addButton(region: readonly Token[], tokens: readonly Token[]): Element | null {
  const commit = tokens.findLast(token => buttonOf(token) !== null && markOf(spoken(token)) === 'commit');
  const adds = region.find(token => {
    const text = spoken(token);
    return (
      buttonOf(token) !== null &&
      token !== commit &&
      /\badd\b|\bnew\b|^\s*\+/i.test(text) &&
      !FORM_BUTTON.test(text)
    );
  });
  return adds ? buttonOf(adds) : null;
}

/** What is pressed: a button, or a short text by itself, as buttons made of plain elements are. */
function buttonOf(token: Token): Element | null {
  if (token.kind === 'control') return token.control === 'button' ? token.element : null;
  return token.within === null && token.text.length < 30 ? token.element : null;
}

function spoken(token: Token): string {
  if (token.kind === 'text') return token.text;
  const { element } = token;
  const text = textWithoutIcons(element) || labelTexts(element)[0] || element.getAttribute('value') || '';
  return [text, element.getAttribute('aria-label') ?? '', element.getAttribute('title') ?? '']
    .join(' ')
    .trim();
}

/** Fonts draw icons from their names, which are kept from readers and stand against the text without a blank. */
function textWithoutIcons(element: Element): string {
  const pieces = Array.from(element.childNodes, child => {
    if (!isElement(child)) return child.nodeType === 3 ? (child.nodeValue?.trim() ?? '') : '';
    return child.getAttribute('aria-hidden') === 'true' ? '' : textWithoutIcons(child);
  });
  return pieces.filter(piece => piece !== '').join(' ');
}

function controlsBeyond({ name, value }: Pair, tokens: readonly Token[]): Element[] {
  return tokens.flatMap(({ kind, element }) =>
    kind === 'control' && element !== name && element !== value ? [element] : [],
  );
}

/** The one button that stands between a row and the next, or before the button that adds one; null in doubt. */
function removeButton(
  pair: Pair,
  next: Pair | undefined,
  region: readonly Token[],
  add: Element | null,
  tokens: readonly Token[],
): Element | null {
  const index = (element: Element | null) => region.findIndex(token => token.element === element);
  const from = index(pair.value) + 1;
  const end = next ? index(next.name) : Math.max(index(add), 0) || region.length;
  const between = region
    .slice(from, end)
    .filter(token => buttonOf(token) !== null && buttonOf(token) !== add);
  const named = between.filter(token => REMOVES.test(spoken(token)));
  const [only] = named.length > 0 ? named : between.filter(token => spoken(token) === '');
  if (only && named.length < 2 && (named.length === 1 || between.length === 1)) return buttonOf(only);
  return between.length === 0 ? iconRemover(pair.name, pair.value, controlsBeyond(pair, tokens)) : null;
}
