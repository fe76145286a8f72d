import type { ReactNode } from 'react';
import type { FieldName } from '../../utils/webhook/fields.ts';
import type { Finding } from '../../utils/webhook/finding.ts';
import type { Counts, FormState } from '../ui/summary.tsx';
import type { BarPanel } from './bar-panel.ts';

export interface BarProps extends Counts {
  readonly state: FormState;
  /** Required fields that are empty before the person has touched the form. */
  readonly toDo: readonly Finding[];
  readonly unreadable: readonly FieldName[];
  /** Fields that the form has folded away. */
  readonly collapsed: readonly FieldName[];
  /** Findings whose field has no safe place on the page; they stand under the bar. */
  readonly homeless: readonly Finding[];
  /** Every finding of the form; with it the bar offers a list that leads to the fields. */
  readonly findings?: readonly Finding[];
  /** The delivery as raw HTTP; null where the form does not say enough yet. */
  readonly preview: string | null;
  /** Sentences about what the request itself does not show. */
  readonly previewNotes?: readonly string[];
  readonly onTogglePreview: (open: boolean) => void;
  readonly onFix: (finding: Finding) => void;
  /** Scrolls to a field and puts the focus there. */
  readonly onShow: (field: FieldName) => void;
  /** What the page calls the part in which they are; null where it gives it no name. */
  readonly foldOut?: string | null;
  readonly onOpenAdvanced?: () => void;
  readonly onPointOut?: (field: FieldName) => void;
  readonly onCopyReport?: () => void;
  /** More fold-outs, each with its toggle button; one of all is open at a time. */
  readonly panels?: readonly BarPanel[];
  /** The name of the panel that is open at first. */
  readonly openFirst?: string | null;
  /** Takes back the last filling; with it the bar has the button, unless the open panel has its own. */
  readonly onUndo?: (() => void) | null;
  /** A line under the buttons, such as what to do while a field is pointed out. */
  readonly hint?: ReactNode;
  /** More buttons for the bar's right side. */
  readonly children?: ReactNode;
}
