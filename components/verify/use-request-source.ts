import { useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { readFile } from '../ui/read-file.ts';
import type { VerifyInput } from './verify-input.ts';

/** A little over what the parser takes, so that it is the parser that says what is too much. */
const MOST_BYTES = 20 * 1024 * 1024 + 1;

/** Takes the delivery as a text or as a file's bytes; `failure` says why the last file could not be read. */
export function useRequestSource(onChange: (change: Partial<VerifyInput>) => void) {
  const [failure, setFailure] = useState('');
  const setText = (request: string) => {
    setFailure('');
    onChange({ request, file: null });
  };
  const setFile = async (file: File) => {
    try {
      const { name, bytes } = await readFile(file, MOST_BYTES);
      setFailure('');
      onChange({ request: '', file: { name, bytes } });
    } catch {
      setFailure(sentence('file_unreadable', { file: file.name }));
    }
  };
  return { failure, setText, setFile };
}
