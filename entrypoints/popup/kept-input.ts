import { useCallback, useEffect, useRef, useState } from 'react';
import { emptyInput, type VerifyInput } from '../../components/verify/verification.ts';
import { createKeeper } from '../../utils/store/create-keeper.ts';
import { keepTemplateEdit } from '../../utils/store/session-inputs.ts';
import { followVerifyInput, keepVerifyInput } from '../../utils/store/verify-input.ts';
import type { TemplateEdit } from '../../utils/templates/template-edit.ts';

/** Up to this many characters or bytes each edit is kept at once, since Firefox lets a page that goes write no more. */
const SMALL = 100_000;
/** Milliseconds after the last edit of something larger. */
const STILL = 300;

const sizeOf = ({ request, file }: VerifyInput) => request.length + (file?.bytes.length ?? 0);

/** Where the browser's store refuses, it is full. */
const keep = (input: VerifyInput) => keepVerifyInput(input).catch(() => false);

/** A delivery that another page of the app has verified, and secrets to try. It is kept nowhere. */
export type HandedOver = Pick<VerifyInput, 'request'> & Partial<Pick<VerifyInput, 'secrets'>>;

/** The input of the Verify page, kept in the session's memory, but for what is handed over. */
export function useVerifyInput(initial: VerifyInput) {
  const [input, setInput] = useState(initial);
  const [isKept, setIsKept] = useState(true);
  const now = useRef(initial);
  /** Whether the delivery is one that is not to be kept: then nothing is, until another one takes its place. */
  const isHandedOver = useRef(false);
  const [keeper] = useState(() => createKeeper(keep, setIsKept));
  const change = useCallback(
    (part: Partial<VerifyInput>) => {
      now.current = { ...now.current, ...part };
      setInput(now.current);
      if ('request' in part || 'file' in part) isHandedOver.current = false;
      if (!isHandedOver.current) keeper.put(now.current, sizeOf(now.current) > SMALL ? STILL : 0);
    },
    [keeper],
  );
  const handOver = useCallback(
    (given: HandedOver) => {
      keeper.drop();
      isHandedOver.current = true;
      now.current = { ...emptyInput, secrets: now.current.secrets, ...given };
      setInput(now.current);
      setIsKept(false);
    },
    [keeper],
  );
  const forget = useCallback(() => change(emptyInput), [change]);
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const follow = (elsewhere: VerifyInput) => {
      isHandedOver.current = false;
      now.current = elsewhere;
      setInput(elsewhere);
      setIsKept(true);
      keeper.drop();
    };
    followVerifyInput(follow, signal);
    addEventListener('pagehide', keeper.flush, { signal });
    document.addEventListener('visibilitychange', keeper.flush, { signal });
    return () => ended.abort();
  }, [keeper]);
  return { input, isKept, change, handOver, forget, flush: keeper.flush };
}

/** Where the browser's store refuses, the edit lives as long as its page. */
const keepEdit = (edit: TemplateEdit | null) => keepTemplateEdit(edit).catch(() => {});

/** The edit of a template, kept in the session's memory at every key. One that changed nothing is not kept. */
export function useTemplateEdit(first: TemplateEdit | null) {
  const [edit, setEdit] = useState(first);
  const keeper = useRef(createKeeper(keepEdit, () => {})).current;
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
