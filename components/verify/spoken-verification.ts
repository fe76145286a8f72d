import { sentence } from '../../utils/language/sentence.ts';
import { sayDiagnosis } from '../../utils/signature/say-diagnosis.ts';
import { overallSentence } from './verdict-sentences.ts';
import type { Search, Verification } from './verification.ts';

/** What a screen reader hears of a delivery: the verdict, then its causes; '' where there is no verdict. */
export function spokenVerification(verification: Verification): string {
  if (verification.state === 'failed') return sentence('verify_failed');
  if (verification.state !== 'checked') return '';
  const { title, sentence: why } = overallSentence(verification);
  return [`${title}.`, why, ...causesOf(verification.search).map(cause => `${cause}.`)].join(' ');
}

function causesOf(search: Search): string[] {
  if (search.state !== 'running' && search.state !== 'done') return [];
  const causes = new Set(search.diagnoses.flatMap(each => sayDiagnosis(each).map(({ title }) => title)));
  const isOpen = search.state === 'done' && search.next.length > 0;
  return [...causes, ...(isOpen ? [sentence('verify_unexplained')] : [])];
}
