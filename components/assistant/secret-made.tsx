import { sentence } from '../../utils/language/sentence.ts';
import { SecretInput } from '../ui/text-field.tsx';

interface SecretMadeProps {
  readonly secret: string;
  /** Whether the form holds it already. */
  readonly taken: boolean;
  /** Whether another secret stood there before. */
  readonly replaced: boolean;
}

/** The secret just generated, and what has to happen for it to work. */
export function SecretMade({ secret, taken, replaced }: SecretMadeProps) {
  const kept = sentence(replaced ? 'secret_replaced' : 'secret_one_only');
  return (
    <>
      <p role="status">{taken ? `${sentence('secret_taken')} ${kept}` : sentence('secret_not_taken')}</p>
      <SecretInput label={sentence('secret_generated')} value={secret} shownAtFirst />
    </>
  );
}
