import { useState } from 'react';
import { sentence } from '../../../utils/language/sentence.ts';
import { Button } from '../../ui/button.tsx';
import { useId } from '../../ui/use-id.ts';

interface TagFormProps {
  /** `wanted`: whether the tag is added or taken away. */
  readonly onTag: (tag: string, wanted: boolean) => void;
}

/** One tag for all selected templates. */
export function TagForm({ onTag }: TagFormProps) {
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
