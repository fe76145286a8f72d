import { useMemo } from 'react';
import { numberText } from '../../../utils/language/number-text.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import { type ByteStretch, compareBytes } from '../../../utils/signature/compare-bytes.ts';
import { Disclosure } from '../../ui/disclosure.tsx';

interface ByteDifferenceProps {
  readonly given: Uint8Array;
  readonly fits: Uint8Array;
}

/** The bytes that were given and those that fit, round their first difference. */
export function ByteDifference({ given, fits }: ByteDifferenceProps) {
  const difference = useMemo(() => compareBytes(given, fits), [given, fits]);
  if (!difference) return null;
  const { offset, start, givenLength, fitsLength } = difference;
  const at = offset - start;
  return (
    <Disclosure label={sentence('bytes_show')}>
      <div className="bytes">
        <p className="quiet">{sentence('bytes_first_difference', { offset: numberText(offset) })}</p>
        <Stretch
          title={sentence('bytes_given', { bytes: numberText(givenLength) })}
          stretch={difference.given}
          at={at}
        />
        <Stretch
          title={sentence('bytes_fits', { bytes: numberText(fitsLength) })}
          stretch={difference.fits}
          at={at}
        />
      </div>
    </Disclosure>
  );
}

interface StretchProps {
  readonly title: string;
  readonly stretch: ByteStretch;
  /** Index of the first byte that differs. */
  readonly at: number;
}

function Stretch({ title, stretch, at }: StretchProps) {
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <pre className="code">
        {stretch.hex.slice(0, at).join(' ')} <mark>{stretch.hex[at] ?? sentence('bytes_end')}</mark>{' '}
        {stretch.hex.slice(at + 1).join(' ')}
        {'\n'}
        {stretch.visible.slice(0, at).join('')}
        <mark>{stretch.visible[at] ?? ''}</mark>
        {stretch.visible.slice(at + 1).join('')}
      </pre>
    </figure>
  );
}
