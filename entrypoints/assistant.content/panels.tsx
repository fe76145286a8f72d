import type { BarPanel } from '../../components/assistant/bar-panel.ts';
import { ExportPanel } from '../../components/assistant/export-panel.tsx';
import { ImportPanel } from '../../components/assistant/import-panel.tsx';
import { sentence } from '../../utils/language/sentence.ts';
import { generateSecret } from '../../utils/signature/generate-secret.ts';
import type { Examination } from './examine.ts';
import type { Filling } from './filling.ts';
import type { Surroundings } from './surroundings.ts';

const newSecret = () => generateSecret(256, 'hex');

/** The bar's fold-outs. */
export function panelsOf(
  { draft, context }: Examination,
  { scope, org_id, site_id, apiHost }: Surroundings,
  filling: Filling,
): BarPanel[] {
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
  ];
}
