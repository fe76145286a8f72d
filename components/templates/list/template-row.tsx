import { RefreshCw, RefreshCwOff, Users } from 'lucide-react';
import { type KeyboardEvent, memo } from 'react';
import { sentence } from '../../../utils/language/sentence.ts';
import { typeTitle } from '../../../utils/rules/text/type-title.ts';
import type { Template } from '../../../utils/templates/template.ts';
import type { Entry } from '../entry.ts';
import { scopeTitle } from '../scope-title.ts';
import { urlHost } from '../url-host.ts';

interface TemplateRowProps {
  readonly entry: Entry;
  /** Its place among all that were found, of which there are `count`. */
  readonly index: number;
  readonly count: number;
  /** Pixels from the list's top. */
  readonly top: number;
  readonly selected: boolean;
  readonly open: boolean;
  readonly onKey: (event: KeyboardEvent<HTMLElement>, index: number) => void;
  readonly onOpen: (key: string) => void;
  readonly onSelect: (key: string, selected: boolean) => void;
}

/** One template in two lines: its name, then what tells it from others. */
export const TemplateRow = memo(function TemplateRow(props: TemplateRowProps) {
  const { entry, index, count, top, selected, open, onKey, onOpen, onSelect } = props;
  const { key, template, stored } = entry;
  return (
    <li
      className="template-row"
      data-index={index}
      data-open={open}
      aria-setsize={count}
      aria-posinset={index + 1}
      style={{ top }}
    >
      <input
        type="checkbox"
        aria-label={sentence('templates_select', { name: template.name })}
        checked={selected}
        onChange={event => onSelect(key, event.target.checked)}
      />
      <button
        type="button"
        className="template-open"
        aria-current={open}
        onClick={() => onOpen(key)}
        onKeyDown={event => onKey(event, index)}
      >
        <span className="template-name">
          <span>{template.name}</span>
          {!stored && <TeamMark />}
          {stored?.synced && <SyncMark left={stored.notSynced !== undefined} />}
        </span>
        <span className="template-facts">
          <span>{factsOf(template)}</span>
          {template.tags.map(tag => (
            <span key={tag} className="tag">
              {tag}
            </span>
          ))}
        </span>
      </button>
    </li>
  );
});

function TeamMark() {
  return (
    <span className="template-mark">
      <Users size={13} aria-hidden="true" />
      {sentence('templates_team_mark')}
    </span>
  );
}

function SyncMark({ left }: { readonly left: boolean }) {
  return (
    <span className={left ? 'template-mark warning-text' : 'template-mark'}>
      {left ? <RefreshCwOff size={13} aria-hidden="true" /> : <RefreshCw size={13} aria-hidden="true" />}
      {sentence(left ? 'templates_not_synced_mark' : 'templates_synced_mark')}
    </span>
  );
}

function factsOf({ webhook: { type, url }, scope }: Template): string {
  return [type ? typeTitle(type) : '', url ? urlHost(url) : '', scopeTitle(scope)]
    .filter(Boolean)
    .join(' · ');
}
