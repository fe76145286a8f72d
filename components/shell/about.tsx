import { sentence } from '../../utils/language/sentence.ts';
import { clouds } from '../../utils/webhook/clouds.ts';

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

/** What the extension reads, what it keeps and what it never does. */
export function Privacy() {
  return (
    <>
      <h2>{sentence('about_reads')}</h2>
      <ul className="points">
        <li>{sentence('about_reads_form', { count: clouds.length })}</li>
        <li>{sentence('about_reads_export')}</li>
        <li>{sentence('about_reads_fleet')}</li>
        <li>{sentence('about_reads_given')}</li>
      </ul>
      <h2>{sentence('about_never')}</h2>
      <ul className="points">
        <li>{sentence('about_never_save')}</li>
        <li>{sentence('about_never_send')}</li>
        <li>{sentence('about_never_secret')}</li>
      </ul>
      <h2>{sentence('about_keeps')}</h2>
      <p>{sentence('about_keeps_what')}</p>
    </>
  );
}
