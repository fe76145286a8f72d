import { useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { fileSlug } from '../../utils/templates/file-slug.ts';
import type { SetAside } from '../../utils/templates/library.ts';
import { Button } from '../ui/button.tsx';
import { downloadText } from '../ui/download-text.ts';

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
  const [asking, setAsking] = useState(false);
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
          <Button
            name={`${sentence(asking ? 'templates_remove_for_good' : 'templates_remove')} ${key}`}
            onClick={() => (asking ? onRemove(key) : setAsking(true))}
          >
            {sentence(asking ? 'templates_remove_for_good' : 'templates_remove')}
          </Button>
        )}
        {asking && <Button onClick={() => setAsking(false)}>{sentence('templates_keep')}</Button>}
      </span>
    </li>
  );
}
