import { memo } from 'react';
import { counted } from '../../../utils/language/counted.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import { placeWarnings } from '../../../utils/rules/place.ts';
import type { Address } from '../../../utils/templates/export/address.ts';
import type { StoreFailure } from '../../../utils/templates/library.ts';
import type { Template } from '../../../utils/templates/template.ts';
import { LibraryExport } from '../../templates/library-export.tsx';
import { failureSentence } from '../../templates/notices.tsx';
import { Button } from '../../ui/button.tsx';

/** How far the reading of the place's webhooks is. */
export type AllRead =
  | { readonly step: 'reading'; readonly read: number; readonly wait: number | null }
  /** `problem`: a sentence. */
  | { readonly step: 'failed'; readonly problem: string }
  | {
      readonly step: 'done';
      readonly templates: readonly Template[];
      /** Where each of them is, by the template's id. */
      readonly addresses: ReadonlyMap<string, Address>;
      readonly unreadable: number;
      /** Whether Mist has no more of them. */
      readonly complete: boolean;
    };

interface ExportAllProps extends Pick<SaveAllProps, 'saving' | 'onSave'> {
  readonly all: AllRead;
  readonly onCancel: () => void;
  readonly onAgain: () => void;
}

/** Every webhook of the organization or site as a file or text, without its secrets, or into the library. */
export function ExportAll({ all, saving, onSave, onCancel, onAgain }: ExportAllProps) {
  if (all.step === 'reading')
    return (
      <div className="tool-line">
        <span role="status">{progressSentence(all.read, all.wait)}</span>
        <Button onClick={onCancel}>{sentence('cancel')}</Button>
      </div>
    );
  if (all.step === 'failed')
    return (
      <>
        <p role="alert">{all.problem}</p>
        <Button onClick={onAgain}>{sentence('section_again')}</Button>
      </>
    );
  const { templates, addresses, unreadable, complete } = all;
  if (templates.length === 0) return <p role="status">{sentence('section_none')}</p>;
  return (
    <>
      <p className="quiet">
        {sentence('section_redacted')} {unreadable > 0 && counted('section_unreadable', unreadable)}
      </p>
      {!complete && <p className="warning-text">{counted('section_more', templates.length)}</p>}
      {placeWarnings(templates.map(({ webhook }) => webhook)).map(warning => (
        <p key={warning} className="warning-text">
          {warning}
        </p>
      ))}
      <SaveAll templates={templates} saving={saving} onSave={onSave} />
      <p className="quiet">{sentence('section_ids')}</p>
      <Exported templates={templates} addresses={addresses} />
    </>
  );
}

type ExportedProps = Pick<Extract<AllRead, { step: 'done' }>, 'templates' | 'addresses'>;

/** Not made anew while the saving goes on. */
const Exported = memo(function Exported({ templates, addresses }: ExportedProps) {
  const entries = templates.map(template => ({ key: template.id, template, stored: null }));
  const keys = new Set(entries.map(({ key }) => key));
  return (
    <LibraryExport
      entries={entries}
      keys={keys}
      addresses={addresses}
      title={counted('section_export', templates.length)}
    />
  );
});

function progressSentence(read: number, wait: number | null): string {
  if (wait !== null) return counted('section_wait', wait);
  return read === 0 ? sentence('section_reading') : counted('section_reading_more', read);
}

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

interface SaveAllProps {
  readonly templates: readonly Template[];
  readonly saving: Saving;
  readonly onSave: (templates: readonly Template[]) => void;
}

/** Keeps all that was read as templates, and says how that went. */
function SaveAll({ templates, saving, onSave }: SaveAllProps) {
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
