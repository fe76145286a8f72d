import { useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import type { BinnedTemplate } from '../../utils/templates/library.ts';
import { Button } from '../ui/button.tsx';
import { Question } from '../ui/question.tsx';

interface BinListProps {
  readonly bin: readonly BinnedTemplate[];
  readonly onRestore: (ids: readonly string[]) => void;
  readonly onForget: (ids: readonly string[]) => void;
}

/** Deleted templates: back into the library, or away for good after a second press. */
export function BinList({ bin, onRestore, onForget }: BinListProps) {
  const [asking, setAsking] = useState(false);
  const ids = bin.map(({ template }) => template.id);
  if (bin.length === 0) return <p className="quiet">{sentence('templates_bin_empty')}</p>;
  return (
    <>
      <p className="quiet">{sentence('templates_bin_help')}</p>
      <ul className="plain-list" aria-label={sentence('templates_bin')}>
        {bin
          .toSorted((a, b) => b.deletedAt - a.deletedAt)
          .map(each => (
            <BinRow key={each.template.id} binned={each} onRestore={onRestore} onForget={onForget} />
          ))}
      </ul>
      <div className="tool-line">
        {asking ? (
          <Question
            question={sentence('templates_bin_empty_question')}
            yes={sentence('templates_delete_for_good')}
            no={sentence('templates_keep')}
            onAnswer={forget => (forget ? onForget(ids) : setAsking(false))}
          />
        ) : (
          <Button onClick={() => setAsking(true)}>{sentence('templates_bin_empty_action')}</Button>
        )}
      </div>
    </>
  );
}

interface BinRowProps extends Pick<BinListProps, 'onRestore' | 'onForget'> {
  readonly binned: BinnedTemplate;
}

function BinRow({ binned: { template, deletedAt }, onRestore, onForget }: BinRowProps) {
  const [asking, setAsking] = useState(false);
  const { id, name } = template;
  const date = new Date(deletedAt).toLocaleDateString(sentence('language_tag'), { dateStyle: 'medium' });
  return (
    <li className="plain-row">
      <span>
        <b>{name}</b> <span className="quiet">{sentence('templates_deleted_at', { date })}</span>
      </span>
      <span className="tool-line">
        <Button name={`${sentence('templates_restore')} ${name}`} onClick={() => onRestore([id])}>
          {sentence('templates_restore')}
        </Button>
        <Button
          name={`${sentence(asking ? 'templates_delete_for_good' : 'templates_delete')} ${name}`}
          onClick={() => (asking ? onForget([id]) : setAsking(true))}
        >
          {sentence(asking ? 'templates_delete_for_good' : 'templates_delete')}
        </Button>
        {asking && <Button onClick={() => setAsking(false)}>{sentence('templates_keep')}</Button>}
      </span>
    </li>
  );
}
