import { useMemo } from 'react';
import { counted, numberText } from '../../utils/language/counted.ts';
import { listed } from '../../utils/language/listed.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { compareBytes } from '../../utils/signature/compare-bytes.ts';
import {
  type Diagnosis,
  type DiagnosisResult,
  type SaidCause,
  sayDiagnosis,
  sayRemark,
} from '../../utils/signature/diagnosis.ts';
import { repairOf } from '../../utils/signature/receiver/repairs.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Difference } from './difference.tsx';
import { LanguageSelect, RepairCode } from './receiver-code.tsx';
import { secretNamed } from './verdict.tsx';
import type { Checked } from './verification.ts';

/** Why signatures do not match: what is found so far, how far the search is, and what to check where nothing fits. */
export function Mismatch({ checked }: { readonly checked: Checked }) {
  const { search } = checked;
  if (search.state === 'none') return null;
  if (search.state === 'failed') return <p>{sentence('verify_search_failed')}</p>;
  return (
    <section aria-label={sentence('verify_why')} className="stack">
      {search.state === 'running' && (
        <div className="search-progress">
          <progress max={1} value={search.done} aria-label={sentence('verify_search')} />
          <span className="quiet">{counted('verify_searching', search.tried)}</span>
        </div>
      )}
      <div className="stack">
        {together(search.diagnoses).map(diagnoses => (
          <DiagnosisItem key={diagnoses[0].header} diagnoses={diagnoses} checked={checked} />
        ))}
        {search.state === 'done' && <Unexplained {...search} />}
      </div>
    </section>
  );
}

/** Diagnoses of the same causes with the same secret are one for a person. */
function together(diagnoses: readonly Diagnosis[]): (readonly [Diagnosis, ...Diagnosis[]])[] {
  const [first, second, ...more] = diagnoses;
  if (!first) return [];
  const same = (one: Diagnosis) => JSON.stringify([one.secretIndex, one.causes]);
  if (second && same(first) === same(second)) return [[first, second], ...together(more)];
  return [[first], ...together(diagnoses.slice(1))];
}

/** What to check next, and what was tried, where no known cause fits. */
function Unexplained({ next, excluded, tried }: Pick<DiagnosisResult, 'next' | 'excluded' | 'tried'>) {
  if (next.length === 0 && excluded.length === 0) return null;
  return (
    <div className="unexplained stack framed" data-part="unexplained">
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

interface DiagnosisItemProps {
  /** The same causes, once a header. */
  readonly diagnoses: readonly [Diagnosis, ...Diagnosis[]];
  readonly checked: Checked;
}

/** Why a signature did not match: each cause with what happened and how to repair it. */
function DiagnosisItem({ diagnoses, checked }: DiagnosisItemProps) {
  const [first] = diagnoses;
  const { repairedBody } = first;
  const said = sayDiagnosis(first);
  return (
    <article className="diagnosis stack framed">
      {said.map(({ code, title, happened }) => (
        <div key={code} data-diagnosis={code}>
          <h3>{title}</h3>
          <p>{happened}</p>
        </div>
      ))}
      <p className="quiet">
        {sentence('diagnosis_proven', {
          headers: listed(
            diagnoses.map(({ header }) => header),
            'conjunction',
          ),
          secret: secretNamed(checked.secrets, first.secretIndex),
        })}
      </p>
      {repairedBody && (
        <>
          <Difference given={checked.capture.body} fits={repairedBody} />
          <Disclosure label={sentence('bytes_show')}>
            <Bytes given={checked.capture.body} fits={repairedBody} />
          </Disclosure>
        </>
      )}
      <Repairs said={said} />
    </article>
  );
}

/** What to change for each cause, in words and, where it lies in the receiver's code, in the person's language. */
function Repairs({ said }: { readonly said: readonly SaidCause[] }) {
  const inCode = said.some(({ code }) => repairOf(code));
  const advice = Map.groupBy(said, ({ repair }) => repair);
  return (
    <section className="repairs stack" aria-label={sentence('repair_title')}>
      <div className="tool-line">
        <h3>{sentence('repair_title')}</h3>
        {inCode && <LanguageSelect />}
      </div>
      {[...advice].map(([repair, causes]) => (
        <div key={repair}>
          <p>{repair}</p>
          {[...new Set(causes.map(({ code }) => repairOf(code)))].map(
            each => each && <RepairCode key={each.causes[0]} repair={each} />,
          )}
        </div>
      ))}
    </section>
  );
}

interface BytesProps {
  readonly given: Uint8Array;
  readonly fits: Uint8Array;
}

/** The bytes that were given and those that fit, round their first difference. */
function Bytes({ given, fits }: BytesProps) {
  const difference = useMemo(() => compareBytes(given, fits), [given, fits]);
  if (!difference) return null;
  const { offset, start } = difference;
  const at = offset - start;
  return (
    <div className="sides">
      <p className="quiet">{sentence('bytes_first_difference', { offset: numberText(offset) })}</p>
      {(['given', 'fits'] as const).map(side => (
        <figure key={side} data-side={side}>
          <figcaption className="quiet">
            {sentence(`bytes_${side}`, { bytes: numberText(difference[`${side}Length`]) })}
          </figcaption>
          <pre className="code">
            {difference[side].slice(0, at).join(' ')}{' '}
            <mark>{difference[side][at] ?? sentence('bytes_end')}</mark>{' '}
            {difference[side].slice(at + 1).join(' ')}
          </pre>
        </figure>
      ))}
    </div>
  );
}
