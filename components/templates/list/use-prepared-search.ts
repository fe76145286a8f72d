import { useEffect } from 'react';
import { templateSearch } from '../../../utils/templates/template-search.ts';
import type { Entry } from '../entry.ts';

/** Templates in one turn of the page: about a millisecond's work. */
const AT_ONCE = 250;

/** Has the texts of all templates ready for the first key of a search, made in turns that nobody notices. */
export function usePreparedSearch(entries: readonly Entry[]): void {
  useEffect(() => {
    const matches = templateSearch('any');
    let at = 0;
    const prepare = () => {
      for (const { template } of entries.slice(at, at + AT_ONCE)) matches(template);
      at += AT_ONCE;
      if (at < entries.length) timer = setTimeout(prepare);
    };
    let timer = setTimeout(prepare);
    return () => clearTimeout(timer);
  }, [entries]);
}
