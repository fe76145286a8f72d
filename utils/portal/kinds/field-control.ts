import type { FieldName } from '../../webhook/fields.ts';
import type { ControlKind } from '../dom/control.ts';

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
  /** How many of its topics it says are chosen; null where it says nothing. */
  readonly told: number | null;
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

/** A topic that stands in one of two lists: a line of it, or the box by which it is marked there. */
export interface TransferItem {
  readonly element: Element;
  readonly key: string;
}

/** Two lists between which topics are moved; those of the one are chosen. */
export interface Transfer {
  readonly available: readonly TransferItem[];
  readonly selected: readonly TransferItem[];
  /** What moves the marked ones into the list of the chosen, and out of it, where one button clearly does. */
  readonly add: Element | null;
  readonly remove: Element | null;
  /** What the lists are made of. */
  readonly elements: readonly Element[];
}

export type HeaderPair = Pick<HeaderRow, 'name' | 'value'>;

/** A header that stands there as text, with the button that takes it away. */
export interface HeaderLine {
  readonly name: string;
  readonly value: string;
  readonly remove: Element;
}

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
      /** Set where topics are chosen by moving them from list to list: there are no boxes then. */
      readonly transfer?: Transfer;
    }
  | {
      readonly kind: 'header-rows';
      readonly rows: readonly HeaderRow[];
      /** The button that adds a row. */
      readonly add: Element | null;
    }
  | {
      readonly kind: 'header-lines';
      readonly lines: readonly HeaderLine[];
      /** Where the next one is typed: one box for the whole line, or one for its name and one for its value. */
      readonly boxes: readonly Element[];
      /** The button that makes a line of what is typed. */
      readonly add: Element | null;
    };

/** A field that was found, its label where it has one, and how sure that is (0 to 100). */
export interface LocatedField {
  readonly field: FieldName;
  readonly control: FieldControl;
  readonly label: Element | null;
  readonly score: number;
}

export type HeaderLines = Extract<FieldControl, { kind: 'header-lines' }>;
export type TextControl = Extract<FieldControl, { kind: 'text' }>;
export type TopicsControl = Extract<FieldControl, { kind: 'topics' }>;
export type TopicList = NonNullable<TopicsControl['list']>;
