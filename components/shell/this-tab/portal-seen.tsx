import { FormSeen } from './form-seen.tsx';
import type { PortalView } from './tab-view.ts';

const pages: Readonly<Record<PortalView['page'], string>> = {
  'org settings': 'Organization Settings',
  'site configuration': 'Site Configuration',
  other: 'Another page of the portal',
};

const scopes: Readonly<Record<PortalView['scope'], string>> = {
  org: 'Organization',
  site: 'Site',
  unknown: 'Not clear from this page',
};

/** What is seen of a portal tab: where it is, and the webhook form if one is open. */
export function PortalSeen({ view }: { readonly view: PortalView }) {
  return (
    <>
      <dl className="seen">
        <dt>Cloud</dt>
        <dd>{view.cloud}</dd>
        <dt>Page</dt>
        <dd>{pages[view.page]}</dd>
        {view.page !== 'other' && (
          <>
            <dt>Scope</dt>
            <dd>{scopes[view.scope]}</dd>
          </>
        )}
      </dl>
      {view.reload ? (
        <p>
          This page was open before the extension was installed or updated. Reload the page to have its
          webhooks checked.
        </p>
      ) : (
        <FormSeen page={view.page} form={view.form} />
      )}
    </>
  );
}
