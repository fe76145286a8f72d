import { useState } from 'react';
import type { Webhook } from '../../utils/templates/webhook.ts';
import type { FieldReport } from '../../utils/webhook/field-report.ts';

/** How far the filling of the form is. `failed`: it broke off, so what the form holds has to be looked at. */
export type Filling =
  | { readonly step: 'none' | 'running' | 'failed' | 'undone' }
  | { readonly step: 'done'; readonly reports: readonly FieldReport[] };

/** Fills the form and keeps what became of it until the next filling, `reset`, or the undoing from wherever. */
export function useFilling(
  onFill: (webhook: Webhook) => Promise<readonly FieldReport[]>,
  onUndo: (() => void) | null,
) {
  const [filling, setFilling] = useState<Filling>({ step: 'none' });
  const [couldUndo, setCouldUndo] = useState(onUndo !== null);
  if (couldUndo !== (onUndo !== null)) {
    setCouldUndo(onUndo !== null);
    if (onUndo === null && filling.step === 'done') setFilling({ step: 'undone' });
  }
  const fill = async (webhook: Webhook) => {
    setFilling({ step: 'running' });
    try {
      setFilling({ step: 'done', reports: await onFill(webhook) });
    } catch {
      setFilling({ step: 'failed' });
    }
  };
  return { filling, fill, reset: () => setFilling({ step: 'none' }) };
}
