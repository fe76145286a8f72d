import { isDisabled } from './values.ts';

/** What a control is used like, whatever it is made of. */
export type ControlKind = 'text' | 'choice' | 'checkbox' | 'radio' | 'toggle' | 'button';

const NOT_A_FIELD = new Set(['hidden', 'file', 'color', 'range']);
const BUTTON_TYPES = new Set(['submit', 'button', 'reset', 'image']);

const ROLE_KINDS: Readonly<Record<string, ControlKind>> = {
  textbox: 'text',
  searchbox: 'text',
  combobox: 'choice',
  listbox: 'choice',
  checkbox: 'checkbox',
  switch: 'checkbox',
  menuitemcheckbox: 'checkbox',
  radio: 'radio',
  menuitemradio: 'radio',
  button: 'button',
  link: 'button',
};

/** Tags that are controls by themselves. */
const CONTROLS = new Set(['input', 'textarea', 'select', 'button', 'a', 'summary']);

/** What kind of control an element is; null where it is none. */
export function controlKind(element: Element): ControlKind | null {
  if (!CONTROLS.has(element.localName) && !element.hasAttributes()) return null;
  const role = element.getAttribute('role')?.trim().split(/\s+/)[0] ?? '';
  switch (element.localName) {
    case 'input':
      return inputKind(element, role);
    case 'textarea':
      return element.getAttribute('aria-hidden') === 'true' ? null : 'text';
    case 'select':
      return 'choice';
    case 'button':
      return ROLE_KINDS[role] === 'button' || !ROLE_KINDS[role] ? buttonKind(element) : ROLE_KINDS[role];
    case 'a':
      return ROLE_KINDS[role] ?? (element.hasAttribute('href') ? 'button' : null);
    case 'summary':
      return 'button';
  }
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false' && editable !== 'inherit') return 'text';
  // The ticks of a tree are drawn, its nodes say their state.
  if (role === 'treeitem') return element.hasAttribute('aria-checked') ? 'checkbox' : null;
  const kind = ROLE_KINDS[role] ?? null;
  return kind === 'button' ? buttonKind(element) : kind;
}

function inputKind(element: Element, role: string): ControlKind | null {
  const type = element.getAttribute('type')?.toLowerCase() ?? 'text';
  if (NOT_A_FIELD.has(type)) return null;
  if (BUTTON_TYPES.has(type)) return ROLE_KINDS[role] ?? 'button';
  if (element.getAttribute('aria-hidden') === 'true') return null;
  if (type === 'checkbox') return 'checkbox';
  if (type === 'radio') return 'radio';
  return role === 'combobox' || opensList(element) || element.getAttribute('aria-autocomplete') === 'list'
    ? 'choice'
    : 'text';
}

function buttonKind(element: Element): ControlKind {
  if (opensList(element)) return 'choice';
  return element.hasAttribute('aria-pressed') ? 'toggle' : 'button';
}

function opensList(element: Element): boolean {
  return element.getAttribute('aria-haspopup') === 'listbox';
}

/** Whether a box only shows something, and takes it from no one. */
export function isReadOnly(element: Element): boolean {
  return element.matches('[readonly],[aria-readonly=true]');
}

/** Whether nobody can type in a box now. */
export function isLocked(element: Element): boolean {
  return isReadOnly(element) || isDisabled(element);
}

const LINK = 'a[href]:not([href^="javascript:"])';

/** Whether pressing an element leaves the page, or its route: a mark in the page alone does not. */
export function leadsAway(element: Element): boolean {
  const href = element.closest(LINK)?.getAttribute('href');
  return href !== undefined && href !== null && !/^#(?![!/])/.test(href);
}
