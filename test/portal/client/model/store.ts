import { useSyncExternalStore } from 'react';
import type { Form, Webhook } from './webhook.ts';

/** What the page knows. `form` is the open dialog; `dialogKey` changes when its nodes are to be built anew. */
export interface State {
  readonly loaded: boolean;
  /** Requests under way. */
  readonly pending: number;
  readonly webhooks: readonly Webhook[];
  readonly form: Form | null;
  readonly mode: 'add' | 'edit';
  readonly dialogKey: number;
  readonly saves: number;
  readonly decoyEdits: number;
  readonly pinged: string;
}

let state: State = {
  loaded: false,
  pending: 0,
  webhooks: [],
  form: null,
  mode: 'add',
  dialogKey: 0,
  saves: 0,
  decoyEdits: 0,
  pinged: '',
};
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The state now, outside of a render. */
export function readState(): State {
  return state;
}

/** Changes the state and renders what shows it. */
export function changeState(change: (before: State) => Partial<State>): void {
  state = { ...state, ...change(state) };
  for (const listener of listeners) listener();
}

/** The state in a component. */
export function useStore(): State {
  return useSyncExternalStore(subscribe, readState);
}

/** Changes fields of the open dialog; does nothing when it is closed. */
export function changeForm(change: Partial<Form>): void {
  changeState(({ form }) => (form ? { form: { ...form, ...change } } : {}));
}
