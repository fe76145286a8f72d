import { useRef } from 'react';
import { listed } from '../../utils/language/listed.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { type FieldName, fieldTitles } from '../../utils/webhook/fields.ts';
import type { Finding } from '../../utils/webhook/finding.ts';
import { Button } from '../ui/button.tsx';
import { Worded } from '../ui/worded.tsx';
import { FieldLinks } from './field-links.tsx';

interface OpenPointsProps {
  readonly toDo: readonly Finding[];
  readonly collapsed: readonly FieldName[];
  /** What the page calls the part that holds the latter. */
  readonly foldOut?: string | null | undefined;
  readonly onShow: (field: FieldName) => void;
  readonly onOpenAdvanced?: (() => void) | undefined;
}

/**
 * What is still to be filled in and what is not shown yet, said once.
 * Keeps its line once it had one, so that the form does not jump when the last point is done.
 */
export function OpenPoints({ toDo, collapsed, foldOut, onShow, onOpenAdvanced }: OpenPointsProps) {
  const shown = useRef(false);
  const done = toDo.length === 0 && collapsed.length === 0;
  if (!done) shown.current = true;
  if (!shown.current) return null;
  return (
    <p className="bar-open-points quiet">
      {toDo.length > 0 && (
        <span data-part="to-do">
          <Worded
            sentence="bar_to_do"
            values={{ fields: <FieldLinks fields={toDo.map(({ field }) => field)} onShow={onShow} /> }}
          />
        </span>
      )}
      {collapsed.length > 0 && (
        <span data-part="not-shown">
          {sentence('bar_not_shown', { fields: listed(collapsed.map(field => fieldTitles[field])) })}{' '}
          {foldOut && (
            <span className="together">
              (
              {onOpenAdvanced ? (
                <Button kind="link" onClick={onOpenAdvanced}>
                  {foldOut}
                </Button>
              ) : (
                foldOut
              )}
              )
            </span>
          )}
        </span>
      )}
      {done && sentence('bar_all_shown')}
    </p>
  );
}
