/** Alphabets whose letters pass for each other's (Unicode Technical Standard 39, section 4). */
const alphabets = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Lisu', 'Georgian'].map(
  script => new RegExp(`\\p{Script=${script}}`, 'u'),
);
/** Cyrillic letters that look like Latin ones; a label of nothing else reads as a Latin word. */
const latinShape = '[асԁеһіјӏорԛѕԝхуѵ]';
const latinShapes = new RegExp(`^(?:${latinShape}|[\\d-])+$`, 'u');

/** Dashes, slashes and the like, which no name may hold (RFC 5892 section 2), but for those of Catalan, Hebrew, Tibetan and Japanese. */
const sign = /(?![\0-\x7f\u00b7\u05f3\u05f4\u0f0b\u30fb])[\p{P}\p{Sm}\p{Sk}]/u;

/**
 * A character of a host name that passes for another one: of a second alphabet within one label (UTS 39, section 5), in a
 * label of Cyrillic letters that all look Latin below a Latin top level, a form of an ASCII character that Unicode
 * keeps for compatibility, or a sign such as a dash. Undefined in a name that reads as what it is, ASCII in particular.
 */
export function lookalike(name: string): string | undefined {
  const labels = name
    .toLowerCase()
    .split(/[.\u3002\uff0e\uff61]/)
    .map(label => (label.startsWith('xn--') ? fromPunycode(label.slice(4)) : label));
  const isLatin = /^[\da-z-]*$/.test(labels.at(-1) ?? '');
  for (const label of labels) {
    const form = [...label].find(
      character => sign.test(character) || (character > '\x7f' && isAscii(character.normalize('NFKC'))),
    );
    if (form !== undefined) return form;
    const shape = isLatin && latinShapes.test(label) ? /[^\d-]/u.exec(label)?.[0] : undefined;
    if (shape !== undefined) return shape;
    const odd = ofSecondAlphabet([...label]);
    if (odd !== undefined) return odd;
  }
  return undefined;
}

function isAscii(text: string): boolean {
  return [...text].every(character => character <= '\x7f');
}

/** The first character of the alphabet that has the fewest in this label, where it has more than one. */
function ofSecondAlphabet(characters: readonly string[]): string | undefined {
  const [rarest, ...others] = alphabets
    .map(alphabet => characters.filter(character => alphabet.test(character)))
    .filter(found => found.length > 0)
    .toSorted((a, b) => a.length - b.length);
  return others.length > 0 ? rarest?.[0] : undefined;
}

/** RFC 3492 section 5. */
const [BASE, LEAST, MOST, SKEW, DAMP, FIRST_BIAS, FIRST_CODE] = [36, 1, 26, 38, 700, 72, 128] as const;

/** A label without its "xn--" as Unicode (RFC 3492 section 6.2); as it stands where it is no Punycode. */
function fromPunycode(text: string): string {
  const hyphen = text.lastIndexOf('-');
  const characters = [...text.slice(0, Math.max(hyphen, 0))];
  let [place, code, bias] = [0, FIRST_CODE as number, FIRST_BIAS as number];
  for (let at = hyphen + 1; at < text.length; ) {
    const before = place;
    for (let weight = 1, step = BASE; ; step += BASE, at += 1) {
      const digit = Number.parseInt(text[at] ?? '', BASE);
      if (Number.isNaN(digit)) return text;
      // Letters count from 0 and digits from 26; to parseInt it is the other way round.
      const value = digit < 10 ? digit + 26 : digit - 10;
      place += value * weight;
      const threshold = Math.min(Math.max(step - bias, LEAST), MOST);
      if (value < threshold) break;
      weight *= BASE - threshold;
    }
    at += 1;
    const length = characters.length + 1;
    bias = adapted(place - before, length, before === 0);
    code += Math.floor(place / length);
    place %= length;
    if (code > 0x10ffff) return text;
    characters.splice(place, 0, String.fromCodePoint(code));
    place += 1;
  }
  return characters.join('');
}

function adapted(change: number, length: number, isFirst: boolean): number {
  let delta = Math.floor(change / (isFirst ? DAMP : 2));
  delta += Math.floor(delta / length);
  let step = 0;
  for (; delta > ((BASE - LEAST) * MOST) / 2; step += BASE) delta = Math.floor(delta / (BASE - LEAST));
  return step + Math.floor(((BASE - LEAST + 1) * delta) / (delta + SKEW));
}
