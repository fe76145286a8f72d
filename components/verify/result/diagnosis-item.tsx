import { listed } from '../../../utils/language/listed.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import type { Diagnosis } from '../../../utils/signature/diagnosis.ts';
import { sayDiagnosis } from '../../../utils/signature/say-diagnosis.ts';
import { secretNamed } from '../verdict-sentences.ts';
import type { Checked } from '../verification.ts';
import { ByteDifference } from './byte-difference.tsx';

interface DiagnosisItemProps {
  /** The same causes, once a header. */
  readonly diagnoses: readonly [Diagnosis, ...Diagnosis[]];
  readonly checked: Checked;
}

/** Why a signature did not match: each cause with what happened and how to repair it. */
export function DiagnosisItem({ diagnoses, checked }: DiagnosisItemProps) {
  const [first] = diagnoses;
  const { repairedBody } = first;
  const said = sayDiagnosis(first);
  return (
    <article className="diagnosis">
      {said.map(({ code, title, happened, repair }, index) => (
        <div key={code} data-diagnosis={code}>
          <h3>{title}</h3>
          <p>{happened}</p>
          {said.slice(index + 1).every(later => later.repair !== repair) && <p>{repair}</p>}
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
      {repairedBody && <ByteDifference given={checked.capture.body} fits={repairedBody} />}
    </article>
  );
}
