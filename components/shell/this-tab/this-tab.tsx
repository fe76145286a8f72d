import './this-tab.css';
import { PortalSeen } from './portal-seen.tsx';
import type { PortalView } from './tab-view.ts';

/** What the extension sees on the portal tab in front. */
export function ThisTab({ view }: { readonly view: PortalView }) {
  return (
    <div className="prose">
      <PortalSeen view={view} />
    </div>
  );
}
