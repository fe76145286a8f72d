import { memo } from 'react';
import { controlRef } from '../model/controls.ts';
import { headerRows } from '../model/header-rows.ts';
import { changeForm, useForm } from '../model/store.ts';
import type { HeaderRow } from '../model/webhook.ts';
import { LegacyButton } from './legacy-button.tsx';
import { LegacyInput } from './legacy-fields.tsx';

const Row = memo(function Row({ row, at }: { row: HeaderRow; at: number }) {
  return (
    <div className="header-row">
      <LegacyInput
        control={`header-name:${at}`}
        look="header-name"
        placeholder="Header Key"
        value={row.name}
        onType={name => headerRows.set(at, { name })}
      />
      <LegacyInput
        control={`header-value:${at}`}
        look="header-value"
        placeholder="Header Value"
        value={row.value}
        onType={value => headerRows.set(at, { value })}
      />
      <LegacyButton
        control={`header-remove:${at}`}
        size="small"
        text="×"
        onPress={() => headerRows.remove(at)}
      />
    </div>
  );
});

/** Custom headers as rows of two boxes, or as one text. */
export function LegacyHeaders() {
  const headers = useForm(form => form.headers);
  if (headers.notation === 'rows') {
    return (
      <div className="header-rows">
        {headers.rows.map((row, at) => (
          <Row key={at} row={row} at={at} />
        ))}
        <LegacyButton control="header-add" size="small" text="Add Header" onPress={headerRows.add} />
      </div>
    );
  }
  return (
    <textarea
      className="DeprecatedInput fullWidth"
      rows={5}
      spellCheck={false}
      value={headers.text}
      ref={controlRef('headers-text')}
      autoComplete="off"
      onChange={event => changeForm({ headers: { ...headers, text: event.target.value } })}
    />
  );
}
