import { ClipboardCopy } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import type { FieldName } from '../../utils/webhook/fields.ts';
import type { Finding } from '../../utils/webhook/finding.ts';
import { Announcement } from '../ui/announcement.tsx';
import { Button } from '../ui/button.tsx';
import { ToggleButton } from '../ui/disclosure.tsx';
import { type Counts, type FormState, Summary, summarySentence } from '../ui/summary.tsx';
import { useId } from '../ui/use-id.ts';
import { type BarPanel, BarPanelContent, useOpenPanel } from './bar-panel.tsx';
import { HomelessFindings, OpenPoints, ProblemList } from './bar-parts.tsx';
import { DeliveryPreview } from './delivery-preview.tsx';
import { canUndo, type Filling, type FillingAct, UndoOutcome } from './filling.tsx';

/**
 * The line under the form's title: what state the form is in, what is still to do, and the panels.
 * The bar is a silent status; its sentence is spoken by a region of its own, which waits until typing pauses.
 */
export const Bar = memo(function Bar(props: BarProps) {
  const { state, errors, warnings, notes, filling = { step: 'idle' }, dispatch } = props;
  const preview = sentence('bar_preview');
  const { open, show, bar, onKeyDown } = useOpenPanel(props.openFirst ?? null, (now, before) => {
    if (filling.step === 'undone') dispatch?.({ type: 'seen' });
    if ((now === preview) !== (before === preview)) props.onTogglePreview(now === preview);
  });
  const id = useId();
  const unfinished = props.toDo.length > 0;
  const summary = summarySentence(state, { errors, warnings, notes }, unfinished);
  const goTo = (field: FieldName) => {
    // Once the panel that covers it is gone.
    show(null);
    props.onShow(field);
  };
  const panels = [...ownPanels(props, goTo), ...(props.panels ?? [])];
  const tellsItself = panels.some(({ name, ownUndo }) => ownUndo && name === open);
  const idOf = (panel: BarPanel) => `${id}${panel.name.replaceAll(' ', '-')}`;
  return (
    <>
      <div
        ref={bar}
        className="bar"
        role="status"
        aria-live="off"
        aria-label={sentence('bar_label')}
        data-part="bar"
        data-state={state}
        data-errors={errors}
        data-warnings={warnings}
        onKeyDown={onKeyDown}
      >
        <div className="bar-line">
          <Summary {...{ state, errors, warnings, notes, unfinished }} />
          <div className="bar-actions">
            {panels.map(panel => (
              <ToggleButton
                key={panel.name}
                open={open === panel.name}
                controls={idOf(panel)}
                label={panel.name}
                onToggle={opens => show(opens ? panel.name : null)}
              />
            ))}
            {canUndo(filling) && !tellsItself && (
              <Button kind="quiet" onClick={() => dispatch?.({ type: 'undo' })}>
                {sentence('undo')}
              </Button>
            )}
            {props.children}
            {props.onCopyReport && (
              <Button kind="quiet" onClick={props.onCopyReport}>
                <CopyReportLabel isShort={state !== 'unreadable'} />
              </Button>
            )}
          </div>
        </div>
        {props.hint}
        <OpenPoints
          toDo={props.toDo}
          collapsed={props.collapsed}
          foldOut={props.foldOut}
          onShow={goTo}
          onOpenAdvanced={props.onOpenAdvanced}
        />
        {!tellsItself && (
          <div className="bar-undone">
            <UndoOutcome filling={filling} />
          </div>
        )}
        {panels.map(panel => (
          <BarPanelContent
            key={panel.name}
            id={idOf(panel)}
            open={open === panel.name}
            panel={panel}
            float={props.float}
          />
        ))}
      </div>
      <Announcement sentence={summary} />
      <HomelessFindings
        unreadable={props.unreadable}
        findings={props.homeless}
        onFix={props.onFix}
        onPointOut={props.onPointOut}
      />
    </>
  );
});

/** An icon alone, but where the report is the one thing left to do. */
function CopyReportLabel({ isShort }: { readonly isShort: boolean }) {
  const label = sentence('bar_copy_report');
  if (!isShort) return label;
  return (
    <>
      <span className="bar-icon" title={label}>
        <ClipboardCopy size={15} aria-hidden="true" />
      </span>
      <span className="hidden-visually">{label}</span>
    </>
  );
}

function ownPanels(
  { findings = [], preview, previewNotes = [] }: BarProps,
  goTo: (field: FieldName) => void,
): BarPanel[] {
  const problems = {
    name: sentence('bar_problems'),
    content: <ProblemList findings={findings} onShow={goTo} />,
  };
  const delivery = {
    name: sentence('bar_preview'),
    content: <DeliveryPreview preview={preview} notes={previewNotes} />,
  };
  return findings.length > 0 ? [problems, delivery] : [delivery];
}

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
  /** More panels, each with its toggle button; one of all is open at a time. */
  readonly panels?: readonly BarPanel[];
  /** The name of the panel that is open at first. */
  readonly openFirst?: string | null;
  /** Has a panel lie over the page until what it gives is called; without it, panels unfold in the bar. */
  readonly float?: (panel: HTMLElement) => () => void;
  /** The form's filling: while it can be undone the bar has the button, unless the open panel has its own. */
  readonly filling?: Filling;
  readonly dispatch?: (act: FillingAct) => void;
  /** A line under the buttons, such as what to do while a field is pointed out. */
  readonly hint?: ReactNode;
  /** More buttons for the bar's right side. */
  readonly children?: ReactNode;
}
