import type { BarPanel } from '../../components/assistant/bar.tsx';
import { ExportPanel } from '../../components/assistant/export-panel.tsx';
import { ImportPanel } from '../../components/assistant/import-panel.tsx';
import { sentence } from '../../utils/language/sentence.ts';
import type { Webhook } from '../../utils/templates/webhook.ts';
import type { Examination } from './examine.ts';
import type { Filling } from './filling.ts';
import { FormTemplates } from './form-templates.tsx';
import type { Surroundings } from './surroundings.ts';

/** The name of the panel for templates. */
export const templatesPanel = () => sentence('bar_templates');

/** The bar's fold-outs. `arrived`: what the form was opened for, to be filled in by the panel for templates. */
export function panelsOf(
  { draft, context }: Examination,
  surroundings: Surroundings,
  filling: Filling,
  arrived: Webhook | null,
  newSecret: () => string,
): BarPanel[] {
  const { scope, org_id, site_id, apiHost } = surroundings;
  return [
    {
      name: sentence('bar_import'),
      keeps: true,
      ownUndo: true,
      content: (
        <ImportPanel
          draft={draft}
          context={context}
          onFill={filling.fill}
          onUndo={filling.undo()}
          notTakenBack={filling.notTakenBack()}
          onGenerate={newSecret}
        />
      ),
    },
    {
      name: sentence('bar_export'),
      content: (
        <ExportPanel
          draft={draft}
          scope={scope}
          {...(org_id && { org_id })}
          {...(site_id && { site_id })}
          {...(apiHost && { apiHost })}
        />
      ),
    },
    {
      name: templatesPanel(),
      keeps: true,
      ownUndo: true,
      content: (
        <FormTemplates
          draft={draft}
          context={context}
          place={surroundings}
          arrived={arrived}
          onFill={filling.fill}
          onUndo={filling.undo()}
          notTakenBack={filling.notTakenBack()}
          onGenerate={newSecret}
        />
      ),
    },
  ];
}
