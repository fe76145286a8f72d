import { controlRef } from '../model/controls.ts';
import { changeForm } from '../model/store.ts';
import type { HeadersInput } from '../model/webhook.ts';
import { LegacyButton } from './legacy-button.tsx';
import { LegacyText } from './legacy-text.tsx';

type Rows = Extract<HeadersInput, { notation: 'rows' }>['rows'];

function HeaderRows({ rows }: { rows: Rows }) {
  const put = (changed: Rows) => changeForm({ headers: { notation: 'rows', rows: changed } });
  const set = (at: number, part: Partial<Rows[number]>) =>
    put(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  return (
    <div className="header-rows">
      {rows.map((row, at) => (
        <div className="header-row" key={at}>
          <LegacyText
            control={`header-name:${at}`}
            look="header-name"
            placeholder="Header Key"
            value={row.name}
            onType={name => set(at, { name })}
          />
          <LegacyText
            control={`header-value:${at}`}
            look="header-value"
            placeholder="Header Value"
            value={row.value}
            onType={value => set(at, { value })}
          />
          <LegacyButton
            control={`header-remove:${at}`}
            size="small"
            text="×"
            onPress={() => put(rows.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      <LegacyButton
        control="header-add"
        size="small"
        text="Add Header"
        onPress={() => put([...rows, { name: '', value: '' }])}
      />
    </div>
  );
}

/** Custom headers as rows of two boxes, or as one text. */
export function LegacyHeaders({ headers }: { headers: HeadersInput }) {
  if (headers.notation === 'rows') return <HeaderRows rows={headers.rows} />;
  return (
    <textarea
      className="DeprecatedInput fullWidth"
      rows={5}
      spellCheck={false}
      value={headers.text}
      ref={controlRef('headers-text')}
      onChange={event => changeForm({ headers: { ...headers, text: event.target.value } })}
    />
  );
}
