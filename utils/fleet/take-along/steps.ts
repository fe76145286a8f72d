/** Work on thousands of webhooks that may be laid aside after each of them, so that the page can have a turn. */
export type Steps<Result> = Generator<undefined, Result>;

/** The same as `Array.from(items, make)`, an item a step. */
export function* made<Item, Result>(
  items: Iterable<Item>,
  make: (item: Item, index: number) => Result,
): Steps<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(make(item, results.length));
    yield;
  }
  return results;
}

/** A list as `JSON.stringify` writes it with two blanks a level, an entry a step. `indent`: of the line that it is in. */
export function* jsonList(entries: Iterable<unknown>, indent = ''): Steps<string> {
  const inner = `\n${indent}  `;
  const texts = yield* made(entries, entry => inner + JSON.stringify(entry, null, 2).replaceAll('\n', inner));
  return texts.length === 0 ? '[]' : `[${texts.join()}\n${indent}]`;
}
