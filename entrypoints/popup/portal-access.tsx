import { useEffect, useState } from 'react';
import { AccessNotice } from '../../components/shell/notices.tsx';
import {
  askForPortalAccess,
  followPortalAccess,
  type PortalAccess,
} from '../../utils/store/portal-access.ts';

/** A value that the store tells anew after each change. `follow` has to stay the same function. */
export function useFollowed<Value>(
  first: Value,
  follow: (changed: (value: Value) => void, signal: AbortSignal) => void,
): Value {
  const [value, setValue] = useState(first);
  useEffect(() => {
    const ended = new AbortController();
    follow(setValue, ended.signal);
    return () => ended.abort();
  }, [follow]);
  return value;
}

/** The notice of missing access to the portal, as the browser has it now. */
export function PortalAccessNotice({ first }: { readonly first: PortalAccess }) {
  return <AccessNotice access={useFollowed(first, followPortalAccess)} onAsk={askForPortalAccess} />;
}
