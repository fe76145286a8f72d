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
const MOST_NODES = 5_000;
const DEEPEST = 100;

/**
 * The structure of a part of the page as HTML, for a bug report: tags, roles, types and label texts. No values, no
 * addresses, no ids of the page (references are numbered anew), no texts that may be data. Can be kept as a test page.
 */
export function pageReport(root: Element): string {
  const numbers = new Map<string, string>();
  const renumber = (id: string) => {
    const known = numbers.get(id) ?? `e${numbers.size + 1}`;
    numbers.set(id, known);
    return known;
  };
  let left = MOST_NODES;
  const write = (node: Node, depth: number): string => {
    if (left-- <= 0 || depth > DEEPEST) return '';
    const indent = '  '.repeat(depth);
    if (node.nodeType === 3) return textLine(node, indent);
    if (!isElement(node) || LEFT_OUT.has(node.localName)) return '';
    const open = `${indent}<${node.localName}${attributesOf(node, renumber)}>\n`;
    if (VOID.has(node.localName) || node.localName === 'textarea') {
      return node.localName === 'textarea' ? `${open.trimEnd()}</textarea>\n` : open;
    }
    const below = Array.from(childrenOf(node), child => write(child, depth + 1)).join('');
    return `${open}${below}${indent}</${node.localName}>\n`;
  };
  return write(root, 0);
}

function textLine(node: Node, indent: string): string {
  const text = node.nodeValue?.replace(/\s+/gu, ' ').trim() ?? '';
  if (text === '') return '';
  return LABEL_LIKE.test(text) ? `${indent}${markup(text)}\n` : `${indent}[${text.length} characters]\n`;
}

function attributesOf(element: Element, renumber: (id: string) => string): string {
  const parts = Array.from(element.attributes).flatMap(({ name, value }) => {
    if (REFERENCES.has(name)) return [`${name}="${value.split(/\s+/).map(renumber).join(' ')}"`];
    const kept =
      KEPT.has(name) ||
      /^aria-(label|checked|pressed|selected|expanded|haspopup|hidden|modal|multiselectable)$/.test(name);
    if (!kept) return [];
    return [
      LABEL_LIKE.test(value) || /^(true|false|\d{0,4})$/.test(value) ? `${name}="${markup(value)}"` : name,
    ];
  });
  const away = controlKind(element) === null && !isRendered(element) && element.childElementCount > 0;
  if (away && !element.hasAttribute('hidden')) parts.push('style="display:none"');
  return parts.map(part => ` ${part}`).join('');
}

function markup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
