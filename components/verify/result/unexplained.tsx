import { counted } from '../../../utils/language/counted.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import type { DiagnosisResult } from '../../../utils/signature/diagnosis.ts';
import { sayRemark } from '../../../utils/signature/say-remark.ts';
import { Disclosure } from '../../ui/disclosure.tsx';

/** What to check next, and what was tried, where no known cause fits. */
export function Unexplained({ next, excluded, tried }: Pick<DiagnosisResult, 'next' | 'excluded' | 'tried'>) {
  if (next.length === 0 && excluded.length === 0) return null;
  return (
    <div className="unexplained stack" data-part="unexplained">
      <h3>{sentence('verify_unexplained')}</h3>
      <ol className="steps" aria-label={sentence('verify_next')}>
        {next.map(remark => (
          <li key={remark.code + JSON.stringify(remark.args)}>{sayRemark(remark)}</li>
        ))}
      </ol>
      {excluded.length > 0 && (
        <Disclosure label={counted('verify_excluded', tried)}>
          <ul className="points">
            {excluded.map(remark => (
              <li key={remark.code}>{sayRemark(remark)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
