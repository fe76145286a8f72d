import { AccessNotice } from '../../components/shell/access-notice.tsx';
import {
  askForPortalAccess,
  followPortalAccess,
  type PortalAccess,
} from '../../utils/store/portal-access.ts';
import { useFollowed } from './use-followed.ts';

/** The notice of missing access to the portal, as the browser has it now. */
export function PortalAccessNotice({ first }: { readonly first: PortalAccess }) {
  return <AccessNotice access={useFollowed(first, followPortalAccess)} onAsk={askForPortalAccess} />;
}
