import { ArrowLeft } from 'lucide-react';
import { useRef } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { Button } from '../ui/button.tsx';
import { NoticeLine } from './notice-line.tsx';
import { PanelContent, type PanelContentProps } from './panel-content.tsx';
import { useCaughtFocus } from './use-caught-focus.ts';

/** One template or a task. Where it takes the list's place, it takes the focus too, and a button leads back. */
export function PanelPart(props: PanelContentProps) {
  const { panel, notice, show } = props.page;
  const back = useRef<HTMLButtonElement>(null);
  const section = useRef<HTMLElement>(null);
  // The way back is shown only where the list is not.
  useCaughtFocus([back, section], panel, panel.kind !== 'none');
  return (
    <section ref={section} tabIndex={-1} className="panel stack" aria-label={sentence('templates_panel')}>
      <div className="panel-head tool-line">
        <Button ref={back} onClick={() => show({ kind: 'none' })}>
          <ArrowLeft size={14} aria-hidden="true" />
          {sentence('templates_back')}
        </Button>
        <NoticeLine notice={notice} />
      </div>
      <PanelContent {...props} />
    </section>
  );
}
