/** Pages that a finding links to, as where to read on. */
export const MIST_GUIDE =
  'https://www.juniper.net/documentation/us/en/software/mist/automation-integration/topics/task/webhooks-add-portal.html';
export const MIST_HEADERS =
  'https://www.mist.com/documentation/custom-http-headers-authentication-for-webhooks/';
export const SPLUNK_COLLECTOR =
  'https://help.splunk.com/en/splunk-enterprise/get-data-in/collect-http-event-data/http-event-collector-rest-api-endpoints';
export const RFC_TOKEN = 'https://www.rfc-editor.org/rfc/rfc9110.html#section-5.6.2';
export const RFC_URI = 'https://www.rfc-editor.org/rfc/rfc3986.html#section-3.2';
export const RFC_HOST = 'https://www.rfc-editor.org/rfc/rfc1123.html#page-13';
export const RFC_CGI = 'https://www.rfc-editor.org/rfc/rfc3875.html#section-4.1.18';
export const RFC_TOKEN_ENDPOINT = 'https://www.rfc-editor.org/rfc/rfc6749.html#section-3.2';
export const RFC_CLIENT_SECRET = 'https://www.rfc-editor.org/rfc/rfc6749.html#section-2.3.1';
export const URL_STANDARD_IPV4 = 'https://url.spec.whatwg.org/#concept-ipv4-parser';
export const UTS_39 = 'https://www.unicode.org/reports/tr39/#Mixed_Script_Confusables';
export const NIST_KEYS = 'https://csrc.nist.gov/pubs/sp/800/131/a/r2/final';
export const RFC_VALUE = 'https://www.rfc-editor.org/rfc/rfc9110.html#section-5.5';
