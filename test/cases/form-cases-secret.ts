import { type EnteredForm, formCase, httpPost, oauth2, splunk, strongSecret } from './form-case.ts';

const secret = (text: string) => ({ ...httpPost, secret: text });
const hidden = { notInPortal: 'it offers a secret for HTTP Post only' };

export const secretFormCases: readonly EnteredForm[] = [
  formCase('no secret', secret('')),
  formCase('no secret, editing at a site', secret(''), {
    scope: 'site',
    mode: 'edit',
  }),
  formCase('dots in place of a stored secret', secret('••••••••'), {
    mode: 'edit',
    notInPortal: 'dots in a box hide what stands there, so the reader calls the field unreadable',
  }),
  formCase('32 hexadecimal characters', secret('4be17c09d2f86a35e1907c4db82f5a63')),
  formCase('31 hexadecimal characters', secret('4be17c09d2f86a35e1907c4db82f5a6')),
  formCase('a random UUID', secret('2d9c41f0-7a3e-4b58-9c61-08e5f7b1a2d4')),
  formCase('a variable left as secret', secret('{{secret}}')),
  formCase('22 characters of base64url', secret('h4Tq-Zr8_Kb1Ww7NcXs2Vd')),
  formCase('a word as secret', secret('mist')),
  formCase('a made-up secret', secret('MyWebhookSecret2024')),
  formCase('one character, many times', secret('a'.repeat(64))),
  formCase('a part repeated', secret('k7Qz'.repeat(12))),
  formCase('a blank after the secret', secret(`${strongSecret} `)),
  formCase('a zero-width space after the secret', secret(`${strongSecret}\u200b`)),
  formCase('a secret with letters outside ASCII', secret(`${strongSecret}é`)),
  formCase('a secret that shells expand', secret(`${strongSecret}$&`)),
  formCase('a weak secret with quotes', secret('"abc"')),
  formCase('a secret with OAuth2', { ...oauth2, secret: strongSecret }, hidden),
  formCase('a weak secret with Splunk', { ...splunk, secret: 'mist' }, hidden),
];
