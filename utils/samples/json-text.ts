/** A number that is written with a fraction even where it is whole, as Mist writes its times. */
export interface Float {
  readonly float: number;
}

export type SampleValue =
  | string
  | number
  | boolean
  | null
  | Float
  | readonly SampleValue[]
  | { readonly [key: string]: SampleValue };

/** Writes a value as Mist does (published example of its delivery log): compact, the keys of objects in alphabetical order. */
export function jsonText(value: SampleValue): string {
  if (Array.isArray(value)) return `[${value.map(jsonText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isFloat(value)) return Number.isInteger(value.float) ? value.float.toFixed(1) : String(value.float);
  const members = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${jsonText(member)}`).join(',')}}`;
}

function isFloat(value: object): value is Float {
  return 'float' in value && typeof value.float === 'number';
}
