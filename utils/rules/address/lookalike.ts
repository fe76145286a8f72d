/** Alphabets whose letters pass for each other's (Unicode Technical Standard 39, section 4). */
const alphabets = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Lisu', 'Georgian'].map(
  script => new RegExp(`\\p{Script=${script}}`, 'u'),
);
/** Cyrillic letters that look like Latin ones; a label of nothing else reads as a Latin word. */
const latinShape = '[асԁеһіјӏорԛѕԝхуѵ]';
const latinShapes = new RegExp(`^(?:${latinShape}|[\\d-])+$`, 'u');

/**
 * A character of a host name that passes for another one: of a second alphabet within one label (UTS 39, section 5), in a
 * label of Cyrillic letters that all look Latin below a Latin top level, or a form of an ASCII character that Unicode
 * keeps for compatibility. Undefined in a name that reads as what it is, ASCII in particular.
 */
export function lookalike(name: string): string | undefined {
  const labels = name.toLowerCase().split(/[.\u3002\uff0e\uff61]/);
  const isLatin = /^[\da-z-]*$/.test(labels.at(-1) ?? '');
  for (const label of labels) {
    const form = [...label].find(character => character > '\x7f' && isAscii(character.normalize('NFKC')));
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
