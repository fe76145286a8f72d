import { memo, useRef, useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { generateSecret, type SecretFormat } from '../../utils/signature/generate-secret.ts';
import { isMasked } from '../../utils/webhook/is-masked.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-and-download.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Question } from '../ui/question.tsx';
import { SecretMade } from './secret-made.tsx';
import { SecretOptions, type SecretShape } from './secret-options.tsx';
import { secretStrength } from './secret-strength.ts';

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
