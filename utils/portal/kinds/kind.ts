import type { FieldName } from '../../webhook/fields.ts';
import type { CustomHeaders } from '../../webhook/headers.ts';
import type { ControlKind } from '../dom/control.ts';
import { holds, parentOf } from '../dom/tree.ts';
import type { Box } from '../form/boxes.ts';
import type { Label } from '../form/labels.ts';
import type { ControlToken, Outline, Token } from '../form/scene.ts';

/** One of several options of which one is chosen, with the word that stands for it. */
export interface Option {
  readonly element: Element;
  readonly text: string;
}

/** One topic's check box. `key` is the Mist API's. */
export interface TopicBox {
  readonly element: Element;
  readonly key: string;
}

/** A part of the topics that opens and closes, or shows alone, as a tab does. */
export interface TopicGroup {
  /** Tells it from the others, whatever number stands in it. */
  readonly title: string;
  readonly element: Element;
  readonly isOpen: boolean;
  /** Whether what is chosen in it can be told while it is closed. */
  readonly isKnown: boolean;
}

/** A control that may say that all topics are sent, or all but the chosen ones. */
export interface StandIn {
  readonly element: Element;
  readonly kind: ControlKind;
}

/** The two boxes of one header row. */
export interface HeaderRow {
  readonly name: Element;
  readonly value: Element;
  /** The button that removes the row, where one is clearly seen. */
  readonly remove: Element | null;
}

export type HeaderPair = Pick<HeaderRow, 'name' | 'value'>;

/** What a field is made of on this page. */
export type FieldControl =
  | {
      readonly kind: 'text';
      readonly element: Element;
      /** Set where the value stays as it is while the box is empty: the box that shows it, if any does. */
      readonly kept?: Element | null;
      /** The box in which the same is typed once more, where there is one. */
      readonly repeat?: Element;
    }
  /** A select, a combo box, or a button that opens a list. `shown` are texts near it that may be its value. */
  | { readonly kind: 'choice'; readonly element: Element; readonly shown: readonly Element[] }
  /** Radios or toggle buttons. */
  | { readonly kind: 'options'; readonly options: readonly Option[] }
  | { readonly kind: 'checkbox'; readonly element: Element }
  /** A drop-down of plain elements: only the chosen word can be seen. */
  | { readonly kind: 'word'; readonly element: Element }
  | {
      readonly kind: 'topics';
      readonly boxes: readonly TopicBox[];
      /** A list or combo box that takes several topics, with the texts it shows. */
      readonly list: { readonly element: Element; readonly shown: readonly Element[] } | null;
      /** Topics that may stand unseen: in a closed fold-out, or in another mode than the usual one. */
      readonly unseen: boolean;
      /** Topics whose boxes are in the page, out of sight and ticked. */
      readonly unseenTicks: readonly string[];
      /** What may bring unseen topics into sight: the closed fold-out, the other mode's radio. */
      readonly openers: readonly Element[];
      readonly groups: readonly TopicGroup[];
      readonly standIns: readonly StandIn[];
      /** Texts that say how many topics are chosen: more than stand there where a list is only drawn in part. */
      readonly counts: readonly Element[];
    }
  | {
      readonly kind: 'header-rows';
      readonly rows: readonly HeaderRow[];
      /** The button that adds a row. */
      readonly add: Element | null;
    };

/** A field that was found, its label where it has one, and how sure that is (0 to 100). */
export interface LocatedField {
  readonly field: FieldName;
  readonly control: FieldControl;
  readonly label: Element | null;
  readonly score: number;
}

export type TextControl = Extract<FieldControl, { kind: 'text' }>;
export type TopicsControl = Extract<FieldControl, { kind: 'topics' }>;
export type TopicList = NonNullable<TopicsControl['list']>;

/** What a person meets in the form, and what is known of it before any field is found. */
export interface Scene extends Outline {
  readonly boxes: readonly Box[];
  readonly labels: readonly Label[];
}

/** A field that is chosen among words, and what stands between its label and the next. */
export interface Anchor {
  readonly isFlag: boolean;
  readonly wordOf: WordOf;
  readonly region: readonly Token[];
  readonly boxes: readonly Box[];
}

/** The meaning of a word that may be chosen; undefined for any other. */
export type WordOf = (text: string) => string | undefined;

/** What is read from a control: a text, a word's meaning, several texts, or headers. */
export type Value = string | readonly string[] | CustomHeaders;

/** A kind of control, whatever field it serves. All that is known of it is in its file. */
export interface Kind<Control = FieldControl> {
  /** The control behind a label, where it is of this kind; null where it is not. */
  readonly behind?: (at: Anchor) => FieldControl | null;
  /** The fields that are such controls by themselves, with their confidence; `taken` are elements of others. */
  readonly candidates?: (scene: Scene, taken: ReadonlySet<Element>) => LocatedField[];
  /** What a control that a person pointed out is, where it is of this kind. */
  readonly pointed?: (field: FieldName, token: ControlToken, tokens: readonly Token[]) => FieldControl | null;
  /** What it takes up, so that no other field claims it. */
  readonly elements: (control: Control) => readonly Element[];
  /** null unless all that shows in the control is accounted for; `wordOf` where one of some words is chosen. */
  readonly read: (control: Control, wordOf?: WordOf) => Value | null;
}

/** A control of one of the kinds, or of any. */
export type ControlOf<Name extends FieldControl['kind']> = Extract<FieldControl, { kind: Name }>;

/** The controls of one kind in the smallest part of the form that holds several: a group of radios, boxes or rows. */
export function peersOf(token: ControlToken, tokens: readonly Token[]): ControlToken[] {
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
