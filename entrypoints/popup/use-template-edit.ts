import { useCallback, useEffect, useRef, useState } from 'react';
import { createKeeper } from '../../utils/store/create-keeper.ts';
import { keepTemplateEdit } from '../../utils/store/session-inputs.ts';
import type { TemplateEdit } from '../../utils/templates/template-edit.ts';

/** Where the browser's store refuses, the edit lives as long as its page. */
const keep = (edit: TemplateEdit | null) => keepTemplateEdit(edit).catch(() => {});

/** The edit of a template, kept in the session's memory at every key. One that changed nothing is not kept. */
export function useTemplateEdit(first: TemplateEdit | null) {
  const [edit, setEdit] = useState(first);
  const keeper = useRef(createKeeper(keep, () => {})).current;
  const change = useCallback(
    (next: TemplateEdit | null) => {
      setEdit(next);
      keeper.put(next?.touched ? next : null, 0);
    },
    [keeper],
  );
  useEffect(() => {
    addEventListener('pagehide', keeper.flush);
    return () => removeEventListener('pagehide', keeper.flush);
  }, [keeper]);
  return { edit, change, flush: keeper.flush };
}
