/** Gives out the notation of a new variable whose name is made of the wanted text, and differs from all others. */
export type Namer = (wanted: string) => string;

/** Starts a namer; names that are taken are not given out. */
export function variableNamer(taken: Iterable<string>): Namer {
  const names = new Set(taken);
  const counts = new Map<string, number>();
  return wanted => {
    const base = identifier(wanted);
    let name = base;
    let count = counts.get(base) ?? 1;
    while (names.has(name)) {
      count += 1;
      name = `${base}_${count}`;
    }
    counts.set(base, count);
    names.add(name);
    return `{{${name}}}`;
  };
}

/** Lower case, with underscores for all that no identifier may hold. */
function identifier(text: string): string {
  const name = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .slice(0, 58);
  return /^[a-z]/.test(name) ? name : `value_${name}`.replace(/_$/, '');
}
