import { type FormEvent, useId } from 'react';
import type { Form, Kit } from './kit.tsx';
import { type Held, openForm, save, setField, setUnfolded, useLive } from './state.ts';

const TYPES = ['HTTP Post', 'OAuth2', 'Splunk'];
const TOPICS = ['Alerts', 'Audits', 'Client Join', 'Client Sessions', 'Device Events', 'Device Up/Downs'];

/** The dialog of a form, its fields in the order of the portal's. */
function LiveForm({ form }: { form: Form }) {
  const { held, isUnfolded } = useLive();
  const titleId = useId();
  const field = <Field extends keyof Held>(name: Field, label: string) => ({
    label,
    value: held[name],
    set: (value: Held[Field]) => setField(name, value),
  });
  const press = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  return (
    <form role="dialog" aria-labelledby={titleId} onSubmit={press}>
      <h2 id={titleId}>Edit Webhook</h2>
      <form.enabled {...field('enabled', 'Status')} />
      <form.type {...field('type', 'Webhook Type')} options={TYPES} />
      <form.text {...field('name', 'Name')} />
      <form.text {...field('url', 'URL')} />
      {held.type === 'OAuth2' && (
        <>
          <form.text {...field('clientSecret', 'Client Secret')} hidden />
          <form.scopes {...field('scopes', 'Scopes')} />
        </>
      )}
      <form.topics {...field('topics', 'Topics')} options={TOPICS} />
      <form.fold label="Advanced Settings" value={isUnfolded} set={setUnfolded}>
        <form.verify {...field('verify', 'Verify Certificate')} />
        <form.text {...field('secret', 'Secret')} hidden />
        <form.headers {...field('headers', 'Custom Headers')} />
      </form.fold>
      <p>
        <button type="button" onClick={() => openForm(null, 'at once')}>
          Cancel
        </button>
        <button type="submit">Save</button>
      </p>
    </form>
  );
}

/** The page that the forms of a kit open in. */
export function LivePage({ forms }: { forms: Kit['forms'] }) {
  const { form, built } = useLive();
  const open = form === null ? undefined : forms[form];
  return (
    <>
      <h3>Webhooks</h3>
      <button type="button">Add Webhook</button>
      {open && <LiveForm key={built} form={open} />}
    </>
  );
}
