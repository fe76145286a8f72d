import { memo, useId, useState } from 'react';
import { Announcement } from '../ui/announcement.tsx';
import { Button } from '../ui/button.tsx';
import { Summary } from '../ui/summary.tsx';
import { summarySentence } from '../ui/summary-sentence.ts';
import { ToggleButton } from '../ui/toggle-button.tsx';
import type { BarProps } from './bar-props.ts';
import { DeliveryPreview } from './delivery-preview.tsx';
import { HomelessFindings } from './homeless-findings.tsx';
import { OpenPoints } from './open-points.tsx';
import { ProblemList } from './problem-list.tsx';

/**
 * The line under the form's title: what state the form is in, what is still to do, and the fold-outs.
 * The bar is a silent status; its sentence is spoken by a region of its own, which waits until typing pauses.
 */
export const Bar = memo(function Bar(props: BarProps) {
  const { state, errors, warnings, notes, findings = [] } = props;
  const [listOpen, setListOpen] = useState(false);
  const [previewOpen, setPreviewOpen] = useState(false);
  const id = useId();
  const unfinished = props.toDo.length > 0;
  const sentence = summarySentence(state, { errors, warnings, notes }, unfinished);
  const togglePreview = (open: boolean) => {
    setPreviewOpen(open);
    props.onTogglePreview(open);
  };
  return (
    <>
      <div
        className="bar"
        role="status"
        aria-live="off"
        aria-label="Webhook check"
        data-part="bar"
        data-state={state}
        data-errors={errors}
        data-warnings={warnings}
      >
        <div className="bar-line">
          <Summary {...{ state, errors, warnings, notes, unfinished }} />
          <div className="bar-actions">
            {findings.length > 0 && (
              <ToggleButton open={listOpen} controls={`${id}list`} label="Problems" onToggle={setListOpen} />
            )}
            <ToggleButton
              open={previewOpen}
              controls={`${id}preview`}
              label="Preview delivery"
              onToggle={togglePreview}
            />
            {props.children}
            {props.onCopyReport && (
              <Button kind="quiet" onClick={props.onCopyReport}>
                Copy page report
              </Button>
            )}
          </div>
        </div>
        <OpenPoints
          toDo={props.toDo}
          collapsed={props.collapsed}
          onShow={props.onShow}
          onOpenAdvanced={props.onOpenAdvanced}
        />
        <div id={`${id}list`} className="bar-panel" hidden={!listOpen || findings.length === 0}>
          {listOpen && <ProblemList findings={findings} onShow={props.onShow} />}
        </div>
        <div id={`${id}preview`} className="bar-panel" hidden={!previewOpen}>
          {previewOpen && <DeliveryPreview preview={props.preview} notes={props.previewNotes ?? []} />}
        </div>
      </div>
      <Announcement sentence={sentence} />
      <HomelessFindings
        unreadable={props.unreadable}
        findings={props.homeless}
        onFix={props.onFix}
        onPointOut={props.onPointOut}
      />
    </>
  );
});
