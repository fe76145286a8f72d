import { useState } from 'react';
import { counted } from '../../../utils/language/counted.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import { Button } from '../../ui/button.tsx';
import { TagForm } from './tag-form.tsx';

interface SelectionToolsProps {
  readonly count: number;
  /** Whether all that were found are selected. */
  readonly all: boolean;
  /** Whether some of them are the person's own, so that they can be changed. */
  readonly changeable: boolean;
  readonly onSelectAll: (selected: boolean) => void;
  /** Exports those selected, or all where none is. */
  readonly onExport: () => void;
  readonly onDelete: () => void;
  readonly onTag: (tag: string, wanted: boolean) => void;
}

/** What can be done with the templates whose boxes are checked. */
export function SelectionTools(props: SelectionToolsProps) {
  const { count, all, changeable } = props;
  const [tagging, setTagging] = useState(false);
  const none = count === 0;
  return (
    <div className="selection-tools" role="toolbar" aria-label={sentence('templates_selection_tools')}>
      <div className="tool-line">
        <label className="check-box">
          <input type="checkbox" checked={all} onChange={event => props.onSelectAll(event.target.checked)} />
          {none ? sentence('templates_select_all') : counted('templates_selected', count)}
        </label>
        <Button {...(!none && { name: sentence('templates_export_selected') })} onClick={props.onExport}>
          {sentence(none ? 'templates_export_all' : 'templates_export')}
        </Button>
        <Button disabled={none || !changeable} onClick={() => setTagging(!tagging)}>
          {sentence('templates_tag')}
        </Button>
        <Button
          disabled={none || !changeable}
          name={sentence('templates_delete_selected')}
          onClick={props.onDelete}
        >
          {sentence('templates_delete')}
        </Button>
      </div>
      {tagging && !none && (
        <TagForm
          onTag={(tag, wanted) => {
            setTagging(false);
            props.onTag(tag, wanted);
          }}
        />
      )}
    </div>
  );
}
