import { type ComponentProps, type ReactNode, useState } from 'react';
import { ExportPanel } from '../../../components/assistant/export-panel.tsx';
import { FillingOutcome, FillReport } from '../../../components/assistant/filling.tsx';
import { ImportForm } from '../../../components/assistant/import/import-form.tsx';
import { ImportProblems } from '../../../components/assistant/import/import-source.tsx';
import { ImportPanel } from '../../../components/assistant/import-panel.tsx';
import { PointOutHint } from '../../../components/assistant/point-out.tsx';
import { SecretTools } from '../../../components/assistant/secret-tools.tsx';
import { Question } from '../../../components/ui/question.tsx';
import { bar } from './bar-scene.tsx';
import { context, draft, imported, importProblems, partlyRead } from './panel-samples.ts';
import { fillReports } from './samples.ts';

const nothing = () => {};
const generated = () => 'c0ffee00'.repeat(8);

const inBar = (name: string, content: ReactNode) =>
  bar({
    panels: [
      { name: 'Import', content: name === 'Import' ? content : null },
      { name: 'Export', content: name === 'Export' ? content : null },
    ],
    filling: { step: 'filled', from: 'import', reports: [], undoable: true, seen: true },
  });

const importForm = (more: Partial<ComponentProps<typeof ImportForm>>) => (
  <div className="stack">
    <ImportForm
      {...{ draft, context, imported, reason: '', onFill: nothing, onGenerate: generated }}
      filling={{ step: 'idle' }}
      {...more}
    />
  </div>
);

function Secret({ first }: { readonly first: string }) {
  const [secret, setSecret] = useState(first);
  return <SecretTools secret={secret} onUse={setSecret} />;
}

/** What unfolds in the bar and under the Secret field. */
export const panelScenes: Readonly<Record<string, ReactNode>> = {
  'secret, none': <Secret first="" />,
  'secret, weak': <Secret first="mist123" />,
  'secret, stored': <Secret first="••••••••••••" />,
  'secret, generated': <Secret first="" />,
  'secret, question': (
    <Question question="Replace the secret that stands there?" yes="Replace" no="Keep" onAnswer={nothing} />
  ),
  'import, empty': inBar(
    'Import',
    <ImportPanel
      {...{ draft, context, onGenerate: generated, filling: { step: 'idle' }, dispatch: nothing }}
    />,
  ),
  'import, problems': <ImportProblems problems={importProblems} onShow={nothing} />,
  'import, previewed': importForm({}),
  'import, filling': importForm({ imported: null, filling: { step: 'filling', from: 'import' } }),
  'report on a filling': <FillReport reports={fillReports} onUndo={nothing} />,
  'filling taken back, but for two': (
    <FillingOutcome
      filling={{ step: 'undone', left: ['topics', 'headers'] }}
      dispatch={nothing}
      of="import"
    />
  ),
  'filling broke off': (
    <FillingOutcome
      filling={{ step: 'failed', from: 'import', undoable: true, seen: false }}
      dispatch={nothing}
      of="import"
    />
  ),
  'export, all': inBar('Export', <ExportPanel draft={draft} scope="org" apiHost="api.mist.com" />),
  'export, partly read': inBar('Export', <ExportPanel draft={partlyRead} scope="site" />),
  'pointing out': bar({
    state: 'partial',
    unreadable: ['name'],
    onPointOut: nothing,
    hint: <PointOutHint field="name" onCancel={nothing} />,
  }),
};
