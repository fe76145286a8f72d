import type { Box } from './boxes.ts';
import type { Label } from './labels.ts';
import type { TextToken, Token } from './outline.ts';
import { looksAlike, sameShape } from './shape.ts';
import { keyOf } from './topic-key.ts';
import { holds, parentOf } from './tree.ts';

/** So many topics make up a part of the form in which all others would stand, too. */
const ENOUGH = 3;
const HEADING = 'legend,h1,h2,h3,h4,h5,h6,[role=heading]';
/** A heading that says so goes on with the topics. */
const GOES_ON = /\b(all|more|other|further|topics|events|subscriptions)\b/i;

/** The boxes of the topics' region that name known topics, and what tells parts of it apart. */
interface Region {
  readonly topics: readonly Box[];
  readonly tokens: readonly Token[];
  readonly label: Label | undefined;
  /** The texts between two tokens that belong to no box. */
  readonly titles: (from: Token | undefined, to: Token) => readonly TextToken[];
}

/**
 * The boxes outside of what holds all known topics: a topic would stand among the others, or in a further group that is
 * titled as theirs is. Where one comes a second time, what begins with the heading before it is another part, such as what
 * is sent by mail.
 */
export function boxesBeyond(
  ticks: readonly Box[],
  known: readonly Box[],
  tokens: readonly Token[],
  label: Label | undefined,
): ReadonlySet<Box> {
  const topics = ticks.filter(box => known.includes(box));
  const owned = new Set<Token>(ticks.flatMap(box => box.owned));
  const titles = (from: Token | undefined, to: Token) =>
    tokens
      .slice(from ? tokens.indexOf(from) : 0, tokens.indexOf(to))
      .filter((token): token is TextToken => token.kind === 'text' && !owned.has(token));
  const region = { topics, tokens, label, titles };
  const repeated = firstRepeated(topics);
  const isBeyond = repeated ? behindHeading(region, repeated) : behindLast(region);
  return new Set(ticks.filter(({ token }) => isBeyond(token)));
}

/** The first box whose topic stands at an earlier one, too. */
export function firstRepeated(topics: readonly Box[]): Box | undefined {
  const keys = topics.map(keyOf);
  return topics.find((_, at) => keys.indexOf(keys[at]) < at);
}

/** The smallest element around all of some boxes; null where there is none. */
export function partAroundAll(boxes: readonly Box[]): Element | null {
  const last = boxes.at(-1);
  let part = last ? parentOf(last.token.element) : null;
  while (part && !boxes.every(({ token }) => part && holds(part, token.element))) part = parentOf(part);
  return part;
}

/** Whether a title between topics looks like one before the first, which begins a further group of them. */
function isOfGroups({ topics: [first], titles }: Region, { element }: TextToken): boolean {
  return (
    first !== undefined && titles(undefined, first.token).some(title => looksAlike(title.element, element))
  );
}

function isOfLabelsMake({ label }: Region, { element }: TextToken): boolean {
  return label !== undefined && sameShape(label.token.element, element);
}

function behindHeading(region: Region, repeated: Box): (token: Token) => boolean {
  const begin = region
    .titles(region.topics[0]?.token, repeated.token)
    .findLast(
      title =>
        (isOfLabelsMake(region, title) || title.element.closest(HEADING) !== null) &&
        !isOfGroups(region, title) &&
        !GOES_ON.test(title.text),
    );
  if (!begin) return () => false;
  const from = region.tokens.indexOf(begin);
  return token => region.tokens.indexOf(token) > from;
}

function behindLast(region: Region): (token: Token) => boolean {
  const { topics, tokens, titles } = region;
  const last = topics.at(-1)?.token;
  if (!last) return () => false;
  const around = partAroundAll(topics);
  return token => {
    if (tokens.indexOf(token) <= tokens.indexOf(last)) return false;
    const title = titles(last, token).at(-1);
    if (title && isOfGroups(region, title)) return false;
    if (title && isOfLabelsMake(region, title)) return true;
    return topics.length >= ENOUGH && !(around && holds(around, token.element));
  };
}
