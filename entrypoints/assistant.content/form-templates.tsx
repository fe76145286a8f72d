import { TemplatesPanel, type TemplatesPanelProps } from '../../components/assistant/templates-panel.tsx';
import { libraryCommands } from '../../utils/store/templates/library-commands.ts';
import { useLibrary } from '../popup/use-library.ts';

/** The bar's panel for templates, on the library as it stands. */
export function FormTemplates(props: Omit<TemplatesPanelProps, 'library' | 'failed' | 'onSave'>) {
  return <TemplatesPanel {...props} {...useLibrary()} onSave={libraryCommands.save} />;
}
