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

/** So many texts are joined in far less than a slice of work. */
const CHUNK = 500;

/** The same as `Array.from(items, make).join(separator)`, an item a step: thousands that are joined at once hold a page up. */
export function* joined<Item>(
  items: Iterable<Item>,
  make: (item: Item) => string,
  separator = '',
): Steps<string> {
  const chunks: string[] = [];
  let texts: string[] = [];
  for (const item of items) {
    texts.push(make(item));
    if (texts.length === CHUNK) {
      chunks.push(texts.join(separator));
      texts = [];
    }
    yield;
  }
  if (texts.length > 0) chunks.push(texts.join(separator));
  return chunks.join(separator);
}

/** A list as `JSON.stringify` writes it with two blanks a level, an entry a step. `indent`: of the line that it is in. */
export function* jsonList(entries: Iterable<unknown>, indent = ''): Steps<string> {
  const inner = `\n${indent}  `;
  const entryText = (entry: unknown) => inner + JSON.stringify(entry, null, 2).replaceAll('\n', inner);
  const list = yield* joined(entries, entryText, ',');
  return list ? `[${list}\n${indent}]` : '[]';
}
