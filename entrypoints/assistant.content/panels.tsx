import { FileInput, FileOutput, LayoutTemplate } from 'lucide-react';
import { useState } from 'react';
import type { BarPanel } from '../../components/assistant/bar-panel.tsx';
import { ExportPanel } from '../../components/assistant/export-panel.tsx';
import type { FillingProps } from '../../components/assistant/filling.tsx';
import { ImportPanel } from '../../components/assistant/import-panel.tsx';
import { TemplatesPanel, type TemplatesPanelProps } from '../../components/assistant/templates-panel.tsx';
import { sentence } from '../../utils/language/sentence.ts';
import { libraryCommands } from '../../utils/store/templates/library-commands.ts';
import { useLibrary } from '../popup/use-library.ts';
import type { Examination } from './examine.ts';
import { knownValues, type PortalPlace } from './portal-place.ts';

/** The name of the panel for templates. */
export const templatesPanel = () => sentence('bar_templates');

interface InPanels extends FillingProps {
  readonly place: PortalPlace;
  readonly onGenerate: () => string;
}

/** The bar's panels on the form as a whole. */
export function panelsOf({ draft, context }: Examination, { place, ...filling }: InPanels): BarPanel[] {
  const { scope, org_id, site_id, apiHost } = place;
  return [
    {
      name: sentence('bar_import'),
      icon: FileInput,
      ...{ keeps: true, ownUndo: true },
      content: <ImportPanel draft={draft} context={context} {...filling} />,
    },
    {
      name: sentence('bar_export'),
      icon: FileOutput,
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
      icon: LayoutTemplate,
      ...{ keeps: true, ownUndo: true },
      content: <FormTemplates draft={draft} context={context} place={place} {...filling} />,
    },
  ];
}

interface FormTemplatesProps extends Omit<TemplatesPanelProps, 'library' | 'failed' | 'known' | 'onSave'> {
  readonly place: PortalPlace;
}

/** The bar's panel for templates, on the library as it is. */
function FormTemplates({ place, ...props }: FormTemplatesProps) {
  // Looked for when the panel is opened, since it costs a walk over the page.
  const [known] = useState(() => knownValues(place));
  return <TemplatesPanel {...props} {...useLibrary()} known={known} onSave={libraryCommands.save} />;
}
