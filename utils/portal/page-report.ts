import { controlKind } from './control.ts';
import { childrenOf, HOST_TAG, isElement } from './tree.ts';
import { isRendered } from './visible.ts';

const LEFT_OUT = new Set(['script', 'style', 'svg', 'img', 'video', 'canvas', 'link', HOST_TAG]);
const KEPT = new Set(
  'role type for multiple readonly disabled contenteditable hidden open placeholder colspan scope maxlength'.split(
    ' ',
  ),
);
const VOID = new Set(['input', 'br', 'hr', 'wbr']);
const REFERENCES = new Set([
  'id',
  'for',
  'aria-labelledby',
  'aria-controls',
  'aria-owns',
  'aria-describedby',
  'name',
]);
const LABEL_LIKE = /^[\p{L}][\p{L}\p{M}\s/&'’().,:*?+-]{0,60}$/u;
/** Addresses and host names. */
const ADDRESS = /:\/\/|[\p{L}\p{N}][.@][\p{L}\p{N}]/u;
const HIDDEN = ' style="display:none"';
const MOST_NODES = 5_000;
const DEEPEST = 100;

/**
 * The structure of a part of the page as HTML, for a bug report: tags, roles, types and label texts. No values, no
 * addresses, no ids of the page (references are numbered anew), no texts that may be data. Can be kept as a test page.
 */
export function pageReport(root: Element): string {
  const renumber = numbering();
  let left = MOST_NODES;
  const write = (node: Node, depth: number, shown: boolean): string => {
    if (left-- <= 0 || depth > DEEPEST) return '';
    const indent = '  '.repeat(depth);
    if (node.nodeType === 3) return textLine(node, indent);
    if (!isElement(node) || LEFT_OUT.has(node.localName)) return '';
    const away = shown && isAway(node);
    const open = `${indent}<${node.localName}${attributesOf(node, renumber)}${away ? HIDDEN : ''}>\n`;
    if (VOID.has(node.localName)) return open;
    if (node.localName === 'textarea') return `${open.trimEnd()}</textarea>\n`;
    if (controlKind(node) === 'text')
      return `${open}${typedLine(node, indent)}${indent}</${node.localName}>\n`;
    const below = Array.from(childrenOf(node), child => write(child, depth + 1, shown && !away)).join('');
    return `${open}${below}${indent}</${node.localName}>\n`;
  };
  return write(root, 0, true);
}

/** Numbers for ids. Shadow roots are written flat, and each has ids of its own. */
function numbering(): (id: string, element: Element) => string {
  const numbers = new Map<Node, Map<string, string>>();
  let last = 0;
  return (id, element) => {
    const root = element.getRootNode();
    const known = numbers.get(root) ?? new Map<string, string>();
    numbers.set(root, known);
    const number = known.get(id) ?? `e${++last}`;
    known.set(id, number);
    return number;
  };
}

/** Whether an element is hidden. Check boxes and radios often are, behind painted ones. */
function isAway(element: Element): boolean {
  const kind = controlKind(element);
  if (kind === 'checkbox' || kind === 'radio' || element.hasAttribute('hidden')) return false;
  return (kind !== null || element.hasChildNodes()) && !isRendered(element);
}

function isLabelLike(text: string): boolean {
  return LABEL_LIKE.test(text) && !ADDRESS.test(text);
}

/** What was typed into an editable element is a value, however much it looks like a label. */
function typedLine(node: Element, indent: string): string {
  const { length } = node.textContent.trim();
  return length > 0 ? `${indent}  [${length} characters]\n` : '';
}

function textLine(node: Node, indent: string): string {
  const text = node.nodeValue?.replace(/\s+/gu, ' ').trim() ?? '';
  if (text === '') return '';
  return isLabelLike(text) ? `${indent}${markup(text)}\n` : `${indent}[${text.length} characters]\n`;
}

function attributesOf(element: Element, renumber: (id: string, element: Element) => string): string {
  const parts = Array.from(element.attributes).flatMap(({ name, value }) => {
    if (REFERENCES.has(name))
      return [
        `${name}="${value
          .split(/\s+/)
          .map(id => renumber(id, element))
          .join(' ')}"`,
      ];
    const kept =
      KEPT.has(name) ||
      /^aria-(label|checked|pressed|selected|expanded|haspopup|hidden|modal|multiselectable)$/.test(name);
    if (!kept) return [];
    return [isLabelLike(value) || /^(true|false|\d{0,4})$/.test(value) ? `${name}="${markup(value)}"` : name];
  });
  return parts.map(part => ` ${part}`).join('');
}

function markup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
