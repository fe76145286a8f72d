/** Writes the newest of many values, one write at a time. */
export interface Keeper<Value> {
  /** Has a value written after so many milliseconds without another; 0: at once, or as soon as the write before is done. */
  put(value: Value, still: number): void;
  /** Writes now what waits; resolves when nothing waits any more. */
  flush(): Promise<void>;
  /** Leaves out what waits. */
  drop(): void;
}

/** A keeper that writes with `write` and hands its results to `written`. */
export function createKeeper<Value, Result>(
  write: (value: Value) => Promise<Result>,
  written: (result: Result) => void,
): Keeper<Value> {
  let waiting: { readonly value: Value } | null = null;
  let writing: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const writeAll = async () => {
    while (waiting) {
      const { value } = waiting;
      waiting = null;
      written(await write(value));
    }
  };
  const flush = () => {
    clearTimeout(timer);
    writing ??= writeAll().finally(() => {
      writing = null;
    });
    return writing;
  };
  return {
    put(value, still) {
      waiting = { value };
      clearTimeout(timer);
      if (still > 0) timer = setTimeout(flush, still);
      else void flush();
    },
    flush,
    drop() {
      clearTimeout(timer);
      waiting = null;
    },
  };
}
