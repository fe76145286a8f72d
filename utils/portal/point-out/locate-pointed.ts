import { type FieldName, fieldNames, type Locator } from '../../webhook/fields.ts';
import { boxesOf } from '../boxes.ts';
import type { FieldControl, LocatedField } from '../field-control.ts';
import type { ControlToken, Outline, Token } from '../outline.ts';
import { NOTHING_UNSEEN } from '../topics-out-of-sight.ts';
import { holds, parentOf } from '../tree.ts';
import { topicOf, unknownTopicKey } from '../words.ts';
import { findByLocator } from './locator.ts';

export type PointedFields = Readonly<Partial<Record<FieldName, Locator>>>;

/** What a person pointed out counts for more than anything that was inferred. */
const SCORE = 110;

/** The controls that the person pointed out, as far as they are on the page. */
export function locatePointed({ tokens, root }: Outline, pointed: PointedFields): LocatedField[] {
  return fieldNames.flatMap((field): LocatedField[] => {
    const locator = pointed[field];
    const token = locator ? findByLocator(tokens, locator, root) : null;
    const control = token && controlFrom(field, token, tokens);
    return control ? [{ field, control, label: null, score: SCORE }] : [];
  });
}

function controlFrom(field: FieldName, token: ControlToken, tokens: readonly Token[]): FieldControl | null {
  const { element, control } = token;
  if (field === 'topics') return topicsFrom(token, tokens);
  if (field === 'headers' && control === 'text' && element.localName === 'input')
    return rowsFrom(token, tokens);
  switch (control) {
    case 'text':
      return { kind: 'text', element };
    case 'choice':
      return { kind: 'choice', element, shown: [] };
    case 'checkbox':
      return { kind: 'checkbox', element };
    case 'radio':
    case 'toggle':
      return optionsFrom(token, tokens);
    default:
      return null;
  }
}

/** The radios of the same group: those that the smallest part of the form holding two of them holds. */
function optionsFrom(token: ControlToken, tokens: readonly Token[]): FieldControl {
  const group = peersOf(token, tokens);
  const options = boxesOf(tokens).filter(box => group.includes(box.token));
  return {
    kind: 'options',
    options: options.map(({ token: { element }, texts }) => ({ element, text: texts[0] ?? '' })),
  };
}

function topicsFrom(token: ControlToken, tokens: readonly Token[]): FieldControl {
  if (token.control !== 'checkbox') {
    return {
      kind: 'topics',
      boxes: [],
      list: { element: token.element, shown: [] },
      ...NOTHING_UNSEEN,
      counts: [],
    };
  }
  const group = peersOf(token, tokens);
  const boxes = boxesOf(tokens).filter(box => group.includes(box.token));
  const keyed = boxes.flatMap(({ token: { element }, texts: [text = ''] }) => {
    const key = topicOf(text) ?? unknownTopicKey(text);
    return key === '' ? [] : [{ element, key }];
  });
  return { kind: 'topics', boxes: keyed, list: null, ...NOTHING_UNSEEN, counts: [] };
}

function rowsFrom(token: ControlToken, tokens: readonly Token[]): FieldControl {
  const boxes = peersOf(token, tokens).filter(peer => peer.element.localName === 'input');
  if (boxes.length < 2) return { kind: 'text', element: token.element };
  const rows = [];
  for (let index = 0; index + 1 < boxes.length; index += 2) {
    const [name, value] = boxes.slice(index, index + 2);
    if (name && value) rows.push({ name: name.element, value: value.element, remove: null });
  }
  return { kind: 'header-rows', rows, add: null };
}

function peersOf(token: ControlToken, tokens: readonly Token[]): ControlToken[] {
  const peers = tokens.filter(
    (other): other is ControlToken => other.kind === 'control' && other.control === token.control,
  );
  for (let at = parentOf(token.element); at; at = parentOf(at)) {
    const ancestor = at;
    const inside = peers.filter(peer => holds(ancestor, peer.element));
    if (inside.length > 1) return inside;
  }
  return [token];
}
