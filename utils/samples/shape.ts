/** What an event's shape is filled with. */
export interface Filling {
  /** The event's index, from 0; no two events of a sample are alike. */
  readonly index: number;
  /** Seconds since 1970, whole. */
  readonly seconds: number;
  /** A time as a float, so many seconds before. */
  readonly time: (before?: number) => Float;
  /** A hardware address of the range for documentation (RFC 7042, 2.1.2), as Mist writes them. */
  readonly mac: (number: number) => string;
  /** An id that is different for each number and event. */
  readonly id: (number: number) => string;
}

/** One event of a topic, in the shape that the API reference gives. */
export type Shape = (filling: Filling) => { readonly [key: string]: SampleValue };

export const ORG = '5f2c1b6e-93d4-4a1c-8e07-2b9d6c40a151';
export const SITE = 'c81e3a90-6b52-4d7f-9a36-0e5d1f7b8c22';
export const MAP = '17d94c3b-2fa8-4e60-b5c1-93a7e08d4f33';
/** Slash, umlaut and ampersand: what rewriting a body changes. */
export const SITE_NAME = 'Zürich / Büro 2 & 3';

/** A number that Mist writes with a decimal point even where it is whole, such as `1712345678.0`. */
export const float = (value: number): Float => ({ float: value });

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0').slice(-digits);

/** The filling of one event; `now` in milliseconds since 1970. */
export function fillingOf(index: number, now: number): Filling {
  const seconds = Math.floor(now / 1000) - index;
  return {
    index,
    seconds,
    time: (before = 0) => float(seconds - before),
    mac: number => `00005e0053${hex(number * 16 + index, 2)}`,
    id: number => `9d3f7a1c-4b${hex(number, 2)}-4c58-8a2e-60b1${hex(index, 8)}`,
  };
}

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
