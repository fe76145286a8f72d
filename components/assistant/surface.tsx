import { memo, type ReactNode } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { useKeptFocus } from '../ui/focus.ts';
import styles from './assistant.css?inline';

/** A `<style>` element's text works in both browsers; Firefox refuses adoptedStyleSheets in content scripts. */
const Styles = memo(function Styles() {
  return <style>{styles}</style>;
});

interface SurfaceProps {
  readonly theme: 'light' | 'dark';
  readonly children: ReactNode;
}

/** What every shadow root of ours holds: the styles, and a wrapper that nothing of the page reaches. */
export function Surface({ theme, children }: SurfaceProps) {
  return (
    <>
      <Styles />
      <div ref={useKeptFocus()} className="surface" lang={sentence('language_tag')} data-theme={theme}>
        {children}
      </div>
    </>
  );
}
