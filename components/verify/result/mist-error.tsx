import type { Capture } from '../../../utils/webhook/capture.ts';

/** What Mist itself says in the delivery is wrong with the webhook. */
export function MistError({ headers }: Pick<Capture, 'headers'>) {
  const error = headers.find(({ name }) => name.trim().toLowerCase() === 'x-mist-error');
  if (!error) return null;
  return (
    <p className="warning-text" data-part="mist-error">
      <b>X-Mist-Error: {error.value}</b>. Mist found the webhook’s custom headers faulty, so they may be
      missing here. Correct them in the webhook form, where this extension shows which.
    </p>
  );
}
