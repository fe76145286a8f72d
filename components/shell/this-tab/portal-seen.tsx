import { sentence } from '../../../utils/language/sentence.ts';
import { FormSeen } from './form-seen.tsx';
import type { PortalView } from './tab-view.ts';

const pages = {
  'org settings': 'this_tab_page_org',
  'site configuration': 'this_tab_page_site',
  other: 'this_tab_page_other',
} as const satisfies Readonly<Record<PortalView['page'], string>>;

/** What is seen of a portal tab: where it is, and the webhook form if one is open. */
export function PortalSeen({ view }: { readonly view: PortalView }) {
  return (
    <>
      <dl className="seen">
        <dt>{sentence('this_tab_cloud')}</dt>
        <dd>{view.cloud}</dd>
        <dt>{sentence('this_tab_page')}</dt>
        <dd>{sentence(pages[view.page])}</dd>
        {view.page !== 'other' && (
          <>
            <dt>{sentence('this_tab_scope')}</dt>
            <dd>{sentence(`this_tab_scope_${view.scope}`)}</dd>
          </>
        )}
      </dl>
      {view.reload ? <p>{sentence('this_tab_reload')}</p> : <FormSeen page={view.page} form={view.form} />}
    </>
  );
}
