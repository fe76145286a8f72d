import { sentence } from '../../utils/language/sentence.ts';
import { type CaptureKind, captureKinds } from '../../utils/webhook/capture.ts';
import { Select } from '../ui/choices.tsx';
import { useId } from '../ui/use-id.ts';
import { kindTitles } from './kind-titles.ts';
import type { Verification } from './verification.ts';
import type { VerifyInput } from './verify-input.ts';

interface ReadAsProps {
  readonly value: VerifyInput['readAs'];
  readonly verification: Verification;
  readonly onChange: (value: VerifyInput['readAs']) => void;
}

/** As what the box is read: the recognised kind, or the one that the person says it is. */
export function ReadAs({ value, verification, onChange }: ReadAsProps) {
  const id = useId();
  const recognised = value === 'recognised' ? recognisedKind(verification) : undefined;
  return (
    <div className="inline-field">
      <label htmlFor={id}>{sentence('verify_read_as')}</label>
      <Select<VerifyInput['readAs']>
        id={id}
        options={[
          {
            value: 'recognised',
            label: recognised
              ? sentence('verify_recognised', { kind: sentence(kindTitles[recognised]) })
              : sentence('verify_recognise'),
          },
          ...captureKinds.map(kind => ({ value: kind, label: sentence(kindTitles[kind]) })),
        ]}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}

function recognisedKind(verification: Verification): CaptureKind | undefined {
  if (verification.state === 'unread') return verification.kind;
  return verification.state === 'checked' ? verification.capture.kind : undefined;
}
