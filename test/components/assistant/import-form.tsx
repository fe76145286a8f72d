import { act, useState } from 'react';
import type { Filling, FillingAct } from '../../../components/assistant/filling.tsx';
import { ImportPanel } from '../../../components/assistant/import-panel.tsx';
import type { Webhook } from '../../../utils/templates/webhook.ts';
import type { FieldName } from '../../../utils/webhook/fields.ts';
import { buttonNamed, click } from '../button-named.ts';
import { enter, labelled } from '../enter.ts';
import { context, draft } from './panel-samples.ts';
import { fillReports } from './samples.ts';

interface FormProps {
  readonly onFill?: (webhook: Webhook) => void;
  /** What becomes of each filling. */
  readonly outcome?: Filling;
}

let become: (filling: Filling) => void;

/** Says which fields a taking back has left. */
export const takenBack = (left: readonly FieldName[]) => become({ step: 'undone', left });

const filled: Filling = {
  step: 'filled',
  from: 'import',
  reports: fillReports,
  undoable: true,
  seen: false,
};

/** The panel, with a filling that can be undone. */
export function ImportForm({ onFill, outcome = filled }: FormProps) {
  const [filling, setFilling] = useState<Filling>({ step: 'idle' });
  const dispatch = (done: FillingAct) => {
    if (done.type === 'undo') return setFilling({ step: 'undoing' });
    if (done.type === 'seen')
      return setFilling(now => ('seen' in now ? { ...now, seen: true } : { step: 'idle' }));
    onFill?.(done.webhook);
    return setFilling(outcome);
  };
  become = given => act(() => setFilling(given));
  return <ImportPanel {...{ draft, context, filling, dispatch }} onGenerate={() => 'a-generated-secret'} />;
}

/** Pastes a configuration, and presses Preview. */
export function preview(container: Element, configuration: unknown): void {
  const text = typeof configuration === 'string' ? configuration : JSON.stringify(configuration, null, 2);
  enter(labelled(container, 'Configuration JSON'), text);
  click(container, 'Preview');
}

export const fillButton = (container: Element) => buttonNamed(container, 'Fill form');
export const fillForm = (container: Element) => act(async () => fillButton(container).click());
/** The texts of a field's row in the preview. */
export const rowOf = (container: Element, field: string) =>
  [...(container.querySelector(`tr[data-field="${field}"]`)?.children ?? [])].map(
    ({ textContent }) => textContent,
  );
