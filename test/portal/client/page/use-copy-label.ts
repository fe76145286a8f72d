import { useState } from 'react';
import type { DeliveryRecord } from '../../sender/record-of.ts';
import { copyRecord } from '../model/copy-record.ts';

/** A Copy record button's text, which says how it went, and what the button does. */
export function useCopyLabel(record: DeliveryRecord): readonly [label: string, copy: () => void] {
  const [label, setLabel] = useState('Copy record');
  const copy = () => {
    copyRecord(record).then(
      () => setLabel('Copied'),
      () => setLabel('Could not copy'),
    );
  };
  return [label, copy];
}
