interface SearchProgressProps {
  /** Share of the search that is done, 0 to 1. */
  readonly done: number;
  readonly tried: number;
}

/** How far the search for a cause is. */
export function SearchProgress({ done, tried }: SearchProgressProps) {
  return (
    <div className="search-progress">
      <progress max={1} value={done} aria-label="Search for the cause" />
      <span className="quiet">Looking for the cause: {tried} possibilities tried.</span>
    </div>
  );
}
