import { useEffect, useState } from 'react';
import { followLibrary } from '../../utils/store/templates/follow-library.ts';
import type { Library } from '../../utils/templates/library.ts';

/** The library of templates as it stands now; null until it is read. `failed`: the browser refuses to read it. */
export function useLibrary(): { readonly library: Library | null; readonly failed: boolean } {
  const [library, setLibrary] = useState<Library | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const ended = new AbortController();
    followLibrary(setLibrary, ended.signal).catch(() => setFailed(true));
    return () => ended.abort();
  }, []);
  return { library, failed };
}
