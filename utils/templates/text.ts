/** A text for a message: no longer than `length` characters, what cannot be seen as code points. */
export function cut(text: string, length = 40): string {
  const characters = [...text.slice(0, 2 * length + 2)];
  const visible = characters
    .slice(0, length)
    .join('')
    .replace(
      /[^\x20-\x7e\xa1-\xac\xae-\u1fff\u2010-\u2027\u2030-\u205e\u3001-\ud7ff\uf900-\ufdff]/gu,
      codePoint,
    );
  return characters.length > length || text.length > 2 * length + 2 ? `${visible}…` : visible;
}

function codePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code > 0xffff) return character;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The path of a member, such as `webhook.name` or `webhook.headers["X-A"]`; long names are cut. */
export function memberPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  if (!/^[A-Za-z_$][\w$]{0,59}$/.test(key)) return `${path}[${JSON.stringify(cut(key, 60))}]`;
  return path === '' ? key : `${path}.${key}`;
}

/** Something that a person should know of a conversion that succeeded. `path` says where, '' for the whole. */
export interface Note {
  readonly message: string;
  readonly path: string;
}

/** A name as a part of a file's name or of an id: lower-case letters, digits and hyphens, at most 50 characters. */
export function fileSlug(name: string): string {
  const slug = name
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-|-$/g, '');
  return slug || 'webhook';
}

/** A text with a suffix, cut so that both are no longer than `most`. */
export function numbered(text: string, suffix: string, most: number): string {
  return text.slice(0, most - suffix.length) + suffix;
}

/** The same names, those that repeat an earlier one with a number: `name`, `name_2`. */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  for (const name of names) {
    let free = name;
    let count = next.get(name) ?? 2;
    for (; taken.has(free); count += 1) free = `${name}_${count}`;
    next.set(name, count);
    taken.add(free);
  }
  return [...taken];
}
