import { changeForm } from '../model/store.ts';
import type { Form } from '../model/webhook.ts';
import { ChakraRadios } from './chakra-radios.tsx';
import { ChakraText } from './chakra-text.tsx';

const grants = [
  ['password', 'Password-based'],
  ['client_credentials', 'Client Credentials-based'],
] as const;

function OAuth2({ form }: { form: Form }) {
  return (
    <>
      <ChakraRadios
        label="Grant Types"
        control="oauth2_grant_type"
        value={form.oauth2_grant_type}
        options={grants}
        onPick={value =>
          changeForm({ oauth2_grant_type: value === 'password' ? value : 'client_credentials' })
        }
      />
      <ChakraText
        label="Client ID"
        control="oauth2_client_id"
        required
        value={form.oauth2_client_id}
        onType={oauth2_client_id => changeForm({ oauth2_client_id })}
      />
      <ChakraText
        label="Client Secret"
        control="oauth2_client_secret"
        type="password"
        required
        value={form.oauth2_client_secret}
        onType={oauth2_client_secret => changeForm({ oauth2_client_secret })}
      />
      {form.oauth2_grant_type === 'password' && (
        <>
          <ChakraText
            label="Username"
            control="oauth2_username"
            value={form.oauth2_username}
            onType={oauth2_username => changeForm({ oauth2_username })}
          />
          <ChakraText
            label="Password"
            control="oauth2_password"
            type="password"
            value={form.oauth2_password}
            onType={oauth2_password => changeForm({ oauth2_password })}
          />
        </>
      )}
      <ChakraText
        label="Token URL"
        control="oauth2_token_url"
        required
        value={form.oauth2_token_url}
        onType={oauth2_token_url => changeForm({ oauth2_token_url })}
      />
      <ChakraText
        label="Scopes"
        control="scopes"
        value={form.scopes}
        onType={scopes => changeForm({ scopes })}
      />
    </>
  );
}

/** The fields between URL and Topics that only some types have. */
export function ChakraByType({ form }: { form: Form }) {
  if (form.type === 'oauth2') return <OAuth2 form={form} />;
  if (form.type !== 'splunk') return null;
  return (
    <ChakraText
      label="Splunk Token"
      control="splunk_token"
      required
      value={form.splunk_token}
      onType={splunk_token => changeForm({ splunk_token })}
    />
  );
}
