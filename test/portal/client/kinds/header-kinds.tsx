import { useId, useState } from 'react';
import type { HeadersProps } from './kit.tsx';

type Header = HeadersProps['value'][number];

const changed = (headers: readonly Header[], at: number, header: Header) =>
  headers.map((each, index) => (index === at ? header : each));

/** A row of two boxes for each header. */
export function HeaderRows({ label, value, set }: HeadersProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <h4 id={id}>{label}</h4>
      {value.map(([name, text], at) => (
        <div key={at}>
          <input
            aria-label="Header Name"
            autoComplete="off"
            value={name}
            onChange={event => set(changed(value, at, [event.target.value, text]))}
          />
          <input
            aria-label="Header Value"
            autoComplete="off"
            value={text}
            onChange={event => set(changed(value, at, [name, event.target.value]))}
          />
          <button
            type="button"
            aria-label="Remove header"
            onClick={() => set(value.filter((_, index) => index !== at))}
          >
            ×
          </button>
        </div>
      ))}
      <button type="button" onClick={() => set([...value, ['', '']])}>
        Add Header
      </button>
    </div>
  );
}

/** One text for all of them, which is taken where it can be read. */
function HeaderText({
  label,
  value,
  set,
  hint,
  write,
  read,
}: HeadersProps & {
  readonly hint: string;
  readonly write: (headers: readonly Header[]) => string;
  readonly read: (text: string) => readonly Header[] | null;
}) {
  const id = useId();
  const [text, setText] = useState(() => write(value));
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        autoComplete="off"
        placeholder={hint}
        value={text}
        onChange={event => {
          setText(event.target.value);
          const headers = read(event.target.value);
          if (headers) set(headers);
        }}
      />
    </div>
  );
}

const fromJson = (text: string): readonly Header[] | null => {
  if (text.trim() === '') return [];
  try {
    return Object.entries(JSON.parse(text)).map(([name, value]) => [name, String(value)]);
  } catch {
    return null;
  }
};

export const HeaderJson = (props: HeadersProps) => (
  <HeaderText
    {...props}
    hint='{ "X-Name": "value" }'
    write={headers => JSON.stringify(Object.fromEntries(headers))}
    read={fromJson}
  />
);

const fromLines = (text: string): readonly Header[] =>
  text.split('\n').flatMap(line => {
    const colon = line.indexOf(':');
    return colon < 0 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const];
  });

export const HeaderLines = (props: HeadersProps) => (
  <HeaderText
    {...props}
    hint="X-Name: value"
    write={headers => headers.map(([name, value]) => `${name}: ${value}`).join('\n')}
    read={fromLines}
  />
);
