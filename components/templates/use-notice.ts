import { useCallback, useState } from 'react';

/** What was just done, and the way back. */
export interface Notice {
  readonly text: string;
  readonly failed?: boolean;
  readonly onUndo?: () => void;
}

/** The one line that says what became of the last thing a person did. */
export function useNotice() {
  const [notice, setNotice] = useState<Notice | null>(null);
  const clear = useCallback(() => setNotice(null), []);
  return { notice, say: setNotice, clear };
}
