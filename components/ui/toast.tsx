import './toast.css';
import { X } from 'lucide-react';
import { useCallback, useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { Button } from './button.tsx';

/** What was just done, and the way back. */
export interface Notice {
  readonly text: string;
  readonly failed?: boolean;
  readonly onUndo?: () => void;
}

/** What became of the last thing a person did. */
export function useNotice() {
  const [notice, setNotice] = useState<Notice | null>(null);
  const clear = useCallback(() => setNotice(null), []);
  return { notice, say: setNotice, clear };
}

interface ToastProps {
  readonly notice: Notice | null;
  readonly onClose: () => void;
}

/** Says it over the page's lower edge, where nothing moves for it. It stays until the next step: nobody has to be quick. */
export function Toast({ notice, onClose }: ToastProps) {
  return (
    <div className="toast" role="status" data-failed={notice?.failed ?? false}>
      {notice && (
        <>
          <span>{notice.text}</span>
          {notice.onUndo && <Button onClick={notice.onUndo}>{sentence('undo')}</Button>}
          <Button kind="quiet" name={sentence('notice_close')} onClick={onClose}>
            <X size={14} aria-hidden="true" />
          </Button>
        </>
      )}
    </div>
  );
}
