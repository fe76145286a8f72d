import { sentence } from '../../utils/language/sentence.ts';

interface SearchBoxProps {
  readonly query: string;
  readonly onChange: (query: string) => void;
}

/** The box that searches the library. */
export function SearchBox({ query, onChange }: SearchBoxProps) {
  return (
    <input
      type="search"
      className="text-box"
      aria-label={sentence('templates_search')}
      placeholder={sentence('templates_search')}
      autoComplete="off"
      spellCheck={false}
      value={query}
      onChange={event => onChange(event.target.value)}
    />
  );
}
