import { createHmac } from 'node:crypto';

/** A delivery that was tampered with, or has another secret: nothing that is proven explains its signature. */
export interface Tampering {
  readonly kind: string;
  readonly secrets: readonly string[];
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly body: Uint8Array;
}

/** Numbers from 0 up to a bound, the same each time for one seed (mulberry32). */
function numbersOf(seed: number): (bound: number) => number {
  let state = seed * 0x9e3779b9 + 0x85ebca6b;
  return bound => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

type Random = (bound: number) => number;
type Event = Record<string, string | number | boolean | null | readonly unknown[]>;

const pick = <Item>(items: readonly [Item, ...Item[]], random: Random): Item =>
  items[random(items.length)] ?? items[0];
const names = [
  'Zürich / Nord',
  'Genève <2> & 3',
  "O'Brien",
  'plain',
  '漢字',
  '"quoted"',
  '{{x}}',
  '100%',
] as const;
const topics = ['device-events', 'audits', 'ping', 'alarms', 'client-join', 'zone'] as const;

function eventOf(random: Random): Event {
  const all: Event = {
    ap: random(2 ** 31).toString(16),
    before: JSON.stringify({ vlan: random(4000) }),
    count: random(5),
    name: pick(names, random),
    ok: random(2) === 0,
    rssi: -30 - random(60) / 2,
    site_id: random(3) === 0 ? null : random(2 ** 31).toString(36),
    tags: [],
    timestamp: 1_764_000_000 + random(2 ** 24) / pick([1, 8, 1000], random),
    uptime: random(1_000_000),
  };
  return Object.fromEntries(Object.entries(all).filter(() => random(4) > 0));
}

/** What was changed of a text, or undefined where it has nothing of that kind. */
type Change = (text: string, events: readonly Event[], topic: string, random: Random) => string | undefined;

const placeIn = (text: string, pattern: RegExp, random: Random) => {
  const places = [...text.matchAll(pattern)];
  return places[random(Math.max(1, places.length))];
};

const replaced = (pattern: RegExp, by: (found: string, random: Random) => string): Change => {
  return (text, _, __, random) => {
    const place = placeIn(text, pattern, random);
    return (
      place && text.slice(0, place.index) + by(place[0], random) + text.slice(place.index + place[0].length)
    );
  };
};
const written = (topic: string, events: readonly unknown[]) => JSON.stringify({ topic, events });

const changes: Readonly<Record<string, Change>> = {
  'a digit': replaced(/[0-9]/g, digit => String((Number(digit) + 3) % 10)),
  'a letter': replaced(/[a-z]/g, letter => (letter === 'q' ? 'z' : 'q')),
  'a character more': replaced(/[a-z]/g, letter => `${letter}x`),
  'a character less': replaced(/[a-z0-9]/g, () => ''),
  'two characters exchanged': replaced(/([a-z])(?!\1)[a-z]/g, pair => pair[1] + pair.slice(0, 1)),
  'a name of a member': replaced(/"[a-z_]+":/g, name => `"x${name.slice(1)}`),
  'a word': replaced(/true|false|null/g, word => (word === 'true' ? 'false' : 'true')),
  'a value': replaced(/:"[^"\\]+"/g, () => ':"***"'),
  'a cut body': (text, _, __, random) => text.slice(0, 1 + random(text.length - 3)),
  'an event less': (_, events, topic) => (events.length > 1 ? written(topic, events.slice(1)) : undefined),
  'an event more': (_, events, topic) => written(topic, [...events, { ap: 'ff' }]),
  'a member more': (_, events, topic) => written(topic, [{ ...events[0], zz: 1 }, ...events.slice(1)]),
  'events exchanged': (text, events, topic) => {
    const other = written(topic, events.toReversed());
    return other === text ? undefined : other;
  },
  'another topic': (_, events, topic) => written(topic === 'ping' ? 'zone' : 'ping', events),
};

/** What may have happened to a body as well, and explains nothing once it was changed. */
const rewrites: readonly [(text: string) => string, ...((text: string) => string)[]] = [
  text => text,
  text => text,
  text => `${text}\n`,
  text => JSON.stringify(text),
  text => Buffer.from(text).toString('base64'),
  text => text.replaceAll('/', '\\/'),
  text => text.replaceAll(',"', ', "'),
];

/** The tampering of a number, the same each time. Half of them change the body, others the secret or the signature. */
export function tamperingOf(seed: number): Tampering {
  const random = numbersOf(seed);
  const topic = pick(topics, random);
  const events = Array.from({ length: 1 + random(3) }, () => eventOf(random));
  const text = written(topic, events);
  const secret = random(2 ** 31).toString(36) + pick(['', ' $a', '-ü', '=', "'"], random);
  const [v2, v1] = ['sha256', 'sha1'].map(hash => createHmac(hash, secret).update(text).digest('hex')) as [
    string,
    string,
  ];
  const headers = (change: (value: string) => string) => [
    { name: 'X-Mist-Signature-v2', value: change(v2) },
    ...(random(3) === 0 ? [{ name: 'X-Mist-Signature', value: change(v1) }] : []),
  ];
  const rewrite = pick(rewrites, random);
  const bytes = (body: string) => new TextEncoder().encode(rewrite(body));
  const whole = { secrets: [secret], headers: headers(value => value), body: bytes(text) };
  const way = random(10);
  if (way === 0) return { ...whole, kind: 'another secret', secrets: [`${random(2 ** 31).toString(36)}-x`] };
  if (way === 1) return { ...whole, kind: 'a cut secret', secrets: [secret.slice(1 + random(2)), 'old'] };
  if (way === 2) {
    const length = 1 + random(39);
    return { ...whole, kind: 'a cut signature', headers: headers(value => value.slice(0, length)) };
  }
  if (way === 3) {
    const at = random(40);
    const flip = (value: string) =>
      value.slice(0, at) + (value[at] === '7' ? '4' : '7') + value.slice(at + 1);
    return { ...whole, kind: 'a digit of the signature', headers: headers(flip) };
  }
  const entries = Object.entries(changes);
  const [kind = '', change] = entries[random(entries.length)] ?? [];
  const changed = change?.(text, events, topic, random);
  if (changed === undefined || changed === text) return tamperingOf(seed + 1_000_003);
  return { ...whole, kind, body: bytes(changed) };
}
