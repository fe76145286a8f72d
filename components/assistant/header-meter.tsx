import { memo, useState } from 'react';
import { counted } from '../../utils/language/counted.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { ToggleButton } from '../ui/disclosure.tsx';
import { useId } from '../ui/use-id.ts';

interface HeaderMeterProps {
  /** Bytes of each header's name and value in UTF-8, in the order of the form. */
  readonly headers: readonly { readonly name: string; readonly bytes: number }[];
  readonly total: number;
}

/** How much of Mist's 1000 bytes the custom headers take, as a bar and in words. */
export const HeaderMeter = memo(function HeaderMeter({ headers, total }: HeaderMeterProps) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  const size = againstLimit(total, headers.length);
  const text = sentence('meter_text', { total, limit: HEADERS_LIMIT });
  // The role on a plain element: <meter> has no text alternative and no common styling.
  const range = {
    role: 'meter',
    'aria-label': sentence('meter_label'),
    'aria-valuemin': 0,
    'aria-valuenow': total,
    'aria-valuemax': HEADERS_LIMIT,
    'aria-valuetext': text,
  } as const;
  return (
    <div className="header-meter" data-size={size}>
      <div className="meter-line tool-line">
        <span className="meter-track" {...range}>
          {/* Above the limit it is full; the number stays exact. */}
          <span
            className="meter-fill"
            style={{ width: `${Math.min(100, (total / HEADERS_LIMIT) * 100)}%` }}
          />
        </span>
        <span className="meter-number">{text}</span>
        <span className="meter-word">
          {size !== 'within' && [sentence(`meter_${size}`), ...largest(size, headers)].join(' · ')}
        </span>
        <ToggleButton open={open} controls={panel} label={sentence('meter_each')} onToggle={setOpen} />
      </div>
      <div id={panel} hidden={!open}>
        {open && <HeaderSizes headers={headers} />}
      </div>
    </div>
  );
});

/** Which header is the first to shorten, where there are too many bytes. */
function largest(size: AgainstLimit, headers: HeaderMeterProps['headers']): string[] {
  const [first, second] = headers.toSorted((one, other) => other.bytes - one.bytes);
  if (size !== 'over' || !first || !second) return [];
  const name = first.name || sentence('meter_no_name');
  return [sentence('meter_largest', { name, bytes: counted('meter_bytes', first.bytes) })];
}

function HeaderSizes({ headers }: Pick<HeaderMeterProps, 'headers'>) {
  if (headers.length === 0) return <p className="quiet">{sentence('meter_none')}</p>;
  return (
    <table className="header-sizes">
      <tbody>
        {headers.map(({ name, bytes }, index) => (
          <tr key={`${index} ${name}`}>
            <th scope="row">{name || sentence('meter_no_name')}</th>
            <td>{counted('meter_bytes', bytes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Mist's documented limit for names and values together, in bytes (OpenAPI, `webhook.headers`). */
const HEADERS_LIMIT = 1000;

/** What `: ` and a line end add to each header, should Mist count them: no source says whether it does. */
const SEPARATOR_BYTES = 4;

type AgainstLimit = 'within' | 'near' | 'at' | 'over';

/** How the headers' size (UTF-8 bytes of names and values) stands to Mist's limit. */
export function againstLimit(total: number, count: number): AgainstLimit {
  if (total > HEADERS_LIMIT) return 'over';
  if (total === HEADERS_LIMIT) return 'at';
  return total + count * SEPARATOR_BYTES > HEADERS_LIMIT ? 'near' : 'within';
}
