import '../ui/tokens.css';
import '../ui/primitives.css';
import './popup.css';
import { usePreferredTheme } from '../ui/use-preferred-theme.ts';
import { About } from './about.tsx';
import type { PopupView } from './popup-view.ts';
import { PortalSeen } from './portal-seen.tsx';

/** The toolbar popup: what the extension sees on the tab in front, or what it is for. */
export function Popup({ view }: { readonly view: PopupView }) {
  const theme = usePreferredTheme();
  return (
    <main className="surface popup" data-theme={theme}>
      <h1>Webhook Helper for Mist</h1>
      {view.kind === 'loading' && <p className="quiet">Looking at this tab…</p>}
      {view.kind === 'elsewhere' && <About />}
      {view.kind === 'portal' && <PortalSeen view={view} />}
    </main>
  );
}
