import type { Webhook } from '../../../utils/templates/webhook.ts';
import { byPassword, http, oauth2, type PlantedSecret, splunk } from './row.ts';

const withDefault = (
  webhook: Webhook,
  name: string,
  secret: string,
  why: string,
  { label = name, text = secret }: { label?: string; text?: string } = {},
): PlantedSecret => ({
  template: { webhook, variables: [{ name, label, kind: 'text', default: text }] },
  secret,
  why: `default: ${why}`,
});

const header = (name: string, value: string): Webhook => ({ ...http, headers: { [name]: value } });
const url = (text: string): Webhook => ({ ...http, url: text });

/** The default of `{{v}}`. */
const given = (webhook: Webhook, text: string, secret = text, label = 'Value'): PlantedSecret =>
  withDefault(webhook, 'v', secret, JSON.stringify(webhook), { label, text });

/** Secrets that stand in a template as the default of a variable. */
export const inDefaults: readonly PlantedSecret[] = [
  withDefault(header('Authorization', 'Bearer {{token}}'), 'token', 'defaultbearer', 'after a scheme'),
  withDefault(header('Authorization', '{{value}}'), 'value', 'ZGVmYXVsdDpiYXNpYw', 'a whole header value', {
    text: 'Basic ZGVmYXVsdDpiYXNpYw==',
  }),
  withDefault(header('X-Api-Key', '{{k}}'), 'k', 'defaultkey', 'a header with a credential’s name'),
  withDefault(
    header('X-Passphrase', 'mist {{rest}}'),
    'rest',
    'of four words',
    'a part of a header with a credential’s name',
  ),
  withDefault(header('X-Meta', '{"password":"{{m}}"}'), 'm', 'defaultjson', 'in JSON'),
  withDefault(header('X-Info', 'user={{u}}; pass={{p}}'), 'p', 'defaultpair', 'in a pair'),
  withDefault(
    header('X-Source', '{{source}}'),
    'source',
    'ghp_D3faultInventedT0ken0000000000000000',
    'under a harmless name, by its shape',
  ),
  withDefault(header('X-Site', '{{site}}'), 'site', 'token=defaultsite', 'a pair as the default'),
  withDefault(url('https://hooks.example.com/in?token={{t}}'), 't', 'defaultinquery', 'in a query'),
  withDefault(url('https://hooks.example.com/in?site=hq&pin={{n}}'), 'n', '31415926', 'digits in a query'),
  withDefault(
    url('https://hooks.example.com/in?data={"token":"{{j}}"}'),
    'j',
    'defaultqueryjson',
    'in JSON in a query',
  ),
  withDefault(
    url('https://mist:{{p}}@hooks.example.com/in'),
    'p',
    'defaultuserinfo',
    'the password of the user info',
  ),
  withDefault(url('https://{{u}}@hooks.example.com/in'), 'u', 'defaultboth', 'the user info as a whole', {
    text: 'mist:defaultboth',
  }),
  withDefault(url('{{url}}'), 'url', 'wholeurlpw', 'a whole URL with user info', {
    text: 'https://mist:wholeurlpw@hooks.example.com/in',
  }),
  withDefault(url('{{url}}'), 'url', 'wholeurltoken', 'a whole URL with a token', {
    text: 'https://hooks.example.com/in?token=wholeurltoken',
  }),
  withDefault(url('{{url}}'), 'url', 'XxDefaultSlackPart0000000', 'a whole URL with a secret path', {
    text: 'https://hooks.slack.com/services/T0DEFAULT/B0DEFAULT/XxDefaultSlackPart0000000',
  }),
  withDefault(url('https://hooks.example.com/{{path}}'), 'path', 'defaultpathquery', 'a path with a query', {
    text: 'in?token=defaultpathquery',
  }),
  withDefault(
    url('https://hooks.slack.com/services/{{part}}'),
    'part',
    'T0X/B0X/defaultslackpart',
    'the secret part of a path',
  ),
  withDefault(url('https://hooks.example.com/in/{{id}}'), 'id', 'e4a7d01c9b3f5826d0e7', 'a random path part'),
  withDefault(url('https://hooks.example.com/in#{{f}}'), 'f', 'Kp4sDw7Nc2Xb9Jq5', 'in a fragment'),
  withDefault({ ...http, secret: '{{s}}' }, 's', 'defaultsecret', 'the whole secret'),
  withDefault({ ...http, secret: '{{a}}{{b}}' }, 'b', 'second-half', 'a half of the secret'),
  withDefault(splunk, 'splunk_token', 'defaultsplunk', 'a Splunk token'),
  withDefault(oauth2, 'client_secret', 'defaultclient', 'a client secret'),
  withDefault(byPassword, 'password', 'defaultpassword', 'a password'),
  withDefault(
    { ...oauth2, oauth2_token_url: 'https://c:{{p}}@login.example.com/token' },
    'p',
    'defaulttokenurl',
    'in the token URL',
  ),
  withDefault({ ...http, auth: { token: '{{t}}' } }, 't', 'defaultunknown', 'in an unknown field'),
  withDefault(
    { ...http, headers: { 'X-Site': '{{v}}', 'X-Api-Key': '{{v}}' } },
    'v',
    'defaulttwice',
    'a variable that stands for a site and a key',
  ),
  withDefault(header('X-Custom', '{{x}}'), 'x', 'insidelabel', 'the label itself', {
    label: 'password=insidelabel',
  }),
  withDefault(http, 'password', 'unusedword', 'a variable that is used nowhere, by its name'),
  withDefault(header('X-Custom', '{{x}}'), 'x', 'labelledword', 'a variable whose label says it', {
    label: 'API key of the receiver',
  }),
  withDefault(
    header('X-Custom', '{{api_token}}'),
    'api_token',
    'variablename',
    'a variable whose name says it',
    { label: 'Value' },
  ),
  given(header('X-Snmp-Community', '{{v}}'), 'defaultcommunity'),
  given(header('X-Note', 'psk {{v}}'), 'defaultpsk'),
  given(header('X-Note', '{{v}}'), 'noc:Def4ult!pass', 'Def4ult!pass'),
  given(header('X-Note', '{{v}}'), 'curl -u noc:defaultcurl https://h.example.com', 'defaultcurl'),
  given(header('X-Site', '{{v}}'), 'glpat-DefaultInvented00', 'glpat-DefaultInvented00'),
  given(header('Authorization', 'ApiKey {{v}}'), 'defaultapikeyword'),
  given(header('Cookie', 'sid={{v}}'), 'defaultcookie'),
  given(header('X-Site', '{{v}}'), 'defaultlabel', 'defaultlabel', 'PSK of the lobby'),
  given(header('X-Site', '{{v}}'), 'labelde', 'labelde', 'Kennwort'),
  given({ ...http, url: 'https://{{v}}@hooks.example.com/in' }, 'defaultonlyuser'),
  given({ ...http, url: 'https://{{v}}/in' }, 'noc:defaulthost@hooks.example.com', 'defaulthost'),
  given({ ...http, url: 'https://hooks.example.com{{v}}' }, '/in?apikey=defaultrest', 'defaultrest'),
  given({ ...http, url: 'https://hooks.example.com/in?{{v}}' }, 'sig=defaultpairs', 'defaultpairs'),
  given({ ...http, url: 'https://hooks.example.com/in?psk={{v}}' }, 'defaultquerypsk'),
  given({ ...http, url: 'https://discord.com/api/webhooks/1/{{v}}' }, 'defaultdiscord'),
  given({ ...splunk, splunk_token: 'Splunk {{v}}' }, 'defaulthec'),
  given({ ...byPassword, oauth2_username: '{{v}}' }, 'noc:defaultuser', 'defaultuser'),
  given({ ...oauth2, oauth2_client_id: '{{v}}' }, 'mist:defaultid', 'defaultid'),
  given({ ...oauth2, oauth2_scopes: ['{{v}}'] }, 'password=defaultscope', 'defaultscope'),
  given({ ...http, name: '{{v}}' }, 'NOC token defaultname9', 'defaultname9'),
  given({ ...http, snmp: { community: '{{v}}' } }, 'defaultunknowncommunity'),
];
