import type { SecretFormat } from '../../utils/signature/generate-secret.ts';
import { RadioChoice } from '../ui/radio-choice.tsx';

export interface SecretShape {
  readonly bits: number;
  readonly format: SecretFormat;
}

const formats: readonly { value: SecretFormat; label: string }[] = [
  { value: 'hex', label: 'Hexadecimal' },
  { value: 'base64url', label: 'Base64url' },
];

const lengths = ['128', '256', '384', '512'].map(value => ({ value, label: `${value} bits` }));

interface SecretOptionsProps {
  readonly shape: SecretShape;
  readonly onChange: (shape: SecretShape) => void;
}

/** How the next secret is written and how long it is. */
export function SecretOptions({ shape, onChange }: SecretOptionsProps) {
  return (
    <>
      <RadioChoice
        legend="Format"
        options={formats}
        value={shape.format}
        onChange={format => onChange({ ...shape, format })}
      />
      <RadioChoice
        legend="Length"
        options={lengths}
        value={String(shape.bits)}
        onChange={bits => onChange({ ...shape, bits: Number(bits) })}
      />
      <p className="quiet">Both use only characters that no shell and no page changes.</p>
    </>
  );
}
