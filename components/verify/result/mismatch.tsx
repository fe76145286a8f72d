import { sentence } from '../../../utils/language/sentence.ts';
import type { Diagnosis } from '../../../utils/signature/diagnosis.ts';
import type { Checked } from '../verification.ts';
import { DiagnosisItem } from './diagnosis-item.tsx';
import { SearchProgress } from './search-progress.tsx';
import { Unexplained } from './unexplained.tsx';

/** Why signatures do not match: what is found so far, how far the search is, and what to check where nothing fits. */
export function Mismatch({ checked }: { readonly checked: Checked }) {
  const { search } = checked;
  if (search.state === 'none') return null;
  if (search.state === 'failed') return <p>{sentence('verify_search_failed')}</p>;
  return (
    <section aria-label={sentence('verify_why')} className="stack">
      {search.state === 'running' && <SearchProgress done={search.done} tried={search.tried} />}
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
