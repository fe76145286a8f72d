import type { Finding } from '../webhook/finding.ts';
import { type Sentence, sentences } from './sentences.ts';

/** Sentences about one finding, ready to be shown as text. */
export interface Said {
  problem: string;
  consequence: string;
  remedy: string;
  /** The label of the fix; only where the finding has one. */
  fix?: string;
  link?: string;
}

const table: Readonly<Record<string, Sentence>> = sentences;

const unknown: Sentence = {
  problem: 'Something about this field needs a look ({code}).',
  consequence: 'What Mist does about it is not known here.',
  remedy: 'Check the field.',
};

/**
 * Words a finding for a person. Plain text, never markup; `args.variant` chooses between wordings of one code.
 * A code that is not in the table gets a general sentence.
 */
export function say(finding: Finding): Said {
  const entry = Object.hasOwn(table, finding.code) ? (table[finding.code] ?? unknown) : unknown;
  const words = { ...entry, ...entry.variants?.[String(finding.args.variant)] };
  const args = { code: finding.code, ...finding.args };
  const said: Said = {
    problem: fill(words.problem, args),
    consequence: fill(words.consequence, args),
    remedy: fill(words.remedy, args),
  };
  if (finding.fixable && words.fix) said.fix = fill(words.fix, args);
  if (words.link) said.link = words.link;
  return said;
}

function fill(sentence: string, args: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (placeholder, key) =>
    Object.hasOwn(args, key) ? String(args[key]) : placeholder,
  );
}
