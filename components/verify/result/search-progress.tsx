import { counted } from '../../../utils/language/counted.ts';
import { sentence } from '../../../utils/language/sentence.ts';

interface SearchProgressProps {
  /** Share of the search that is done, 0 to 1. */
  readonly done: number;
  readonly tried: number;
}

/** How far the search for a cause is. */
export function SearchProgress({ done, tried }: SearchProgressProps) {
  return (
    <div className="search-progress">
      <progress max={1} value={done} aria-label={sentence('verify_search')} />
      <span className="quiet">{counted('verify_searching', tried)}</span>
    </div>
  );
}
