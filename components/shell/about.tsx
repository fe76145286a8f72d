import { sentence } from '../../utils/language/sentence.ts';
import { Privacy } from './privacy.tsx';

/** What the extension is for, its privacy in plain words, its version and licence. */
export function About({ version }: { readonly version: string }) {
  return (
    <div className="prose">
      <p>{sentence('about_for')}</p>
      <p>{sentence('about_verify')}</p>
      <Privacy />
      <p className="quiet">{sentence('about_version', { version })}</p>
    </div>
  );
}
