import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { Button } from '../ui/button.tsx';
import { NoticeLine } from './notice-line.tsx';
import { PanelContent, type PanelContentProps } from './panel-content.tsx';

/** One template or a task. Where it takes the list's place, it takes the focus too, and a button leads back. */
export function PanelPart(props: PanelContentProps) {
  const { panel, notice, show } = props.page;
  const back = useRef<HTMLButtonElement>(null);
  const { kind } = panel;
  useEffect(() => {
    // It is only shown where the list is not.
    if (kind !== 'none') back.current?.focus();
  }, [kind]);
  return (
    <section className="panel stack" aria-label={sentence('templates_panel')}>
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
