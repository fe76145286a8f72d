import { act, useState } from 'react';
import { ImportPanel } from '../../../components/assistant/import-panel.tsx';
import type { Webhook } from '../../../utils/templates/webhook.ts';
import type { FieldReport } from '../../../utils/webhook/draft.ts';
import type { FieldName } from '../../../utils/webhook/fields.ts';
import { buttonNamed, click } from '../button-named.ts';
import { enter, labelled } from '../enter.ts';
import { context, draft } from '../gallery/panel-samples.ts';
import { fillReports } from '../gallery/samples.ts';

interface FormProps {
  readonly onFill?: (webhook: Webhook) => Promise<readonly FieldReport[]>;
}

let tell: (left: readonly FieldName[]) => void;

/** Says which fields a taking back has left. */
export const takenBack = (left: readonly FieldName[]) => tell(left);

/** The panel, with a filling that can be undone. */
export function ImportForm({ onFill = () => Promise.resolve(fillReports) }: FormProps) {
  const [filled, setFilled] = useState(false);
  const fill = async (webhook: Webhook) => {
    const reports = await onFill(webhook);
    setFilled(true);
    return reports;
  };
  const [left, setLeft] = useState<readonly FieldName[] | null>(null);
  const undo = () => {
    setFilled(false);
    setLeft(null);
  };
  tell = given => act(() => setLeft(given));
  return (
    <ImportPanel
      {...{ draft, context }}
      onFill={fill}
      onUndo={filled ? undo : null}
      notTakenBack={left}
      onGenerate={() => 'a-generated-secret'}
    />
  );
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
