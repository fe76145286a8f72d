import { leadsAway } from '../dom/control.ts';
import { namesOf } from '../dom/names.ts';
import { childrenOf, closestAcross, holds, isElement, isText, parentOf } from '../dom/tree.ts';
import { fieldOf, foldOutOf, markOf, topicOf } from '../vocabulary/words.ts';
import type { TextToken, Token } from './scene.ts';

/** The part of the form that holds the rarer settings, by what opens and closes it. */
export interface FoldOut {
  /** The text that names it. */
  readonly element: Element;
  /** The largest part of the page that shows this text and nothing else. */
  readonly line: Element;
  /** What the page calls it, without a count or a remark behind. */
  readonly title: string;
}

/** What is pressed. */
export const PRESSED = 'button,a,summary,[role=button]';
const FOLDS = '[aria-expanded],summary';
const TYPED = 'input,textarea,select';
const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading],legend,b,strong,[tabindex],[onclick]';
/** What a word such as "Settings" may stand in that folds nothing of the form. */
const OTHERS =
  '[role=tab],[role^=menu],[role=tooltip],[role=option],[aria-haspopup]:not([aria-haspopup=false]),nav,label[for],label:has(input,select,textarea)';
/** Symbols, and the names from which a font draws them. */
const NO_WORDS = /^(\P{L}*|[a-z]+(_[a-z]+)+)$/u;
const SIGN = /^[▸▶►▹▷›»❯>+⊞▾▼⌄˅∨▿▽]|[▸▶►▹▷›»❯>+⊞▾▼⌄˅∨▿▽]$/u;
const LEAVES = /^(cancel|close|delete)$/i;
const INNER: readonly unknown[] = ['verify_cert', 'secret', 'headers'];
const HIGHEST = 4;

/**
 * The fold-out among what a person meets in a form, and the place of its text there. A wording that means nothing else will
 * do wherever it stands; one such as "Settings" counts below the topics only, as the title of something that can be unfolded.
 */
export function foldOutIn(tokens: readonly Token[]): (FoldOut & { readonly at: number }) | null {
  const sure = tokens.findLastIndex(token => markIn(token) === 'advanced');
  const at = sure < 0 ? tokens.findIndex((_, index) => isFoldOut(index, tokens)) : sure;
  const token = tokens[at];
  if (token?.kind !== 'text') return null;
  const title = token.text.replace(/^[^\p{L}]+/u, '');
  return { at, title, element: token.element, line: lineAt(token, at, tokens) };
}

const markIn = (token: Token) => (token.kind === 'text' ? foldOutOf(token.text) : undefined);

function isFoldOut(at: number, tokens: readonly Token[]): boolean {
  const token = tokens[at];
  if (token?.kind !== 'text' || markIn(token) !== 'settings' || !isBelowTopics(at, tokens)) return false;
  if (closestAcross(token.element, OTHERS)) return false;
  const line = lineAt(token, at, tokens);
  const pressed = pressedIn({ element: token.element, line });
  if (pressed && leadsAway(pressed)) return false;
  if (pressed && unfolds(pressed) !== null) return isTitleOf(pressed, at, tokens);
  return (
    !isInSentence(line) &&
    !isInFoot(line, tokens) &&
    isOverItsOwn(tokens.slice(at + 1)) &&
    (pressed !== null || SIGN.test(token.text) || looksPressed(token.element, line))
  );
}

/**
 * What opens and closes a fold-out: what says that it is open or closed, else a button around its title, else one beside
 * it; null where the page has only marked the title as something to press.
 */
export function pressedIn({ element, line }: Pick<FoldOut, 'element' | 'line'>): Element | null {
  const around: Element[] = [];
  for (let at: Element | null = element; at && around.length <= HIGHEST; at = parentOf(at)) around.push(at);
  const inLine = around.slice(0, around.indexOf(line) + 1);
  return (
    around.find(at => at.matches(FOLDS) && !at.querySelector(TYPED)) ??
    firstIn(line, FOLDS) ??
    inLine.find(at => at.matches(PRESSED)) ??
    firstIn(line, PRESSED)
  );
}

function firstIn(element: Element, selector: string): Element | null {
  const below = [...childrenOf(element)].filter(isElement);
  for (const child of below) {
    const found = child.matches(selector) ? child : firstIn(child, selector);
    if (found) return found;
  }
  return null;
}

/** Whether a text is the first in what is pressed, with nothing there to type or choose. */
function isTitleOf(pressed: Element, at: number, tokens: readonly Token[]): boolean {
  const inner = tokens.filter(token => token.element !== pressed && holds(pressed, token.element));
  const first = inner.find(token => token.kind === 'text' && !NO_WORDS.test(token.text));
  const isTyped = inner.some(token => token.kind === 'control' && token.control !== 'button');
  return !isTyped && (first === undefined || first === tokens[at]);
}

/** Whether what follows is the fold-out's own, or nothing but buttons. */
function isOverItsOwn(behind: readonly Token[]): boolean {
  const control = behind.find(token => token.kind === 'control' && token.control !== 'button');
  const named = control ? namesOf(control.element).map(({ text }) => text) : [];
  const texts = behind.flatMap(token => (token.kind === 'text' ? [token.text] : []));
  return !control || [...named, ...texts].some(text => INNER.includes(fieldOf(text)));
}

/** Whether words stand right beside an element, as they do in a sentence. */
function isInSentence(line: Element): boolean {
  return Array.from(line.parentNode?.childNodes ?? []).some(
    node => isText(node) && !NO_WORDS.test(node.data.trim()),
  );
}

/** Whether something stands in one row with what saves or leaves the form, and apart from its fields. */
function isInFoot(line: Element, tokens: readonly Token[]): boolean {
  const row = parentOf(line);
  const inRow = tokens.filter(token => row && token.kind === 'text' && holds(row, token.element));
  const says = inRow.flatMap(token => (token.kind === 'text' ? [token.text] : []));
  return (
    says.some(text => markOf(text) === 'commit' || LEAVES.test(text)) &&
    !says.some(text => fieldOf(text) !== undefined)
  );
}

/** Whether a title is a heading or looks like something to press: by its pointer, or by a sign in its line. */
function looksPressed(title: Element, line: Element): boolean {
  const view = title.ownerDocument.defaultView;
  const around: Element[] = [];
  for (let at: Element | null = title; at; at = at === line ? null : parentOf(at)) around.push(at);
  if (around.some(at => at.matches(HEADING) || view?.getComputedStyle(at).cursor === 'pointer')) return true;
  const hasSign = [...line.querySelectorAll('*')].some(
    inner => !holds(inner, title) && NO_WORDS.test(inner.textContent?.trim() ?? ''),
  );
  const drawn = (at: Element, part: string) =>
    !/^(|none|normal)$/.test(view?.getComputedStyle(at, part).content ?? '');
  return hasSign || around.some(at => drawn(at, '::before') || drawn(at, '::after'));
}

/** Whether the topics stand before a text, and neither they nor the URL after it. */
function isBelowTopics(at: number, tokens: readonly Token[]): boolean {
  const speaksOf = (token: Token, ...fields: readonly string[]) =>
    token.kind === 'text' &&
    (fields.includes(fieldOf(token.text) ?? '') || topicOf(token.text) !== undefined);
  return (
    tokens.slice(0, at).some(token => speaksOf(token, 'topics')) &&
    !tokens.slice(at + 1).some(token => speaksOf(token, 'topics', 'url'))
  );
}

/** From a text up to what also shows other words, or something to type or choose. */
function lineAt(token: TextToken, at: number, tokens: readonly Token[]): Element {
  const isOther = (other: Token) =>
    other.kind === 'text' ? !NO_WORDS.test(other.text) : other.control !== 'button';
  const others = [tokens.slice(0, at).findLast(isOther), tokens.slice(at + 1).find(isOther)];
  let line = token.element;
  for (let height = 0; height < HIGHEST; height++) {
    const around = parentOf(line);
    if (!around || others.some(other => other && holds(around, other.element))) break;
    line = around;
  }
  return line;
}

/** Whether a heading that folds and unfolds the part behind it has it open; null where it is none. A drop-down's button is none. */
export function unfolds(element: Element): boolean | null {
  if (element.localName === 'summary') return element.parentElement?.hasAttribute('open') ?? null;
  if (element.matches('[aria-haspopup],[role=combobox],[role=tab]')) return null;
  const state = element.getAttribute('aria-expanded');
  return state === null ? null : state === 'true';
}
