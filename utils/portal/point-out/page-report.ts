import { topics } from '../../webhook/topics.ts';
import { controlKind } from '../dom/control.ts';
import { childrenOf, HOST_TAG, isElement } from '../dom/tree.ts';
import { isRendered } from '../dom/visible.ts';
import { fieldSpecs } from '../vocabulary/fields.ts';
import * as wordings from '../vocabulary/wordings.ts';

const LEFT_OUT = new Set(['script', 'style', 'svg', 'img', 'video', 'canvas', 'link', HOST_TAG]);
const words = (text: string) => new Set(text.split(' '));
/** A page may call its own elements, roles and types whatever it likes. */
const TAGS = words(
  'a abbr article aside b body br button caption code col colgroup datalist dd details dialog div dl dt em fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr i iframe input label legend li main mark menu meter nav ol optgroup option output p pre progress section select slot small span strong sub summary sup table tbody td template textarea tfoot th thead time tr u ul wbr',
);
const STATES = words(
  'true false mixed page step location date time menu listbox tree grid dialog until-found',
);
const ROLES = words(
  'alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo dialog document form grid gridcell group heading img link list listbox listitem main menu menubar menuitem menuitemcheckbox menuitemradio navigation none option presentation progressbar radio radiogroup region row rowgroup rowheader search searchbox separator slider spinbutton status switch tab table tablist tabpanel textbox toolbar tooltip tree treegrid treeitem',
);
const TYPES = words(
  'button checkbox date email file hidden image number password radio range reset search submit tel text url',
);
/** Attributes whose value is shown where it is one of these. */
const TOLD = new Map<string, ReadonlySet<string>>([
  ['role', ROLES],
  ['type', TYPES],
  ['scope', words('row col rowgroup colgroup')],
  ['contenteditable', words('true false plaintext-only')],
  ...'checked disabled expanded haspopup hidden invalid modal multiselectable pressed readonly required selected'
    .split(' ')
    .map(state => [`aria-${state}`, STATES] as const),
]);
/** Attributes that say something by being there. */
const FLAGS = words('multiple readonly disabled hidden open required');
/** Attributes of which a person reads the value. */
const SPOKEN = words('aria-label placeholder aria-placeholder title label');
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
const HIDDEN = ' style="display:none"';
const MOST_NODES = 5_000;
const DEEPEST = 100;

/**
 * The structure of a part of the page as HTML, for a bug report: tags, roles, types, states and the wordings that this
 * extension knows. Every other text stands as its length, whatever it is: an organization's name, an option, a hint, a
 * secret that is shown. No values, no addresses; the page's classes, names of data and own tags are left out, and its ids
 * are numbered anew, since a page may make any of them from what it holds. Can be kept as a test page.
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
    const tag = TAGS.has(node.localName) ? node.localName : 'x-element';
    const open = `${indent}<${tag}${attributesOf(node, renumber)}${away ? HIDDEN : ''}>\n`;
    if (VOID.has(node.localName)) return open;
    if (node.localName === 'textarea') return `${open.trimEnd()}</textarea>\n`;
    if (controlKind(node) === 'text') return `${open}${typedLine(node, indent)}${indent}</${tag}>\n`;
    const below = Array.from(childrenOf(node), child => write(child, depth + 1, shown && !away)).join('');
    return `${open}${below}${indent}</${tag}>\n`;
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

/** What was typed into an editable element is a value, however much it looks like a label. */
function typedLine(node: Element, indent: string): string {
  const { length } = node.textContent.trim();
  return length > 0 ? `${indent}  [${length} characters]\n` : '';
}

function textLine(node: Node, indent: string): string {
  const text = node.nodeValue?.replace(/\s+/gu, ' ').trim() ?? '';
  if (text === '') return '';
  const whole = [node.parentElement, node.parentElement?.parentElement];
  const isPiece = whole.some(element => isKnownPiece(text, element?.textContent ?? ''));
  const known = knownText(text) ?? (isPiece ? text : null);
  return `${indent}${known === null ? `[${text.length} characters]` : markup(known)}\n`;
}

function attributesOf(element: Element, renumber: (id: string, element: Element) => string): string {
  const parts = Array.from(element.attributes).flatMap(({ name, value }) => {
    if (REFERENCES.has(name)) {
      const ids = value.split(/\s+/).map(id => renumber(id, element));
      return [`${name}="${ids.join(' ')}"`];
    }
    if (FLAGS.has(name)) return [name];
    if (TOLD.get(name)?.has(value)) return [`${name}="${value}"`];
    if (name === 'value' && saysItsValue(element)) return spoken('aria-label', value);
    return SPOKEN.has(name) ? spoken(name, value) : [];
  });
  return parts.map(part => ` ${part}`).join('');
}

/** Whether an element is a button of which a person reads the value. */
function saysItsValue(element: Element): boolean {
  return element.matches('input:is([type=button],[type=submit],[type=reset]):not([aria-label])');
}

function spoken(name: string, value: string): string[] {
  const known = knownText(value);
  return known === null ? [name] : [`${name}="${markup(known)}"`];
}

function markup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** What stands in such forms beside the wordings by which they are read. */
const BESIDE = [
  ...wordings.list('Add, Edit, New, Create, Update, View').flatMap(verb => [verb, `${verb} Webhook`]),
  ...wordings.list(`
    Webhook, Webhooks, Site Webhooks, Organization Webhooks, Webhook Deliveries, Deliveries,
    Cancel, Close, Delete, Remove, Back, Next, Discard, Reset, Clear, Clear all, Copy, Generate, Test, Ping, Help,
    Add Header, Add Custom Header, Add Row, New Header, Remove Header, Delete Header, Remove Row, Delete Row,
    Show, Hide, Show Secret, Hide Secret, Reveal, Show Password, Hide Password, Confirm Secret, Repeat Secret,
    Select, Select all, Select one, Select topics, Select type, Choose, Choose one, Search, Filter, None, All, Any,
    Location, Entry/Exit Events, X/Y Coordinates, Network Service, Infrastructure, Raw, Raw Data, Other,
    General, Basic, Basics, Security, Authentication, Delivery, Details, Configuration, Request, Learn more,
    Optional, Required, HTTP-POST only, OAuth2 only, Splunk only, Selected, Loading, Saving, Error, Warning
  `),
];

/** Signs by which pages mark a field, a fold-out or what adds and removes. */
const SIGNS = /^[*:?+×✕✖x…▸▾›⌄\s-]{0,4}$/u;

/** A text's letters and digits alone; nothing is left out but what they are parted by. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const vocabulary: ReadonlyMap<string, string> = new Map(
  [
    ...Object.values(fieldSpecs).flatMap(({ labels }) => labels),
    ...Object.values(wordings).flatMap(table => Object.values(table).flat()),
    ...topics.flatMap(({ key, title }) => [key, title]),
    ...BESIDE,
  ].map(wording => [bare(wording), wording]),
);

/** More than this is no wording. */
const LONGEST = 80;

/**
 * A page's text as a report may show it: the wording of ours that it equals, with the usual signs around; null where it is
 * none, since whatever else stands on a page may be somebody's. Of a remark in parentheses only a known one is shown.
 */
function knownText(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LONGEST) return null;
  if (SIGNS.test(trimmed)) return trimmed;
  const remark = /^([^()]*)\(([^()]*)\)([^()]*)$/u.exec(trimmed);
  if (remark) {
    const [, head = '', inner = '', behind = ''] = remark;
    const known = knownText(head);
    return known && SIGNS.test(behind) ? `${known} (${vocabulary.get(bare(inner)) ?? '…'})${behind}` : null;
  }
  const wording = vocabulary.get(bare(trimmed));
  if (wording === undefined) return null;
  const signs = [...trimmed];
  const isLetter = (sign: string) => /\p{L}/u.test(sign);
  const before = signs.slice(0, signs.findIndex(isLetter)).join('');
  const behind = signs.slice(signs.findLastIndex(isLetter) + 1).join('');
  const shown = (around: string) => (SIGNS.test(around) ? around : '');
  return `${shown(before)}${wording}${shown(behind)}`;
}

/** Whether a text is a piece of a wording that its element shows in several, as "Verify <b>Certificate</b>". */
function isKnownPiece(piece: string, whole: string): boolean {
  return whole.length <= LONGEST && vocabulary.has(bare(whole)) && /^[\p{L}\p{N}\s*:/-]*$/u.test(piece);
}
