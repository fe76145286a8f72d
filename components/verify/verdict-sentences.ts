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
  if (status === 'absent') return `The request has no ${header}.`;
  if (reason) return malformedSentence(header, reason);
  if (secrets.every(secret => secret === '')) return 'Not checked: the secret is missing.';
  if (status === 'valid') return `Matches the body with ${secretNamed(secrets, verdict.secretIndex ?? 0)}.`;
  const isOne = secrets.filter(secret => secret !== '').length === 1;
  return `Does not match the body with ${isOne ? 'the secret' : 'any of the secrets'}.`;
}

/** Which of the secrets: by its line where there are several. */
export function secretNamed(secrets: readonly string[], index: number): string {
  return secrets.filter(secret => secret !== '').length === 1
    ? 'the secret'
    : `the secret on line ${index + 1}`;
}

function malformedSentence(header: HeaderVerdict['header'], reason: MalformedReason): string {
  const wanted = `Mist sends ${digits[header]} lower-case hexadecimal digits`;
  const what: Readonly<Record<MalformedReason, string>> = {
    empty: `The header is empty. ${wanted}.`,
    characters: `This holds characters that no signature has. ${wanted} and nothing else.`,
    length: `This has another length. ${wanted}.`,
    'upper-case': `This is in upper case. ${wanted}.`,
  };
  return what[reason];
}

const titles: Readonly<Record<Verdict['status'], string>> = {
  valid: 'Valid',
  invalid: 'Not valid',
  incomplete: 'Not decided',
};

/** The verdict on the whole delivery: a word, and a sentence that says what it rests on. */
export function overallSentence({ verdict, secrets }: Checked): { title: string; sentence: string } {
  return { title: titles[verdict.status], sentence: sentenceOf(verdict, secrets) };
}

function sentenceOf({ status, headers: [v2, v1] }: Verdict, secrets: readonly string[]): string {
  if (status === 'valid') return 'Whoever sent this knows the secret, and the body arrived as it was signed.';
  if (status === 'invalid') {
    if (v1.status === 'valid')
      return 'X-Mist-Signature-v2 decides. That X-Mist-Signature matches does not make up for it.';
    return 'A receiver that checks signatures refuses this delivery.';
  }
  if (secrets.every(secret => secret === '')) return 'Enter the secret that is set in the webhook.';
  if (v1.status === 'valid')
    return 'X-Mist-Signature matches, but X-Mist-Signature-v2 decides, and the request has none. Mist sends both.';
  return v2.status === 'absent'
    ? 'Neither signature header is there. Paste the headers too, or enter the signatures below the secrets. Mist sends them only when the webhook is of type HTTP Post and has a secret.'
    : 'There is nothing to compare yet.';
}
