import { memo, useRef, useState } from 'react';
import { counted } from '../../utils/language/counted.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { ENOUGH_BITS, secretBits } from '../../utils/rules/secret-bits.ts';
import { generateSecret, type SecretFormat } from '../../utils/signature/generate-secret.ts';
import { isMasked } from '../../utils/webhook/draft.ts';
import { Button } from '../ui/button.tsx';
import { RadioChoice } from '../ui/choices.tsx';
import { CopyButton } from '../ui/copy-and-download.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Question } from '../ui/question.tsx';
import { SecretInput } from '../ui/text-field.tsx';

interface SecretToolsProps {
  /** What stands in the Secret field now. */
  readonly secret: string;
  /** What a new secret is, unless the person chooses otherwise. */
  readonly bits?: number;
  readonly format?: SecretFormat;
  /** Puts a secret into the form. */
  readonly onUse: (secret: string) => void;
}

interface Made {
  readonly value: string;
  /** What stood in the field then. */
  readonly before: string;
  /** Whether a secret stood there that was not made here. */
  readonly replaced: boolean;
}

/** Stands under the Secret field: a new random secret, a copy of the one there, and its strength. */
export const SecretTools = memo(function SecretTools({
  secret,
  bits = 256,
  format = 'hex',
  onUse,
}: SecretToolsProps) {
  const [chosen, setChosen] = useState<SecretShape | null>(null);
  const [asking, setAsking] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const shape = chosen ?? { bits, format };
  const taken = made?.value === secret;
  const answer = (replace: boolean) => {
    setAsking(false);
    if (replace) generate();
    button.current?.focus();
  };
  const generate = () => {
    const value = generateSecret(shape.bits, shape.format);
    setMade({ value, before: secret, replaced: taken ? made.replaced : secret !== '' });
    onUse(value);
  };
  return (
    <section className="secret-tools" aria-label={sentence('secret_tools')}>
      <div className="tool-line">
        <Button ref={button} onClick={() => (secret === '' || taken ? generate() : setAsking(true))}>
          {sentence('secret_generate')}
        </Button>
        <CopyButton
          text={secret}
          label={sentence('secret_copy')}
          disabled={secret === '' || isMasked(secret)}
        />
        <span className="quiet" data-part="secret-strength">
          {secretStrength(secret)}
        </span>
        <Disclosure label={sentence('secret_options')}>
          <SecretOptions shape={shape} onChange={setChosen} />
        </Disclosure>
      </div>
      {asking && (
        <Question
          question={sentence('secret_replace_question')}
          yes={sentence('secret_replace')}
          no={sentence('secret_keep')}
          onAnswer={answer}
        />
      )}
      {made && (taken || secret === made.before) && (
        <SecretMade secret={made.value} taken={taken} replaced={made.replaced} />
      )}
    </section>
  );
});

interface SecretMadeProps {
  readonly secret: string;
  /** Whether the form holds it already. */
  readonly taken: boolean;
  /** Whether another secret stood there before. */
  readonly replaced: boolean;
}

/** The secret just generated, and what has to happen for it to work. */
function SecretMade({ secret, taken, replaced }: SecretMadeProps) {
  const kept = sentence(replaced ? 'secret_replaced' : 'secret_one_only');
  return (
    <>
      <p role="status">{taken ? `${sentence('secret_taken')} ${kept}` : sentence('secret_not_taken')}</p>
      <SecretInput label={sentence('secret_generated')} value={secret} shownAtFirst />
    </>
  );
}

interface SecretShape {
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

/** The strength of what stands in the Secret field, as one sentence; of a weak secret its finding says it. */
function secretStrength(secret: string): string {
  if (secret === '') return sentence('secret_none');
  if (isMasked(secret)) return sentence('secret_masked');
  const bits = Math.floor(secretBits(secret));
  return bits < ENOUGH_BITS ? '' : counted('secret_strength', bits);
}
