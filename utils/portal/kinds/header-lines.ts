import { holds, parentOf, partAround } from '../dom/tree.ts';
import type { ControlToken, TextToken, Token } from '../form/scene.ts';
import type { HeaderLine, HeaderLines } from './field-control.ts';
import { addButton, endsForm, removersIn } from './header-buttons.ts';
import { headerPart, pairsOf, standsInRowsOfText } from './header-pairs.ts';

const NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/;
const LIKE_HEADER = /:|\w-\w/;
/** Dots in the place of a value, or of its end. */
const CUT = /[•●∙]{3,}|…$|\.{3}$/u;

/**
 * The headers that stand there as texts, each with what takes it away, beside the box for the next one; null where that is
 * not what the form shows, or a text among them is none. A lone box counts where the button that adds stands in its row.
 */
export function headerLines(
  boxes: readonly ControlToken[],
  region: readonly Token[],
  tokens: readonly Token[],
): HeaderLines | null {
  const typed = boxesOfLine(boxes, region);
  if (!typed) return null;
  // "X-New: 1" is none of them, though it may sound so.
  const pressed = region.filter(token => token.kind === 'control' || !LIKE_HEADER.test(token.text));
  const add = addButton(pressed, tokens);
  const beyond = [...typed, ...(add ? [add] : [])];
  const removers = removersIn(pressed).filter(remove => !standsWithFormButtons(remove, typed, tokens));
  const rows = removers.map(remove => rowOf(remove, removers, beyond, region));
  if (rows.length === 0) {
    const [box, ...more] = typed;
    const isOne = box && more.length === 0 && add && standsBeside(add, box, tokens);
    return isOne && !standsInRowsOfText(region)
      ? { kind: 'header-lines', lines: [], boxes: typed, add }
      : null;
  }
  const told = rows.filter(row => row !== null);
  const rest = region.filter(({ element }) => !told.some(({ part }) => holds(part, element)));
  if (told.length < rows.length || standsInRowsOfText(rest)) return null;
  return { kind: 'header-lines', lines: told.map(({ line }) => line), boxes: typed, add };
}

/** The box of a whole line, or those of its name and its value. */
function boxesOfLine(boxes: readonly ControlToken[], region: readonly Token[]): Element[] | null {
  const [only, ...more] = boxes;
  if (!only || more.length > 1 || boxes.some(({ element }) => element.localName !== 'input')) return null;
  if (more.length === 0) return headerPart(only) === undefined ? [only.element] : null;
  const [pair] = pairsOf(boxes, region) ?? [];
  return pair ? [pair.name, pair.value] : null;
}

interface Row {
  readonly part: Element;
  readonly line: HeaderLine;
}

/** The smallest part around what takes a line away that reads as a header, and holds no other line. */
function rowOf(
  remove: Element,
  removers: readonly Element[],
  beyond: readonly Element[],
  region: readonly Token[],
): Row | null {
  const others = [...beyond, ...removers.filter(other => other !== remove)];
  for (let part = parentOf(remove); part; part = parentOf(part)) {
    const around = part;
    if (others.some(other => holds(around, other))) return null;
    const texts = region.filter(
      (token): token is TextToken =>
        token.kind === 'text' &&
        token.within === null &&
        holds(around, token.element) &&
        !holds(remove, token.element),
    );
    const line = lineIn(texts.map(({ text }) => text.trim()).filter(text => text !== ':'));
    if (line) return { part, line: { ...line, remove } };
  }
  return null;
}

/** Whether what saves or leaves the form stands nearer to a button than the boxes do: it takes away more than a header. */
function standsWithFormButtons(
  button: Element,
  boxes: readonly Element[],
  tokens: readonly Token[],
): boolean {
  return tokens.some(token => {
    const part = endsForm(token) ? partAround(button, token.element) : null;
    return part !== null && !boxes.some(box => holds(part, box));
  });
}

function lineIn(texts: readonly string[]): Omit<HeaderLine, 'remove'> | null {
  const [first = '', second, ...more] = texts;
  const colon = first.indexOf(':');
  const [name, value] =
    second === undefined
      ? [colon < 0 ? '' : first.slice(0, colon), first.slice(colon + 1)]
      : [first.replace(/(?<!\s)\s*:$/, ''), second.replace(/^:\s*/, '')];
  return more.length === 0 && NAME.test(name.trim()) && !CUT.test(value)
    ? { name: name.trim(), value: value.trim() }
    : null;
}

/** Whether nothing else is typed or pressed in the part around a button and a box. */
function standsBeside(button: Element, box: Element, tokens: readonly Token[]): boolean {
  const part = partAround(button, box);
  return (
    part !== null &&
    tokens.every(
      ({ kind, element }) =>
        kind === 'text' || element === button || element === box || !holds(part, element),
    )
  );
}
