import { Summary } from '../../ui/summary.tsx';
import type { PortalView, SeenForm } from './tab-view.ts';

/** The state of the open webhook form, or how to get to one. */
export function FormSeen({ page, form }: Pick<PortalView, 'page' | 'form'>) {
  if (form) return <OpenForm form={form} />;
  if (page === 'other')
    return (
      <p>
        There are no webhooks on this page. Go to <b>Organization &gt; Settings</b> or{' '}
        <b>Organization &gt; Site Configuration</b>.
      </p>
    );
  return (
    <p>
      No webhook form is open. Under <b>Webhooks</b>, press <b>Add Webhook</b> or open one of the list: the
      checks appear in the form.
    </p>
  );
}

function OpenForm({ form }: { readonly form: SeenForm }) {
  const { mode, state, errors, warnings, notes, unreadable } = form;
  return (
    <section className="form-seen" aria-label={mode === 'add' ? 'Add Webhook' : 'Edit Webhook'}>
      <h2>{mode === 'add' ? 'Add Webhook is open' : 'Edit Webhook is open'}</h2>
      <Summary state={state} errors={errors} warnings={warnings} notes={notes} />
      {unreadable.length > 0 && (
        <p className="quiet">
          Not found on the page, so not checked: {unreadable.join(', ')}. The bar in the form shows how to
          point them out.
        </p>
      )}
      {errors + warnings > 0 && (
        <p className="quiet">Mist saves the webhook all the same. The form shows what to change.</p>
      )}
    </section>
  );
}
