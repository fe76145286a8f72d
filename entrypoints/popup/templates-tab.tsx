import { TemplatesPage } from '../../components/templates/templates-page.tsx';
import type { SplitState } from '../../components/ui/split.tsx';
import { libraryCommands } from '../../utils/store/templates/library-commands.ts';
import type { TemplateEdit } from '../../utils/templates/template-edit.ts';
import { useLibrary } from './use-library.ts';

interface TemplatesTabProps {
  readonly edit: TemplateEdit | null;
  readonly onEdit: (edit: TemplateEdit | null) => void;
  /** What to begin with: `import`, or a template by its key. */
  readonly task: string | undefined;
  readonly split: SplitState;
  readonly onChooseElsewhere?: (() => void) | undefined;
}

/** The Templates page, wired to the store. */
export function TemplatesTab(props: TemplatesTabProps) {
  const { library, failed } = useLibrary();
  return <TemplatesPage {...props} library={library} failed={failed} commands={libraryCommands} />;
}
