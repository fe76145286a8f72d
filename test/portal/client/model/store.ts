import { useSyncExternalStore } from 'react';
import type { DeliveryRecord } from '../../sender/record-of.ts';
import { blankForm, type Form, type Webhook } from './webhook.ts';

/** What the page knows. */
export interface State {
  /** The key of the route whose list is shown; null until it has come. */
  readonly loadedRoute: string | null;
  /** Requests under way. */
  readonly pending: number;
  readonly webhooks: readonly Webhook[];
  /** Whether the dialog is open. */
  readonly open: boolean;
  /** What stands in the dialog, or stood in it last. */
  readonly form: Form;
  /** What stood in the dialog when it opened. */
  readonly opened: Form;
  readonly mode: 'add' | 'edit';
  /** Changes when the dialog's nodes are to be built anew. */
  readonly dialogKey: number;
  readonly saves: number;
  readonly decoyEdits: number;
  /** The outcome of the last Ping or event, for the page. */
  readonly pinged: string;
  /** The webhook that an event's topic is being chosen for, and the topics. */
  readonly eventChoice: { readonly webhook: Webhook; readonly topics: readonly string[] } | null;
  /** The deliveries on show, newest first. */
  readonly deliveries: { readonly webhook: Webhook; readonly records: readonly DeliveryRecord[] } | null;
  /** The record that was copied last. */
  readonly copied: string;
}

let state: State = {
  loadedRoute: null,
  pending: 0,
  webhooks: [],
  open: false,
  form: blankForm,
  opened: blankForm,
  mode: 'add',
  dialogKey: 0,
  saves: 0,
  decoyEdits: 0,
  pinged: '',
  eventChoice: null,
  deliveries: null,
  copied: '',
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

/** A part of the state in a component, which renders again only when that part is another one. */
export function useStore<T>(select: (state: State) => T): T {
  return useSyncExternalStore(subscribe, () => select(state));
}

/** A part of the dialog's content in a component. */
export function useForm<T>(select: (form: Form) => T): T {
  return useStore(({ form }) => select(form));
}

/** Whether something in the dialog is another than when it opened. */
export function isChanged({ form, opened }: State): boolean {
  // Topics that are ticked anew stand last.
  const [now, then] = [form, opened].map(each =>
    JSON.stringify({ ...each, topics: [...each.topics].sort() }),
  );
  return now !== then;
}

/** Changes fields of the dialog. */
export function changeForm(change: Partial<Form>): void {
  changeState(({ form }) => ({ form: { ...form, ...change } }));
}
