import { counted } from '../../../utils/language/counted.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import type { StoreFailure } from '../../../utils/templates/library.ts';
import type { Template } from '../../../utils/templates/template.ts';
import { failureSentence } from '../../templates/notices.tsx';
import { Button } from '../../ui/button.tsx';

/** How far the saving into the library is. `before`: how many were in it already, and are not saved again. */
export type Saving =
  | { readonly step: 'none' }
  | { readonly step: 'running'; readonly done: number }
  | {
      readonly step: 'done';
      readonly saved: number;
      readonly before: number;
      readonly failure?: StoreFailure;
    };

export interface SaveAllProps {
  readonly templates: readonly Template[];
  readonly saving: Saving;
  readonly onSave: (templates: readonly Template[]) => void;
}

/** Keeps all that was read as templates, and says how that went. */
export function SaveAll({ templates, saving, onSave }: SaveAllProps) {
  return (
    <div className="tool-line">
      <Button disabled={saving.step !== 'none'} onClick={() => onSave(templates)}>
        {sentence('section_save_all')}
      </Button>
      <span role="status">{savingSentence(saving, templates.length)}</span>
    </div>
  );
}

function savingSentence(saving: Saving, count: number): string {
  if (saving.step === 'none') return '';
  if (saving.step === 'running') return sentence('section_save_progress', { done: saving.done, count });
  const { saved, before, failure } = saving;
  return [
    counted('section_saved', saved),
    before > 0 ? counted('section_saved_before', before) : '',
    failure ? failureSentence(failure) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
