import { useState } from 'react';
import { counted } from '../../utils/language/counted.ts';
import { type SentenceKey, sentence } from '../../utils/language/sentence.ts';
import type { FoundSecret } from '../../utils/templates/redact.ts';
import type { KeptValue } from '../../utils/templates/template.ts';
import type { SecretReason } from '../../utils/webhook/secret-reason.ts';
import { CheckBox } from '../ui/choices.tsx';
import { ShowButton } from '../ui/text-field.tsx';

/** More are only counted. */
const MOST = 100;

interface FoundSecretsProps {
  /** Of which template, where there are several. */
  readonly title?: string;
  readonly found: readonly FoundSecret[];
  /** Given where a template is made of it; else they only stand as dots in a preview. */
  readonly keep?: {
    readonly kept: readonly KeptValue[];
    readonly onChange: (kept: readonly KeptValue[]) => void;
  };
}

/** How many values may be secrets and become variables, and why; each shown on request, and kept in clear where the person says so then. */
export function FoundSecrets({ title, found, keep }: FoundSecretsProps) {
  if (found.length === 0) return null;
  const open = found.filter(({ variable }) => variable !== undefined).length;
  return (
    <section className="found-secrets" aria-label={sentence('secrets_found_list')} data-part="found-secrets">
      <p>
        {title !== undefined && <b>{title}: </b>}
        {counted(keep ? 'secrets_found' : 'secrets_import', open)}{' '}
        {keep && <span className="quiet">{sentence('secrets_found_help')}</span>}
      </p>
      <ul>
        {found.slice(0, MOST).map(each => (
          <FoundRow
            key={`${each.path} ${each.value}`}
            found={each}
            {...(keep && { onKeep: wanted => keep.onChange(withKept(keep.kept, each, wanted)) })}
          />
        ))}
      </ul>
    </section>
  );
}

function withKept(kept: readonly KeptValue[], { path, value }: KeptValue, wanted: boolean): KeptValue[] {
  const others = kept.filter(each => each.path !== path || each.value !== value);
  return wanted ? [...others, { path, value }] : others;
}

interface FoundRowProps {
  readonly found: FoundSecret;
  readonly onKeep?: (kept: boolean) => void;
}

function FoundRow({ found: { path, label, reason, value, variable, keepable }, onKeep }: FoundRowProps) {
  const [shown, setShown] = useState(false);
  const isKept = variable === undefined;
  return (
    <li className="found-secret" data-found={path} data-reason={reason.code} data-kept={isKept}>
      <p>
        <b>{label}</b>: {whyOf(reason)} <ShowButton kind="link" of={label} shown={shown} onShow={setShown} />
      </p>
      {shown && <code className="code found-value">{value}</code>}
      {onKeep && keepable && (shown || isKept) && (
        <CheckBox label={sentence('secrets_keep', { place: label })} checked={isKept} onChange={onKeep} />
      )}
      {isKept && <p className="warning-text">{sentence('templates_header_stays_clear')}</p>}
    </li>
  );
}

const reasons: Readonly<Record<SecretReason['code'], SentenceKey>> = {
  field: 'secret_reason_field',
  name: 'secret_reason_name',
  scheme: 'secret_reason_scheme',
  'user-info': 'secret_reason_user_info',
  service: 'secret_reason_service',
  inside: 'secret_reason_inside',
  issued: 'secret_reason_issued',
  uuid: 'secret_reason_uuid',
  unclear: 'secret_reason_unclear',
};

function whyOf({ code, detail }: SecretReason): string {
  return sentence(reasons[code], { name: detail });
}
