import { topics } from '../webhook/topics.ts';
import * as wordings from './wording.ts';

/** What stands in such forms beside the wordings by which they are read. */
const BESIDE = [
  ...['Add', 'Edit', 'New', 'Create', 'Update', 'View'].flatMap(verb => [verb, `${verb} Webhook`]),
  ...'Webhook,Webhooks,Site Webhooks,Organization Webhooks,Webhook Deliveries,Deliveries'.split(','),
  ...'Cancel,Close,Delete,Remove,Back,Next,Discard,Reset,Clear,Clear all,Copy,Generate,Test,Ping,Help'.split(
    ',',
  ),
  ...'Add Header,Add Custom Header,Add Row,New Header,Remove Header,Delete Header,Remove Row,Delete Row'.split(
    ',',
  ),
  ...'Show,Hide,Show Secret,Hide Secret,Reveal,Show Password,Hide Password,Confirm Secret,Repeat Secret'.split(
    ',',
  ),
  ...'Select,Select all,Select one,Select topics,Select type,Choose,Choose one,Search,Filter,None,All,Any'.split(
    ',',
  ),
  ...'Location,Entry/Exit Events,X/Y Coordinates,Network Service,Infrastructure,Raw,Raw Data,Other'.split(
    ',',
  ),
  ...'General,Basic,Basics,Security,Authentication,Delivery,Details,Configuration,Request,Learn more'.split(
    ',',
  ),
  ...'Optional,Required,HTTP-POST only,OAuth2 only,Splunk only,Selected,Loading,Saving,Error,Warning'.split(
    ',',
  ),
];

/** Signs by which pages mark a field, a fold-out or what adds and removes. */
const SIGNS = /^[*:?+×✕✖x…▸▾›⌄\s-]{0,4}$/u;

/** A text's letters and digits alone; nothing is left out but what they are parted by. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const vocabulary: ReadonlyMap<string, string> = new Map(
  [
    ...Object.values(wordings).flatMap(table => (Array.isArray(table) ? table : Object.values(table).flat())),
    ...topics.flatMap(({ key, title }) => [key, title]),
    ...BESIDE,
  ].map(wording => [bare(wording), wording]),
);

/** More than this is no wording. */
const LONGEST = 80;

/**
 * A page's text as a report may show it: the wording of ours that it equals, with the usual signs around; null where it is
 * none, since whatever else stands on a page may be somebody's. Of a remark in parentheses only a known one is shown.
 */
export function knownText(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LONGEST) return null;
  if (SIGNS.test(trimmed)) return trimmed;
  const remark = /^([^()]*)\(([^()]*)\)([^()]*)$/u.exec(trimmed);
  if (remark) {
    const [, head = '', inner = '', behind = ''] = remark;
    const known = knownText(head);
    return known && SIGNS.test(behind) ? `${known} (${vocabulary.get(bare(inner)) ?? '…'})${behind}` : null;
  }
  const wording = vocabulary.get(bare(trimmed));
  if (wording === undefined) return null;
  const signs = [...trimmed];
  const isLetter = (sign: string) => /\p{L}/u.test(sign);
  const before = signs.slice(0, signs.findIndex(isLetter)).join('');
  const behind = signs.slice(signs.findLastIndex(isLetter) + 1).join('');
  const shown = (around: string) => (SIGNS.test(around) ? around : '');
  return `${shown(before)}${wording}${shown(behind)}`;
}

/** Whether a text is a piece of a wording that its element shows in several, as "Verify <b>Certificate</b>". */
export function isKnownPiece(piece: string, whole: string): boolean {
  return whole.length <= LONGEST && vocabulary.has(bare(whole)) && /^[\p{L}\p{N}\s*:/-]*$/u.test(piece);
}
