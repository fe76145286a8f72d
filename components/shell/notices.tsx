import { TriangleAlert } from 'lucide-react';
import { sentence } from '../../utils/language/sentence.ts';
import { Button } from '../ui/button.tsx';

interface AccessNoticeProps {
  /** On how many of the portal's hosts the extension may work. */
  readonly access: 'all' | 'some' | 'none';
  /** Has the browser ask for the others. */
  readonly onAsk: () => void;
}

/** Says where the browser keeps the extension from the portal. Nothing where it does not. */
export function AccessNotice({ access, onAsk }: AccessNoticeProps) {
  if (access === 'all') return null;
  return (
    <div className="access-notice" role="status" data-access={access}>
      <TriangleAlert size={15} aria-hidden="true" />
      <p>{sentence(access === 'none' ? 'access_none' : 'access_some')}</p>
      <Button kind="main" onClick={onAsk}>
        {sentence('access_ask')}
      </Button>
    </div>
  );
}

/** Says that the browser refuses to read what the extension keeps, and what works all the same. */
export function StoreNotice() {
  return (
    <div className="access-notice" role="status" data-store="unreadable">
      <TriangleAlert size={15} aria-hidden="true" />
      <p>{sentence('store_unreadable')}</p>
    </div>
  );
}
