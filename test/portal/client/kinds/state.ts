import { useSyncExternalStore } from 'react';

/** What a live form holds, in the page's own words. */
export interface Held {
  readonly enabled: boolean;
  readonly type: string;
  readonly name: string;
  readonly url: string;
  readonly topics: readonly string[];
  readonly scopes: readonly string[];
  readonly clientSecret: string;
  readonly verify: boolean;
  readonly secret: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * How the page answers: at once; `slow`, each change a while later; `anew`, with the whole form built anew; `stubborn`, which
 * puts what some fields held back.
 */
export type Manner = (typeof MANNERS)[number];

const MANNERS = ['at once', 'slow', 'anew', 'stubborn'] as const;

/** What the page is asked for; at once where it is no manner. */
export const mannerOf = (asked: string | null): Manner => MANNERS.find(each => each === asked) ?? 'at once';

interface State {
  /** The form that is open; null where none is. */
  readonly form: string | null;
  readonly manner: Manner;
  readonly held: Held;
  readonly isUnfolded: boolean;
  /** Counts how often the form was built. */
  readonly built: number;
  readonly saves: number;
}

const HELD: Held = {
  enabled: true,
  type: 'HTTP Post',
  name: 'Pager',
  url: 'https://old.example.com/in',
  topics: ['Alerts', 'Audits'],
  scopes: [],
  clientSecret: '',
  verify: false,
  secret: 'an older secret, 32 characters long',
  headers: [['X-Old', 'yes']],
};

/** How long a slow page takes to show a change, in milliseconds. */
const SLOW = 120;
const STUBBORN: readonly (keyof Held)[] = ['enabled', 'type', 'topics', 'verify', 'secret'];

let state: State = {
  form: null,
  manner: 'at once',
  held: HELD,
  isUnfolded: false,
  built: 0,
  saves: 0,
};
const listeners = new Set<() => void>();

function change(part: Partial<State>): void {
  state = { ...state, ...part };
  for (const listener of listeners) listener();
}

/** Opens a form that holds what each of them does at first; null closes it. */
export function openForm(form: string | null, manner: Manner): void {
  change({ form, manner, held: HELD, isUnfolded: false, built: state.built + 1 });
}

export function save(): void {
  change({ saves: state.saves + 1 });
}

export function setUnfolded(isUnfolded: boolean): void {
  change({ isUnfolded });
}

/** Takes a person's change of a field as the page does that. */
export function setField<Field extends keyof Held>(field: Field, value: Held[Field]): void {
  const isKept = state.manner === 'stubborn' && STUBBORN.includes(field);
  const take = () =>
    change({
      held: isKept ? state.held : { ...state.held, [field]: value },
      built: state.built + (state.manner === 'anew' ? 1 : 0),
    });
  if (state.manner === 'slow') setTimeout(take, SLOW);
  else take();
}

export const readState = (): State => state;

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useLive = (): State => useSyncExternalStore(subscribe, readState);
