import '../assistant/findings.css';
import '../assistant/header-meter.css';
import '../assistant/import-problems.css';
import './templates.css';
import './edit.css';
import { sentence } from '../../utils/language/sentence.ts';
import type { Library } from '../../utils/templates/library.ts';
import { LibraryPart } from './library-part.tsx';
import { PanelPart } from './panel-part.tsx';
import { type TemplatesPageProps, useTemplatesPage } from './use-templates-page.ts';

/** The library of templates: what there is on the one side, one of them or a task on the other. */
export function TemplatesPage({ library, failed = false, ...props }: TemplatesPageProps) {
  if (!library) {
    return <p className="quiet">{sentence(failed ? 'templates_unreadable' : 'templates_reading')}</p>;
  }
  return <ReadTemplatesPage library={library} {...props} />;
}

interface ReadTemplatesPageProps extends TemplatesPageProps {
  readonly library: Library;
}

function ReadTemplatesPage({ library, commands, onChooseElsewhere, ...props }: ReadTemplatesPageProps) {
  const page = useTemplatesPage({ library, commands, ...props });
  return (
    <div className="templates" data-panel={page.panel.kind}>
      <LibraryPart library={library} page={page} />
      <PanelPart
        {...{ library, commands, page, onChooseElsewhere }}
        edit={props.edit}
        onEdit={props.onEdit}
      />
    </div>
  );
}
