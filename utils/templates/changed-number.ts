/** What becomes of a JSON number that is read as a double, as text; undefined where all its digits stay. */
export function changedNumber(written: string): string | undefined {
  const kept = String(Number(written));
  return digitsOf(written) === digitsOf(kept) ? undefined : kept;
}

/** The digits that count: without sign, point, exponent, and zeros at the ends. */
const digitsOf = (number: string) =>
  number
    .replace(/e.*/i, '')
    .replace(/[-.]/g, '')
    .replace(/^0+|(?<!0)0+$/g, '');
