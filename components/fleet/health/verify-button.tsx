import { useState } from 'react';
import { Button } from '../../ui/button.tsx';

interface VerifyButtonProps {
  readonly label: string;
  /** Which delivery, for those who hear the button by itself. */
  readonly of: string;
  /** What is said where Mist does not give the delivery. */
  readonly refused: string;
  /** Hands the delivery to Verify; false where there is none. */
  readonly onVerify: () => Promise<boolean>;
  readonly kind?: 'link';
}

/** A button that opens a delivery of Mist's log in Verify, and says beside it where that was not possible. */
export function VerifyButton({ label, of, refused, onVerify, kind }: VerifyButtonProps) {
  const [isRefused, setIsRefused] = useState(false);
  return (
    <>
      <Button
        {...(kind && { kind })}
        name={`${label}: ${of}`}
        onClick={async () => setIsRefused(!(await onVerify()))}
      >
        {label}
      </Button>
      <span role="status" className="warning-text">
        {isRefused && refused}
      </span>
    </>
  );
}
