import { sentence } from '../../../utils/language/sentence.ts';
import type { HeaderVerdict } from '../../../utils/signature/verdict.ts';
import { CopyButton } from '../../ui/copy-and-download.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';

/** The signatures that fit this body and secret. */
export function ExpectedSignatures({ headers }: { readonly headers: readonly HeaderVerdict[] }) {
  const known = headers.flatMap(({ header, expected }) => (expected ? [{ header, expected }] : []));
  if (known.length === 0) return null;
  return (
    <Disclosure label={sentence('verify_expected')}>
      <dl className="expected">
        {known.map(({ header, expected }) => (
          <div key={header} data-expected={header}>
            <dt>{header}</dt>
            <dd>
              <code className="code">{expected}</code>
              <CopyButton key={expected} text={expected} />
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
