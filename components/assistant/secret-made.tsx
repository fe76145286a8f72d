import { SecretInput } from '../ui/secret-input.tsx';

interface SecretMadeProps {
  readonly secret: string;
  /** Whether the form holds it already. */
  readonly taken: boolean;
  /** Whether another secret stood there before. */
  readonly replaced: boolean;
}

const TAKEN = 'The new secret is in the form and counts once you save. Give the receiver the same value.';
const ONE_ONLY =
  'Mist keeps one secret only: let the receiver accept the new one beside the old one before you save, or it will reject deliveries.';
const NOT_TAKEN =
  'The form has not taken the new secret. Copy it from here and paste it into the Secret box by hand.';

/** The secret just generated, and what has to happen for it to work. */
export function SecretMade({ secret, taken, replaced }: SecretMadeProps) {
  const kept = replaced ? ONE_ONLY : 'Mist keeps one secret only.';
  return (
    <>
      <p role="status">{taken ? `${TAKEN} ${kept}` : NOT_TAKEN}</p>
      <SecretInput label="Generated secret" value={secret} shownAtFirst />
    </>
  );
}
