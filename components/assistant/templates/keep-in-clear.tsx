import { sentence } from '../../../utils/language/sentence.ts';
import { CheckBox } from '../../ui/check-box.tsx';

interface KeepInClearProps {
  /** Names of headers whose value looks like a credential. */
  readonly headers: readonly string[];
  readonly kept: readonly string[];
  readonly onChange: (kept: readonly string[]) => void;
}

/** Lets the person decide, header by header, that a value is no secret, and says what that means. */
export function KeepInClear({ headers, kept, onChange }: KeepInClearProps) {
  if (headers.length === 0) return null;
  return (
    <div>
      {headers.map(header => (
        <div key={header}>
          <CheckBox
            label={sentence('portal_templates_keep', { header })}
            checked={kept.includes(header)}
            onChange={keep => onChange([...kept.filter(each => each !== header), ...(keep ? [header] : [])])}
          />
        </div>
      ))}
      <p className="quiet">{sentence('portal_templates_keep_help')}</p>
    </div>
  );
}
