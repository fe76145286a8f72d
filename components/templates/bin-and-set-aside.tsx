import { useState } from 'react';
import { dateText } from '../../utils/language/date-text.ts';
import { sentence } from '../../utils/language/sentence.ts';
import type { BinnedTemplate, SetAside } from '../../utils/templates/library.ts';
import { fileSlug } from '../../utils/templates/text.ts';
import { Button } from '../ui/button.tsx';
import { downloadText } from '../ui/copy-and-download.tsx';
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
  const { id, name } = template;
  const date = dateText(deletedAt, { dateStyle: 'medium' });
  return (
    <li className="plain-row">
      <span>
        <b>{name}</b> <span className="quiet">{sentence('templates_deleted_at', { date })}</span>
      </span>
      <span className="tool-line">
        <Button name={`${sentence('templates_restore')} ${name}`} onClick={() => onRestore([id])}>
          {sentence('templates_restore')}
        </Button>
        <TwoPressButton
          first={sentence('templates_delete')}
          second={sentence('templates_delete_for_good')}
          of={name}
          onSecondPress={() => onForget([id])}
        />
      </span>
    </li>
  );
}

interface SetAsideListProps {
  readonly setAside: readonly SetAside[];
  readonly onRemove: (key: string) => void;
}

/** Records that could not be read: nothing of them is lost until the person removes them. */
export function SetAsideList({ setAside, onRemove }: SetAsideListProps) {
  return (
    <>
      <p className="quiet">{sentence('templates_set_aside_help')}</p>
      <ul className="plain-list" aria-label={sentence('templates_set_aside')}>
        {setAside.map(record => (
          <SetAsideRow key={`${record.from} ${record.key}`} record={record} onRemove={onRemove} />
        ))}
      </ul>
    </>
  );
}

interface SetAsideRowProps extends Pick<SetAsideListProps, 'onRemove'> {
  readonly record: SetAside;
}

function SetAsideRow({ record: { key, from, reason, json }, onRemove }: SetAsideRowProps) {
  const file = { text: json, fileName: `${fileSlug(key)}.json`, mediaType: 'application/json' };
  return (
    <li className="plain-row">
      <span>
        <code className="code">{key}</code>{' '}
        <span className="quiet">
          {sentence(reason === 'newer' ? 'templates_record_newer' : 'templates_record_damaged')}
          {from === 'policy' && ` ${sentence('templates_record_policy')}`}
        </span>
      </span>
      <span className="tool-line">
        <Button
          name={`${sentence('templates_export')} ${key}`}
          onClick={button => downloadText(file, button)}
        >
          {sentence('templates_export')}
        </Button>
        {from === 'store' && (
          <TwoPressButton
            first={sentence('templates_remove')}
            second={sentence('templates_remove_for_good')}
            of={key}
            onSecondPress={() => onRemove(key)}
          />
        )}
      </span>
    </li>
  );
}

interface TwoPressButtonProps {
  /** What the button says before and after the first press. */
  readonly first: string;
  readonly second: string;
  /** What is taken away, for the accessible name. */
  readonly of: string;
  readonly onSecondPress: () => void;
}

/** For what cannot be taken back: the first press asks, the second does it, and another button keeps all. */
function TwoPressButton({ first, second, of, onSecondPress }: TwoPressButtonProps) {
  const [asking, setAsking] = useState(false);
  const label = asking ? second : first;
  return (
    <>
      <Button name={`${label} ${of}`} onClick={() => (asking ? onSecondPress() : setAsking(true))}>
        {label}
      </Button>
      {asking && <Button onClick={() => setAsking(false)}>{sentence('templates_keep')}</Button>}
    </>
  );
}
