/** A value that outlives the parts of the page that show it; in memory only. */
export interface Held<Value> {
  readonly value: () => Value;
  readonly set: (next: Value) => void;
  /** Calls at each change; gives what ends that. */
  readonly follow: (changed: () => void) => () => void;
}

/** Holds a value as long as the page lives. */
export function held<Value>(first: Value): Held<Value> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    value: () => value,
    set(next) {
      value = next;
      for (const listener of listeners) listener();
    },
    follow(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
