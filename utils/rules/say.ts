import { sentence } from '../language/sentence.ts';
import type { Finding } from '../webhook/finding.ts';
import { type Code, sentences } from './sentences.ts';

/** Sentences about one finding, ready to be shown as text. */
export interface Said {
  problem: string;
  consequence: string;
  remedy: string;
  /** The label of the fix; only where the finding has one. */
  fix?: string;
  link?: string;
}

/**
 * Words a finding for a person. Plain text, never markup; `args.variant` chooses between wordings of one code.
 * A code without sentences gets general ones.
 */
export function say({ code, args, fixable }: Finding): Said {
  if (!isWorded(code)) return general(code);
  const { variants, ...own } = sentences[code];
  const variant = String(args.variant);
  const { fix = own.fix, ...other } =
    (variants && Object.hasOwn(variants, variant) && variants[variant]) || {};
  return {
    problem: sentence(other.problem ?? `rule_${code}_problem`, args),
    consequence: sentence(other.consequence ?? `rule_${code}_consequence`, args),
    remedy: sentence(other.remedy ?? `rule_${code}_remedy`, args),
    ...(fixable && fix && { fix: sentence(fix, args) }),
    ...(own.link && { link: own.link }),
  };
}

function isWorded(code: string): code is Code {
  return Object.hasOwn(sentences, code);
}

function general(code: string): Said {
  return {
    problem: sentence('rule_unknown_problem', { code }),
    consequence: sentence('rule_unknown_consequence'),
    remedy: sentence('rule_unknown_remedy'),
  };
}
