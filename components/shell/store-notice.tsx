import { TriangleAlert } from 'lucide-react';
import { sentence } from '../../utils/language/sentence.ts';

/** Says that the browser refuses to read what the extension keeps, and what works all the same. */
export function StoreNotice() {
  return (
    <div className="access-notice" role="status" data-store="unreadable">
      <TriangleAlert size={15} aria-hidden="true" />
      <p>{sentence('store_unreadable')}</p>
    </div>
  );
}
