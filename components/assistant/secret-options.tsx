import { sentence } from '../../utils/language/sentence.ts';
import type { SecretFormat } from '../../utils/signature/generate-secret.ts';
import { RadioChoice } from '../ui/choices.tsx';

export interface SecretShape {
  readonly bits: number;
  readonly format: SecretFormat;
}

const formats = (): readonly { value: SecretFormat; label: string }[] => [
  { value: 'hex', label: sentence('secret_hex') },
  { value: 'base64url', label: sentence('secret_base64url') },
];

const lengths = () =>
  ['128', '256', '384', '512'].map(value => ({ value, label: sentence('secret_bits', { bits: value }) }));

interface SecretOptionsProps {
  readonly shape: SecretShape;
  readonly onChange: (shape: SecretShape) => void;
}

/** How the next secret is written and how long it is. */
export function SecretOptions({ shape, onChange }: SecretOptionsProps) {
  return (
    <>
      <RadioChoice
        legend={sentence('format')}
        options={formats()}
        value={shape.format}
        onChange={format => onChange({ ...shape, format })}
      />
      <RadioChoice
        legend={sentence('secret_length')}
        options={lengths()}
        value={String(shape.bits)}
        onChange={bits => onChange({ ...shape, bits: Number(bits) })}
      />
      <p className="quiet">{sentence('secret_both_safe')}</p>
    </>
  );
}
