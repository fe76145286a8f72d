import type { FieldName } from '../../webhook/fields.ts';
import type { CustomHeaders } from '../../webhook/headers.ts';
import { holds, parentOf } from '../dom/tree.ts';
import type { Box } from '../form/boxes.ts';
import type { Label } from '../form/labels.ts';
import type { ControlToken, Outline, Token } from '../form/scene.ts';
import type { Written } from '../interact/choose.ts';
import type { WordOf } from '../vocabulary/words.ts';

/** What is read from a control and written into it: a text, a word's meaning, several texts, or headers. */
export type Value = string | readonly string[] | CustomHeaders;

/** What a person meets in the form, and what is known of it before any field is found. */
export interface Scene extends Outline {
  readonly boxes: readonly Box[];
  readonly labels: readonly Label[];
}

/** A field that is chosen among words, and what stands between its label and the next. */
interface Anchor {
  readonly isFlag: boolean;
  readonly wordOf: WordOf;
  readonly region: readonly Token[];
  readonly boxes: readonly Box[];
}

/** A field that was found, its label where it has one, and how sure that is (0 to 100). */
export interface LocatedField {
  readonly field: FieldName;
  readonly control: FieldControl;
  readonly label: Element | null;
  readonly score: number;
}

/** How a kind finds its controls. */
interface Finding {
  /** The control behind a label, where it is of this kind; null where it is not. */
  readonly behind?: (at: Anchor) => FieldControl | null;
  /** The fields that are such controls by themselves, with their confidence; `taken` are elements of others. */
  readonly candidates?: (scene: Scene, taken: ReadonlySet<Element>) => LocatedField[];
  /** What a control that a person pointed out is, where it is of this kind. */
  readonly pointed?: (field: FieldName, token: ControlToken, tokens: readonly Token[]) => FieldControl | null;
}

/** What a kind does with a control of which it has found `Match`. */
interface Handling<Match> {
  /** What it takes up, so that no other field claims it. */
  readonly elements: (match: Match) => readonly Element[];
  /** Its buttons that do nothing with the whole form, whatever they are called. */
  readonly buttons?: (match: Match) => readonly Element[];
  /** null unless all that shows in the control is accounted for; `wordOf` where one of some words is chosen. */
  readonly read: (match: Match, wordOf?: WordOf) => Value | null;
  /**
   * Through the page's own controls; says what it could not do. `find` finds the control as it is now, since the page may
   * build it anew at any step; null where it is gone or of another kind.
   */
  readonly write: (
    find: () => Match | null,
    value: Value,
    wordOf: WordOf,
    signal: AbortSignal,
  ) => Promise<Written>;
  /** Whether to press it would be blind while it cannot be read: nobody could say whether it helped, or take it back. */
  readonly isBlind?: (match: Match) => boolean;
  /** What it holds out of sight, after a look into what has to be opened for it; null where nothing is, or nobody can tell. */
  readonly look?: (find: () => Match | null, signal: AbortSignal) => Promise<Value | null>;
  /** The text in it that does not tell its value, as none and a mask do not; null where it tells. */
  readonly untold?: (match: Match) => string | null;
  /** What it holds, with what is remembered of it; `shown` is what can be read now, `isNew` where the webhook is yet to be made. */
  readonly recall?: (match: Match, memory: Memory, shown: Several, isNew: boolean) => Several;
}

/** Several texts; null where they cannot be told. */
type Several = readonly string[] | null;

/** What was seen in a control of which parts go out of sight, for as long as one form is open. */
export interface Memory {
  /** What may be chosen, and whether it was when it last showed. */
  readonly chosen: Map<string, boolean>;
  /** The titles of the parts that were open. */
  readonly opened: Set<string>;
  /** Whether all was in sight, or something chosen. */
  looked: boolean;
}

/** A field's control, as its kind found it. What it is made of is known in its kind's file alone. */
export interface FieldControl {
  readonly elements: readonly Element[];
  readonly buttons: readonly Element[];
  readonly read: (wordOf?: WordOf) => Value | null;
  readonly write: (find: Find, value: Value, wordOf: WordOf, signal: AbortSignal) => Promise<Written>;
  readonly isBlind: () => boolean;
  readonly look: (find: Find, signal: AbortSignal) => Promise<Value | null>;
  readonly untold: () => string | null;
  readonly recall: (memory: Memory, shown: Several, isNew: boolean) => Several;
}

type Find = () => FieldControl | null | undefined;

/** A kind of control, whatever field it serves. All that is known of it is in its file. */
export interface Kind<Match> extends Finding {
  /** The control of which the kind has found this. */
  readonly of: (match: Match) => FieldControl;
}

/** Makes a kind of how it finds its controls and what it does with them. */
export function defineKind<Match>({
  behind,
  candidates,
  pointed,
  ...kind
}: Finding & Handling<Match>): Kind<Match> {
  const matches = new WeakMap<FieldControl, Match>();
  const matchOf = (control: FieldControl | null | undefined) => (control && matches.get(control)) ?? null;
  const of = (match: Match): FieldControl => {
    const control: FieldControl = {
      elements: kind.elements(match),
      buttons: kind.buttons?.(match) ?? [],
      read: wordOf => kind.read(match, wordOf),
      write: (find, ...wanted) => kind.write(() => matchOf(find()), ...wanted),
      isBlind: () => kind.isBlind?.(match) === true,
      look: async (find, signal) => (await kind.look?.(() => matchOf(find()), signal)) ?? null,
      untold: () => kind.untold?.(match) ?? null,
      recall: (memory, shown, isNew) => (kind.recall ? kind.recall(match, memory, shown, isNew) : shown),
    };
    matches.set(control, match);
    return control;
  };
  return { of, ...(behind && { behind }), ...(candidates && { candidates }), ...(pointed && { pointed }) };
}

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
