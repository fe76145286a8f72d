import { sentence } from '../../utils/language/sentence.ts';
import { Button } from '../ui/button.tsx';
import type { Notice } from './use-notice.ts';

/** Keeps its room while there is nothing to say, so that nothing jumps. */
export function NoticeLine({ notice }: { readonly notice: Notice | null }) {
  return (
    <div className="notice-line tool-line" role="status" data-failed={notice?.failed ?? false}>
      {notice && <span>{notice.text}</span>}
      {notice?.onUndo && <Button onClick={notice.onUndo}>{sentence('undo')}</Button>}
    </div>
  );
}
