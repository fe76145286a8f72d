import './this-tab.css';
import { listed } from '../../utils/language/listed.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { Button } from '../ui/button.tsx';
import { type Counts, type FormState, Summary } from '../ui/summary.tsx';
import { Worded } from '../ui/worded.tsx';

/** The webhook form that is open on the tab. */
interface SeenForm extends Counts {
  readonly mode: 'add' | 'edit';
  readonly state: FormState;
  /** Titles of the fields that could not be read. */
  readonly unreadable: readonly string[];
}

export interface PortalView {
  readonly kind: 'portal';
  /** The cloud's name in Juniper's documentation. */
  readonly cloud: string;
  readonly page: 'org settings' | 'site configuration' | 'other';
  readonly scope: 'org' | 'site' | 'unknown';
  /** The page was open before the extension was installed: it has to be loaded again. */
  readonly reload: boolean;
  readonly form: SeenForm | null;
}

/** What the tab in front is. */
export type TabView = { readonly kind: 'elsewhere' } | PortalView;

interface ThisTabProps {
  readonly view: PortalView;
  /** Opens the Fleet page for this tab. */
  readonly onAllWebhooks?: (() => void) | undefined;
}

/** What the extension sees on the portal tab in front. */
export function ThisTab({ view, onAllWebhooks }: ThisTabProps) {
  return (
    <div className="prose">
      <PortalSeen view={view} />
      {onAllWebhooks && !view.reload && (
        <div className="tool-line">
          <Button onClick={onAllWebhooks}>{sentence('fleet_all_webhooks')}</Button>
          <span className="quiet">{sentence('this_tab_all_webhooks')}</span>
        </div>
      )}
    </div>
  );
}

const pages = {
  'org settings': 'this_tab_page_org',
  'site configuration': 'this_tab_page_site',
  other: 'this_tab_page_other',
} as const satisfies Readonly<Record<PortalView['page'], string>>;

/** What is seen of a portal tab: the webhook form if one is open, and where it is. */
function PortalSeen({ view }: { readonly view: PortalView }) {
  return (
    <>
      {view.reload ? <p>{sentence('this_tab_reload')}</p> : <FormSeen page={view.page} form={view.form} />}
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
    </>
  );
}

/** The state of the open webhook form, or how to get to one. */
function FormSeen({ page, form }: Pick<PortalView, 'page' | 'form'>) {
  if (form) return <OpenForm form={form} />;
  if (page === 'other')
    return (
      <p>
        <Worded
          sentence="this_tab_other_page"
          values={{
            settings: <b>Organization &gt; Settings</b>,
            configuration: <b>Organization &gt; Site Configuration</b>,
          }}
        />
      </p>
    );
  return (
    <p>
      <Worded sentence="this_tab_no_form" values={{ section: <b>Webhooks</b>, button: <b>Add Webhook</b> }} />
    </p>
  );
}

/** The portal's own titles. */
const titles = { add: 'Add Webhook', edit: 'Edit Webhook' } as const;

function OpenForm({ form }: { readonly form: SeenForm }) {
  const { mode, state, errors, warnings, notes, unreadable } = form;
  return (
    <section className="form-seen" aria-label={titles[mode]}>
      <h2>{sentence('this_tab_form_open', { form: titles[mode] })}</h2>
      <Summary state={state} errors={errors} warnings={warnings} notes={notes} />
      {unreadable.length > 0 && (
        <p className="quiet">{sentence('this_tab_unreadable', { fields: listed(unreadable) })}</p>
      )}
      {errors + warnings > 0 && <p className="quiet">{sentence('this_tab_saved_all_the_same')}</p>}
    </section>
  );
}
