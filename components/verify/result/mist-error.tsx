import type { Capture } from '../../../utils/webhook/capture.ts';
import { Worded } from '../../ui/worded.tsx';

/** What Mist itself says in the delivery is wrong with the webhook. */
export function MistError({ headers }: Pick<Capture, 'headers'>) {
  const error = headers.find(({ name }) => name.trim().toLowerCase() === 'x-mist-error');
  if (!error) return null;
  return (
    <p className="warning-text" data-part="mist-error">
      <Worded sentence="verify_mist_error" values={{ error: <b>X-Mist-Error: {error.value}</b> }} />
    </p>
  );
}
