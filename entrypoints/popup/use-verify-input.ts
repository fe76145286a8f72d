import { useCallback, useEffect, useRef, useState } from 'react';
import { emptyInput, type VerifyInput } from '../../components/verify/verify-input.ts';
import { followVerifyInput, keepVerifyInput } from '../../utils/store/verify-input.ts';

/** Milliseconds after the last edit. */
const STILL = 300;

/** The input of the Verify page, kept in the session's memory: after a pause in typing, and when the page goes. */
export function useVerifyInput(initial: VerifyInput) {
  const [input, setInput] = useState(initial);
  const [isKept, setIsKept] = useState(true);
  const now = useRef({ input: initial, isSaved: true });
  const flush = useCallback(async () => {
    if (now.current.isSaved) return;
    now.current.isSaved = true;
    setIsKept(await keepVerifyInput(now.current.input));
  }, []);
  const change = useCallback((part: Partial<VerifyInput>) => {
    now.current = { input: { ...now.current.input, ...part }, isSaved: false };
    setInput(now.current.input);
  }, []);
  const forget = useCallback(() => {
    change(emptyInput);
    void flush();
  }, [change, flush]);
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const follow = (elsewhere: VerifyInput) => {
      now.current = { input: elsewhere, isSaved: true };
      setInput(elsewhere);
    };
    followVerifyInput(follow, signal);
    addEventListener('pagehide', flush, { signal });
    document.addEventListener('visibilitychange', flush, { signal });
    return () => ended.abort();
  }, [flush]);
  useEffect(() => {
    if (now.current.input !== input || now.current.isSaved) return;
    const timer = setTimeout(flush, STILL);
    return () => clearTimeout(timer);
  }, [input, flush]);
  return { input, isKept, change, forget, flush };
}
