import { byPassword, fill, http, oauth2, type PlantedSecret, splunk } from './row.ts';

const fields = {
  secret: http,
  splunk_token: splunk,
  oauth2_client_secret: oauth2,
  oauth2_password: byPassword,
};

const cases: readonly (readonly [
  field: keyof typeof fields,
  pattern: string,
  secret: string,
  why: string,
])[] = [
  ['secret', '¤', 'hunter2', 'a plain word'],
  ['secret', '¤', 'correct horse', 'a plain phrase'],
  ['secret', '¤', '9c1f04be77aa4d3e8f60b2d5', 'hexadecimal digits'],
  ['secret', '¤ {{x}}', 'swordfish7', 'a word before a variable is no scheme'],
  ['secret', '{{x}} ¤', 'trustno1', 'a word after a variable'],
  ['secret', '{{x}}¤', 'letmein-2026', 'text that touches a variable'],
  ['secret', '¤{{x}}', 'opensesame', 'text that a variable touches'],
  ['secret', '{{x}}¤{{y}}', '-Zq81-', 'text between two variables'],
  ['secret', 'Bearer ¤', 'iloveoldrouters', 'schemes exist in headers only'],
  ['secret', 'Bearer {{x}} ¤', 'tail-of-a-secret', 'a scheme, a variable and more'],
  ['secret', '{{¤}', 'unclosed-brace', 'braces that are no variable'],
  ['secret', '{{ ¤ }}', 'Not a name 8!', 'braces round what is no name'],
  ['secret', '¤', 'pässwörd-für-mist', 'letters that are not ASCII'],
  ['secret', '  ¤  ', 'blank-edges', 'blanks round it'],
  ['secret', '{{x}}\n¤', 'second-line', 'a second line'],
  ['splunk_token', '¤', '6f3a9c52-1d7e-4b80-9a4f-2c8e5d7b1f60', 'a token in its usual shape'],
  ['splunk_token', 'Splunk ¤', 'b7d4e1a8-52c9-4f36-8e0d-9a1b3c5d7e2f', 'the scheme pasted with the token'],
  ['splunk_token', '¤ {{t}}', 'pathfinder', 'a word before a variable'],
  ['oauth2_client_secret', '¤', 'c1i3nt~S3cr3t.value_01', 'a client secret'],
  ['oauth2_client_secret', '¤{{env}}', 'prod-client-', 'a start before a variable'],
  ['oauth2_client_secret', '{{env}}:¤', 'summer2026', 'a part after a colon'],
  ['oauth2_password', '¤', 'Monday-morning', 'a password of words'],
  ['oauth2_password', 'Basic ¤ {{x}}', 'dragonfly', 'a scheme, a word and a variable'],
  ['oauth2_password', '¤ {{x}}', 'mellon', 'a word before a variable'],
];

/** Secrets in the fields that are secrets as a whole, at every type, and fields that another type left behind. */
export const inSecretFields: readonly PlantedSecret[] = [
  ...cases.map(([field, pattern, secret, why]) => ({
    webhook: { ...fields[field], [field]: fill(pattern, secret) },
    secret,
    why: `${field}: ${why}`,
  })),
  {
    webhook: { ...http, splunk_token: 'left-from-splunk-1' },
    secret: 'left-from-splunk-1',
    why: 'splunk_token of another type',
  },
  {
    webhook: { ...splunk, secret: 'left-from-post-22' },
    secret: 'left-from-post-22',
    why: 'secret of another type',
  },
  {
    webhook: { ...http, oauth2_password: 'left-from-oauth-3' },
    secret: 'left-from-oauth-3',
    why: 'oauth2_password of another type',
  },
  {
    webhook: { ...oauth2, oauth2_password: 'left-from-grant-4' },
    secret: 'left-from-grant-4',
    why: 'oauth2_password of another grant',
  },
];
