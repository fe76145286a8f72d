import { listed } from '../../../utils/language/listed.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import { Summary } from '../../ui/summary.tsx';
import { Worded } from '../../ui/worded.tsx';
import type { PortalView, SeenForm } from './tab-view.ts';

/** The state of the open webhook form, or how to get to one. */
export function FormSeen({ page, form }: Pick<PortalView, 'page' | 'form'>) {
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
