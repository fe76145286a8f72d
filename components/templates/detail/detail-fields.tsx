import { Fragment } from 'react';
import { sentence } from '../../../utils/language/sentence.ts';
import type { Webhook } from '../../../utils/templates/webhook.ts';
import { fieldNames, fieldTitles } from '../../../utils/webhook/fields.ts';
import { fieldText } from '../../assistant/import/field-text.ts';
import { otherFields } from '../other-fields.ts';
import { VariableText } from './variable-text.tsx';

/** The fields that a template sets, in the portal's words, then those that only the API has. */
export function DetailFields({ webhook }: { readonly webhook: Webhook }) {
  const shown = fieldNames
    .map(field => ({ field, text: fieldText(webhook, field) }))
    .filter(({ text }) => text !== '');
  const others = otherFields(webhook);
  return (
    <section aria-label={sentence('templates_fields')}>
      <h3>{sentence('templates_fields')}</h3>
      <dl className="detail-fields">
        {shown.map(({ field, text }) => (
          <Fragment key={field}>
            <dt>{fieldTitles[field]}</dt>
            <dd data-field={field}>
              <VariableText text={text} />
            </dd>
          </Fragment>
        ))}
        {others.map(field => (
          <Fragment key={field}>
            <dt className="code">{field}</dt>
            <dd className="code">{JSON.stringify(webhook[field])}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
