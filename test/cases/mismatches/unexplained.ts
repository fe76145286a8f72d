import { base64, bodies, secret } from '../captures/delivery.ts';
import { hmac, type Mismatch, otherBody, otherHeaders, otherSecret, signed } from './row.ts';

const { ping, audits, updowns, alarms, sessions, zone, nac } = bodies;
const v2 = hmac('sha256', alarms);
const last = (text: string) => `${text.slice(0, -1)}${text.endsWith('0') ? '1' : '0'}`;
const changed = (name: string, sent: string, body: string) => otherBody('none', name, sent, body);
const value = (name: string, header: string) => otherHeaders('none', name, { 'X-Mist-Signature-v2': header });

/** What no step can explain: a changed body, another secret, a signature that is not whole. */
export const unexplained: readonly Mismatch[] = [
  changed('a word changed', alarms, alarms.replace('critical', 'warning')),
  changed('a digit of a timestamp changed', audits, audits.replace('1788264123', '1788264124')),
  changed('an event left out', updowns, updowns.replace(/\},\{.*\}\]/, '}]')),
  changed('an event more', zone, zone.replace(']}', `,${zone.slice(zone.indexOf('[') + 1, -2)}]}`)),
  changed('a field left out', sessions, sessions.replace('"band":"5",', '')),
  changed('a field more', ping, ping.replace('"events"', '"received":true,"events"')),
  changed('a key renamed', nac, nac.replace('"mac"', '"client_mac"')),
  changed('a value masked', audits, audits.replace('admin.one@example.com', '***')),
  changed('a text cut with three dots', sessions, `${sessions.slice(0, 200)}...`),
  changed('a body without its beginning', zone, zone.slice(4)),
  changed('a printed body without its beginning', zone, base64(zone.slice(2))),
  changed('a body cut in the middle', updowns, updowns.slice(0, 300)),
  changed('a float rounded', audits, audits.replace('1788264123.456078', '1788264123.46')),
  changed('letters replaced by question marks', nac, nac.replace(/[^ -~]/gu, '?')),
  changed('letters replaced by U+FFFD', sessions, sessions.replace(/[^ -~]/gu, '\ufffd')),
  changed(
    'changed, and written again',
    audits,
    JSON.stringify(JSON.parse(audits.replace('30}', '31}')), null, 2),
  ),
  changed('changed, with a line end more', ping, `${ping.replace('receiver', 'Receiver')}\n`),
  changed('the body of another delivery', zone, nac),
  changed('an empty body', ping, ''),
  changed('a cut body, printed', alarms, JSON.stringify(alarms.slice(0, 150))),
  otherSecret('none', 'another secret', 'the-secret-of-the-other-site', 'b4f7c1d09e2a4863'),
  otherSecret('none', 'a digit exchanged', 'b4f7c1d09e2a4863', 'b4f7c1d09e2a4836'),
  otherSecret('none', 'the end of it missing', 'b4f7c1d09e2a4863', 'b4f7c1d09e2a48'),
  otherSecret('none', 'the start of it missing', 'b4f7c1d09e2a4863', 'f7c1d09e2a4863'),
  otherSecret('none', 'a masked secret', 'b4f7c1d09e2a4863', '••••••••••••••••'),
  otherSecret('none', 'another secret with a line end', 'b4f7c1d09e2a4863', 'c5f8d2e10f3b5974\n'),
  otherSecret('none', 'several, none of them', 'b4f7c1d09e2a4863', ['one-of-them', 'two of them', '3']),
  otherSecret('none', 'base64 of another secret', 'b4f7c1d09e2a4863', 'YzVmOGQyZTEwZjNiNTk3NA=='),
  value('a signature without its last digit', v2.slice(0, -1)),
  value('half a signature', v2.slice(0, 32)),
  value('forty of sixty-four digits', v2.slice(0, 40)),
  value('a signature with another last digit', last(v2)),
  value('the first digit lost', v2.slice(1)),
  value('a signature with dots in its middle', `${v2.slice(0, 20)}…${v2.slice(-20)}`),
  value('the signature of another delivery', hmac('sha256', ping)),
  value('no hexadecimal digits', 'not-a-signature'),
  value('an empty value', ''),
  value('a value of many digits', v2.repeat(20).replaceAll('a', 'b')),
  value('sha256= and half a signature', `sha256=${v2.slice(0, 30)}`),
  otherHeaders('none', 'both of another secret', signed(alarms, `${secret}x`)),
];
