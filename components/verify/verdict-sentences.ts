import { sentence } from '../../utils/language/sentence.ts';
import type { HeaderVerdict, MalformedReason, Verdict } from '../../utils/signature/verdict.ts';
import type { Checked } from './verification.ts';

/** What one header comes to for a person: without a secret nothing is said of it. */
export type Shown = 'valid' | 'invalid' | 'incomplete';

const digits = { 'X-Mist-Signature-v2': 64, 'X-Mist-Signature': 40 } as const;

/** The state in which a header is shown. */
export function shownVerdict({ status }: HeaderVerdict, hasSecret: boolean): Shown {
  if (status === 'valid') return 'valid';
  return status === 'absent' || !hasSecret ? 'incomplete' : 'invalid';
}

/** One sentence about one header. */
export function headerSentence(verdict: HeaderVerdict, { secrets }: Pick<Checked, 'secrets'>): string {
  const { header, status, reason } = verdict;
  if (status === 'absent') return sentence('verdict_absent', { header });
  if (reason) return malformedSentence(header, reason);
  if (secrets.every(secret => secret === '')) return sentence('verdict_no_secret');
  if (status === 'valid')
    return sentence('verdict_matches', { secret: secretNamed(secrets, verdict.secretIndex ?? 0) });
  const isOne = secrets.filter(secret => secret !== '').length === 1;
  return sentence(isOne ? 'verdict_differs' : 'verdict_differs_all');
}

/** Which of the secrets: by its line where there are several. */
export function secretNamed(secrets: readonly string[], index: number): string {
  return secrets.filter(secret => secret !== '').length === 1
    ? sentence('verdict_the_secret')
    : sentence('verdict_the_secret_on_line', { line: index + 1 });
}

function malformedSentence(header: HeaderVerdict['header'], reason: MalformedReason): string {
  return sentence(malformed[reason], { digits: digits[header] });
}

const malformed = {
  empty: 'verdict_malformed_empty',
  characters: 'verdict_malformed_characters',
  length: 'verdict_malformed_length',
  'upper-case': 'verdict_malformed_upper_case',
} as const satisfies Readonly<Record<MalformedReason, string>>;

/** The verdict on the whole delivery: a word, and a sentence that says what it rests on. */
export function overallSentence({ verdict, secrets }: Checked): { title: string; sentence: string } {
  return { title: sentence(`verdict_title_${verdict.status}`), sentence: sentenceOf(verdict, secrets) };
}

function sentenceOf({ status, headers: [v2, v1] }: Verdict, secrets: readonly string[]): string {
  if (status === 'valid') return sentence('verdict_valid');
  if (status === 'invalid') {
    if (v1.status === 'valid') return sentence('verdict_v2_decides');
    return sentence('verdict_refused');
  }
  if (secrets.every(secret => secret === '')) return sentence('verdict_enter_secret');
  if (v1.status === 'valid') return sentence('verdict_v2_missing');
  return v2.status === 'absent' ? sentence('verdict_no_signature') : sentence('verdict_nothing');
}
