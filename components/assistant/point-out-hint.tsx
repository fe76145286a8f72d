import { type FieldName, fieldTitles } from '../../utils/webhook/fields.ts';
import { Button } from '../ui/button.tsx';

/** What to click for each field; the page may call it otherwise, so the portal's name stands in it. */
const targets: Readonly<Record<FieldName, string>> = {
  enabled: 'the Status switch, or its “Enabled” choice,',
  type: 'the Webhook Type choice',
  name: 'the Name box',
  url: 'the URL box',
  topics: 'one of the Topics boxes',
  oauth2_grant_type: 'the Grant Types choice',
  oauth2_token_url: 'the Token URL box',
  oauth2_client_id: 'the Client ID box',
  oauth2_client_secret: 'the Client Secret box',
  oauth2_username: 'the Username box',
  oauth2_password: 'the Password box',
  oauth2_scopes: 'the Scopes box',
  splunk_token: 'the Splunk Token box',
  verify_cert: 'the Verify Certificate box or switch',
  secret: 'the Secret box',
  headers: 'the first box of the Custom Headers',
};

interface PointOutHintProps {
  readonly field: FieldName;
  readonly onCancel: () => void;
}

/** Stands in the bar while the person picks a control on the page. */
export function PointOutHint({ field, onCancel }: PointOutHintProps) {
  return (
    <p className="bar-hint" data-part="point-out" data-field={field}>
      <span aria-live="assertive">Click {targets[field]} on the page. Esc cancels.</span>{' '}
      <Button name={`Cancel pointing out ${fieldTitles[field]}`} onClick={onCancel}>
        Cancel
      </Button>
    </p>
  );
}
