import { memo } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { Announcement } from '../ui/announcement.tsx';
import { Button } from '../ui/button.tsx';
import { ToggleButton } from '../ui/disclosure.tsx';
import { Summary, summarySentence } from '../ui/summary.tsx';
import { useId } from '../ui/use-id.ts';
import type { BarPanel } from './bar-panel.ts';
import { BarPanelContent } from './bar-panel-content.tsx';
import type { BarProps } from './bar-props.ts';
import { DeliveryPreview } from './delivery-preview.tsx';
import { HomelessFindings } from './homeless-findings.tsx';
import { OpenPoints } from './open-points.tsx';
import { ProblemList } from './problem-list.tsx';
import { useOpenPanel } from './use-open-panel.ts';

/**
 * The line under the form's title: what state the form is in, what is still to do, and the fold-outs.
 * The bar is a silent status; its sentence is spoken by a region of its own, which waits until typing pauses.
 */
export const Bar = memo(function Bar(props: BarProps) {
  const { state, errors, warnings, notes, onUndo } = props;
  const preview = sentence('bar_preview');
  const { open, show, onKeyDown } = useOpenPanel(props.openFirst ?? null, (now, before) => {
    if ((now === preview) !== (before === preview)) props.onTogglePreview(now === preview);
  });
  const id = useId();
  const unfinished = props.toDo.length > 0;
  const summary = summarySentence(state, { errors, warnings, notes }, unfinished);
  const panels = [...ownPanels(props), ...(props.panels ?? [])];
  const idOf = (panel: BarPanel) => `${id}${panel.name.replaceAll(' ', '-')}`;
  return (
    <>
      <div
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
            {onUndo && !panels.some(({ name, ownUndo }) => ownUndo && name === open) && (
              <Button kind="quiet" onClick={onUndo}>
                {sentence('undo')}
              </Button>
            )}
            {props.children}
            {props.onCopyReport && (
              <Button kind="quiet" onClick={props.onCopyReport}>
                {sentence('bar_copy_report')}
              </Button>
            )}
          </div>
        </div>
        {props.hint}
        <OpenPoints
          toDo={props.toDo}
          collapsed={props.collapsed}
          foldOut={props.foldOut}
          onShow={props.onShow}
          onOpenAdvanced={props.onOpenAdvanced}
        />
        {panels.map(panel => (
          <BarPanelContent key={panel.name} id={idOf(panel)} open={open === panel.name} panel={panel} />
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

function ownPanels({ findings = [], preview, previewNotes = [], onShow }: BarProps): BarPanel[] {
  const problems = {
    name: sentence('bar_problems'),
    content: <ProblemList findings={findings} onShow={onShow} />,
  };
  const delivery = {
    name: sentence('bar_preview'),
    content: <DeliveryPreview preview={preview} notes={previewNotes} />,
  };
  return findings.length > 0 ? [problems, delivery] : [delivery];
}
