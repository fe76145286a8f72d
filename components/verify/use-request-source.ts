import { useState } from 'react';
import { listed } from '../../utils/language/listed.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { readFile } from '../ui/files.tsx';
import type { VerifyInput } from './verify-input.ts';

/** A little over what the parser takes, so that it is the parser that says what is too much. */
const MOST_BYTES = 20 * 1024 * 1024 + 1;

/**
 * Takes the delivery as a text or as a file's bytes; `failure` says why the last file could not be read, `leftOut`
 * which ones were not.
 */
export function useRequestSource(onChange: (change: Partial<VerifyInput>) => void) {
  const [failure, setFailure] = useState('');
  const [leftOut, setLeftOut] = useState('');
  const setText = (request: string) => {
    setFailure('');
    setLeftOut('');
    onChange({ request, file: null });
  };
  const setFiles = async ([file, ...others]: readonly File[]) => {
    if (!file) return;
    setLeftOut(others.length > 0 ? leftOutSentence(file, others) : '');
    try {
      const { name, bytes } = await readFile(file, MOST_BYTES);
      setFailure('');
      onChange({ request: '', file: { name, bytes } });
    } catch {
      setFailure(sentence('file_unreadable', { file: file.name }));
    }
  };
  return { failure, leftOut, setText, setFiles };
}

const leftOutSentence = (file: File, others: readonly File[]) =>
  sentence('verify_one_file', { file: file.name, others: listed(others.map(({ name }) => name)) });
