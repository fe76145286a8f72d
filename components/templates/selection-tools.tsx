import { useState } from 'react';
import { counted } from '../../utils/language/counted.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { Button } from '../ui/button.tsx';
import { CheckBox } from '../ui/choices.tsx';
import { useId } from '../ui/use-id.ts';

interface SelectionToolsProps {
  readonly count: number;
  /** Whether all that were found are selected. */
  readonly all: boolean;
  /** Whether some of them are the person's own, so that they can be changed. */
  readonly changeable: boolean;
  readonly onSelectAll: (selected: boolean) => void;
  /** Exports those selected, or all where none is. */
  readonly onExport: (button: HTMLButtonElement) => void;
  readonly onDelete: () => void;
  readonly onTag: (tag: string, wanted: boolean) => void;
}

/** What can be done with the templates whose boxes are checked. */
export function SelectionTools(props: SelectionToolsProps) {
  const { count, all, changeable } = props;
  const [tagging, setTagging] = useState(false);
  const none = count === 0;
  return (
    <div role="toolbar" aria-label={sentence('templates_selection_tools')}>
      <div className="tool-line">
        <CheckBox
          label={none ? sentence('templates_select_all') : counted('templates_selected', count)}
          checked={all}
          onChange={props.onSelectAll}
        />
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

interface TagFormProps {
  /** `wanted`: whether the tag is added or taken away. */
  readonly onTag: (tag: string, wanted: boolean) => void;
}

/** One tag for all selected templates. */
function TagForm({ onTag }: TagFormProps) {
  const id = useId();
  const [text, setText] = useState('');
  const tag = text.replaceAll(',', ' ').trim();
  return (
    <form
      className="tag-form tool-line"
      onSubmit={event => {
        event.preventDefault();
        if (tag !== '') onTag(tag, true);
      }}
    >
      <label htmlFor={id}>{sentence('templates_tag')}</label>
      <input
        id={id}
        className="text-box"
        autoComplete="off"
        value={text}
        onChange={event => setText(event.target.value)}
      />
      <Button disabled={tag === ''} onClick={() => onTag(tag, true)}>
        {sentence('templates_tag_add')}
      </Button>
      <Button disabled={tag === ''} onClick={() => onTag(tag, false)}>
        {sentence('templates_tag_remove')}
      </Button>
    </form>
  );
}
