import { counted } from '../../utils/language/counted.ts';
import { sentence } from '../../utils/language/sentence.ts';
import type { SecuredTemplate } from '../../utils/templates/library.ts';
import { Button } from '../ui/button.tsx';

/** More are only hinted at. */
const MOST = 100;

interface SecuredNoticeProps {
  readonly secured: readonly SecuredTemplate[];
  readonly onRead: () => void;
}

/** What an update of the extension changed in which templates, until the person has read it. */
export function SecuredNotice({ secured, onRead }: SecuredNoticeProps) {
  if (secured.length === 0) return null;
  return (
    <section
      className="secured-notice stack"
      aria-label={sentence('templates_secured_list')}
      data-part="secured"
    >
      <p>{sentence('templates_secured')}</p>
      <ul aria-label={sentence('templates_secured_list')}>
        {secured.slice(0, MOST).map(({ id, name, count }) => (
          <li key={id}>
            <b>{name}</b>: {counted('templates_secured', count)}
          </li>
        ))}
        {secured.length > MOST && <li>…</li>}
      </ul>
      <p className="tool-line">
        <Button onClick={onRead}>{sentence('templates_secured_read')}</Button>
      </p>
    </section>
  );
}
