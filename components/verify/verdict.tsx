import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import { sentence } from '../../utils/language/sentence.ts';
import { digitsOf, type HeaderVerdict, type MalformedReason } from '../../utils/signature/verdict.ts';
import type { Checked } from './verification.ts';

const icons = { valid: CircleCheck, invalid: CircleX, incomplete: CircleHelp } as const;

/** The verdict in large letters, and what it rests on. */
export function OverallVerdict({ checked }: { readonly checked: Checked }) {
  const { title, sentence } = overallSentence(checked);
  const Icon = icons[checked.verdict.status];
  return (
    <div className="overall" data-overall={checked.verdict.status}>
      <h2>
        <Icon size={22} aria-hidden="true" />
        {title}
      </h2>
      <p>{sentence}</p>
    </div>
  );
}

interface HeaderResultProps {
  readonly verdict: HeaderVerdict;
  readonly checked: Checked;
}

/** What one signature header is worth. */
export function HeaderResult({ verdict, checked }: HeaderResultProps) {
  const shown = shownVerdict(verdict, checked);
  const Icon = icons[shown];
  const word = sentence(`verdict_word_${verdict.status === 'absent' ? 'absent' : shown}`);
  return (
    <li data-verdict={shown} data-header={verdict.header}>
      <span className="header-mark">
        <Icon size={15} aria-hidden="true" />
        <b>{verdict.header}</b>: {word}.
      </span>
      <span className="quiet"> {headerSentence(verdict, checked)}</span>
    </li>
  );
}

/** What one header comes to for a person: without a secret, or without a body, nothing is said of it. */
type Shown = 'valid' | 'invalid' | 'incomplete';

/** The state in which a header is shown. */
function shownVerdict({ status }: HeaderVerdict, checked: Checked): Shown {
  if (status === 'valid') return 'valid';
  return status === 'absent' || !hasSecret(checked) || lacksBody(checked) ? 'incomplete' : 'invalid';
}

const hasSecret = ({ secrets }: Pick<Checked, 'secrets'>) => secrets.some(secret => secret !== '');

/** Whether only headers were given, so that their signatures are neither right nor wrong. */
const lacksBody = ({ verdict, capture }: Pick<Checked, 'verdict' | 'capture'>) =>
  verdict.status === 'incomplete' && capture.body.length === 0;

/** One sentence about one header. */
function headerSentence(verdict: HeaderVerdict, checked: Checked): string {
  const { secrets } = checked;
  const { header, status, reason } = verdict;
  if (status === 'absent') return sentence('verdict_absent', { header });
  if (reason) return malformedSentence(header, reason);
  if (!hasSecret(checked)) return sentence('verdict_no_secret');
  if (status !== 'valid' && lacksBody(checked)) return sentence('verdict_body_missing');
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
  return sentence(malformed[reason], { digits: digitsOf[header] });
}

const malformed = {
  empty: 'verdict_malformed_empty',
  'too-long': 'verdict_malformed_too_long',
  several: 'verdict_malformed_several',
  characters: 'verdict_malformed_characters',
  length: 'verdict_malformed_length',
  'upper-case': 'verdict_malformed_upper_case',
} as const satisfies Readonly<Record<MalformedReason, string>>;

/** The verdict on the whole delivery: a word, and a sentence that says what it rests on. */
export function overallSentence(checked: Checked): { title: string; sentence: string } {
  return { title: sentence(`verdict_title_${checked.verdict.status}`), sentence: sentenceOf(checked) };
}

function sentenceOf(checked: Checked): string {
  const { status, headers } = checked.verdict;
  const [v2, v1] = headers;
  if (status === 'valid') return sentence('verdict_valid');
  if (status === 'invalid') {
    if (v1.status === 'valid') return sentence('verdict_v2_decides');
    return sentence('verdict_refused');
  }
  if (!hasSecret(checked)) return sentence('verdict_enter_secret');
  if (v1.status === 'valid') return sentence('verdict_v2_missing');
  if (v2.status === 'absent' && v1.status === 'absent') return sentence('verdict_no_signature');
  return sentence(lacksBody(checked) ? 'verdict_no_body' : 'verdict_nothing');
}
