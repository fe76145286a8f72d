import { ClipboardCopy, Eye, ListChecks, type LucideIcon, Undo2 } from 'lucide-react';
import { memo, type ReactNode, useRef } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import type { FieldName } from '../../utils/webhook/fields.ts';
import type { Finding } from '../../utils/webhook/finding.ts';
import { Announcement } from '../ui/announcement.tsx';
import { Button } from '../ui/button.tsx';
import { ToggleButton } from '../ui/disclosure.tsx';
import { CountMarks, type Counts, type FormState, Summary, summarySentence } from '../ui/summary.tsx';
import { useId } from '../ui/use-id.ts';
import { type BarPanel, BarPanelContent, type Rank, useOpenPanel } from './bar-panel.tsx';
import { HomelessFindings, OpenPoints } from './bar-parts.tsx';
import { DeliveryPreview } from './delivery-preview.tsx';
import { canUndo, type Filling, type FillingAct, UndoOutcome } from './filling.tsx';
import { ProblemList } from './findings.tsx';

/**
 * The line under the form's title: what state the form is in, what is still to do, and the panels.
 * The bar is a silent status; its sentence is spoken by a region of its own, which waits until typing pauses.
 */
export const Bar = memo(function Bar(props: BarProps) {
  const { state, errors, warnings, notes, filling = { step: 'idle' }, dispatch } = props;
  const counts = { errors, warnings, notes };
  const preview = sentence('bar_preview');
  const { open, show, bar, onKeyDown } = useOpenPanel(props.openFirst ?? null, (now, before) => {
    if (filling.step === 'undone') dispatch?.({ type: 'seen' });
    if ((now === preview) !== (before === preview)) props.onTogglePreview(now === preview);
  });
  const id = useId();
  const isOpen = props.toDo.length + props.collapsed.length > 0;
  const wasOpen = useRef(false);
  wasOpen.current ||= isOpen;
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
        className="bar framed"
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
          <Summary state={state} {...counts} />
          <CountMarks {...counts} />
          <div className="bar-actions">
            {panels.map(panel => (
              <ToggleButton
                key={panel.name}
                open={open === panel.name}
                controls={idOf(panel)}
                label={<Named icon={panel.icon} name={panel.name} rank={panel.rank} />}
                onToggle={opens => show(opens ? panel.name : null)}
              />
            ))}
            {canUndo(filling) && !tellsItself && (
              <Button kind="quiet" onClick={() => dispatch?.({ type: 'undo' })}>
                <Named icon={Undo2} name={sentence('undo')} rank="minor" />
              </Button>
            )}
            {props.onCopyReport && (
              <Button kind="quiet" onClick={props.onCopyReport}>
                <Named
                  icon={ClipboardCopy}
                  name={sentence('bar_copy_report')}
                  rank={state === 'unreadable' ? 'major' : 'rare'}
                />
              </Button>
            )}
          </div>
        </div>
        {props.hint}
        {isOpen && (
          <OpenPoints
            toDo={props.toDo}
            collapsed={props.collapsed}
            foldOut={props.foldOut}
            onShow={goTo}
            onOpenAdvanced={props.onOpenAdvanced}
          />
        )}
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
      {/* The form must not jump where the last point is done. */}
      {wasOpen.current && !isOpen && <div className="bar-room" />}
      <Announcement sentence={summarySentence(state, counts)} />
      <HomelessFindings
        unreadable={props.unreadable}
        findings={props.homeless}
        onFix={props.onFix}
        onPointOut={props.onPointOut}
      />
    </>
  );
});

interface NamedProps {
  readonly icon: LucideIcon;
  readonly name: string;
  /** How soon its name is shown where there is more room. */
  readonly rank?: Rank | undefined;
}

/** What a button of the bar says: its name, or an icon where there is no room for it. */
function Named({ icon: Icon, name, rank = 'major' }: NamedProps) {
  return (
    <span className="named" data-rank={rank}>
      <span className="icon" role="img" aria-label={name} title={name}>
        <Icon size={16} />
      </span>
      <span>{name}</span>
    </span>
  );
}

function ownPanels(
  { findings = [], preview, previewNotes = [] }: BarProps,
  goTo: (field: FieldName) => void,
): BarPanel[] {
  const problems = {
    name: sentence('bar_problems'),
    icon: ListChecks,
    content: <ProblemList findings={findings} name={sentence('bar_problems')} onShow={goTo} />,
  };
  const delivery = {
    name: sentence('bar_preview'),
    icon: Eye,
    rank: 'minor' as const,
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
  /** The delivery as raw HTTP; null until it is known. */
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
}
