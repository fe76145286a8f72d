/** A form beside the webhooks that shares field names with them and must be left alone. */
export interface Decoy {
  readonly title: string;
  /** The button that opens the form as a modal. */
  readonly button: string;
  /** The in-house name of its window. */
  readonly container: string;
  readonly fields: readonly (readonly [label: string, value: string])[];
}

export const decoys: readonly Decoy[] = [
  {
    title: 'API Tokens',
    button: 'Create Token',
    container: 'APITokenModal-container',
    fields: [
      ['Name', 'backup job'],
      ['Access Level', 'Network Admin'],
      ['Client ID', 'backup-1'],
      ['URL', ''],
      ['Secret', ''],
    ],
  },
  {
    title: 'Single Sign-On',
    button: 'Add IdP',
    container: 'IdPModal-container',
    fields: [
      ['Name', 'Campus login'],
      ['Status', 'Enabled'],
      ['URL', 'https://login.example.com/saml'],
      ['Client ID', 'portal'],
      ['Client Secret', 'decoy-client-secret'],
      ['Secret', 'decoy-signing-secret'],
      ['Token URL', 'https://login.example.com/token'],
      ['Scopes', 'openid'],
    ],
  },
  {
    title: 'Site Settings',
    button: 'Edit Site',
    container: 'SiteModal-container',
    fields: [
      ['Name', 'Main Building'],
      ['URL', 'https://status.example.com'],
      ['Client ID', 'site-portal'],
      ['Secret', 'decoy-radius-secret'],
      ['Custom Headers', ''],
    ],
  },
];
