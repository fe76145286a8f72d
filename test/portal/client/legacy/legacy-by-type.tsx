import { changeForm } from '../model/store.ts';
import type { Form } from '../model/webhook.ts';
import { LegacyBox } from './legacy-box.tsx';
import { LegacyField, LegacyText } from './legacy-text.tsx';

type TextName =
  | 'oauth2_client_id'
  | 'oauth2_client_secret'
  | 'oauth2_username'
  | 'oauth2_password'
  | 'oauth2_token_url'
  | 'scopes'
  | 'splunk_token';

function Text({ form, name, title }: { form: Form; name: TextName; title: string }) {
  const secret = name === 'oauth2_password' || name === 'oauth2_client_secret';
  return (
    <LegacyField title={title}>
      <LegacyText
        control={name}
        type={secret ? 'password' : 'text'}
        value={form[name]}
        onType={value => changeForm({ [name]: value })}
      />
    </LegacyField>
  );
}

const grants = [
  ['password', 'Password-based'],
  ['client_credentials', 'Client Credentials-based'],
] as const;

/** The fields between URL and Topics that only some types have. */
export function LegacyByType({ form }: { form: Form }) {
  if (form.type === 'splunk') return <Text form={form} name="splunk_token" title="Splunk Token" />;
  if (form.type !== 'oauth2') return null;
  return (
    <>
      <LegacyField title="Grant Types">
        <div className="box-line">
          {grants.map(([grant, text]) => (
            <LegacyBox
              key={grant}
              kind="radio"
              text={text}
              control={`oauth2_grant_type:${grant}`}
              checked={form.oauth2_grant_type === grant}
              onPick={() => changeForm({ oauth2_grant_type: grant })}
            />
          ))}
        </div>
      </LegacyField>
      <Text form={form} name="oauth2_client_id" title="Client ID" />
      <Text form={form} name="oauth2_client_secret" title="Client Secret" />
      {form.oauth2_grant_type === 'password' && (
        <>
          <Text form={form} name="oauth2_username" title="Username" />
          <Text form={form} name="oauth2_password" title="Password" />
        </>
      )}
      <Text form={form} name="oauth2_token_url" title="Token URL" />
      <Text form={form} name="scopes" title="Scopes" />
    </>
  );
}
