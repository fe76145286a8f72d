import { Fragment } from 'react';
import { sentence } from '../../../utils/language/sentence.ts';
import type { Variable } from '../../../utils/templates/variable.ts';

/** What a template asks for when it is used. */
export function DetailVariables({ variables }: { readonly variables: readonly Variable[] }) {
  if (variables.length === 0) return null;
  return (
    <section aria-label={sentence('templates_variables')}>
      <h3>{sentence('templates_variables')}</h3>
      <dl className="detail-fields" data-kind="variables">
        {variables.map(variable => (
          <Fragment key={variable.name}>
            <dt>
              <code className="code variable">{`{{${variable.name}}}`}</code>
            </dt>
            <dd>{factsOf(variable)}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}

function factsOf({ label, kind, default: value }: Variable): string {
  return [
    label,
    kind === 'secret' ? sentence('templates_kind_secret') : '',
    value === undefined ? '' : sentence('templates_default_is', { value }),
  ]
    .filter(Boolean)
    .join(' · ');
}
