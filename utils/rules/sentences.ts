import type { SentenceKey } from '../language/sentence.ts';

/** A code of which every sentence stands in the language file: `rule_<code>_problem`, `…_consequence` and `…_remedy`. */
export type Code = SentenceKey extends infer Key
  ? Key extends `rule_${infer Name extends Uppercase<string>}_problem`
    ? Name
    : never
  : never;

/** What a code has besides its three sentences. */
export interface Wording {
  /** The label of the fix, where the rule carries one. */
  readonly fix?: SentenceKey;
  /** Where to read on. */
  readonly link?: string;
  /** Other wordings of the same code, chosen by the finding's `variant`. */
  readonly variants?: Readonly<Record<string, Variant>>;
}

/** The sentences that stand in the place of the code's own. */
export type Variant = Readonly<Partial<Record<'problem' | 'consequence' | 'remedy' | 'fix', SentenceKey>>>;

const MIST_GUIDE =
  'https://www.juniper.net/documentation/us/en/software/mist/automation-integration/topics/task/webhooks-add-portal.html';
const MIST_HEADERS = 'https://www.mist.com/documentation/custom-http-headers-authentication-for-webhooks/';
const SPLUNK_COLLECTOR =
  'https://help.splunk.com/en/splunk-enterprise/get-data-in/collect-http-event-data/http-event-collector-rest-api-endpoints';
const RFC_TOKEN = 'https://www.rfc-editor.org/rfc/rfc9110.html#section-5.6.2';
const RFC_VALUE = 'https://www.rfc-editor.org/rfc/rfc9110.html#section-5.5';

/** All codes, with their fixes, links and variants. */
export const sentences: Readonly<Record<Code, Wording>> = {
  HEADERS_TOO_BIG: { link: MIST_HEADERS },
  HEADERS_AT_LIMIT: { link: MIST_HEADERS },
  HEADERS_NEAR_LIMIT: { link: MIST_HEADERS },
  HEADERS_FORMAT_INVALID: {
    link: MIST_HEADERS,
    variants: {
      'not-an-object': { problem: 'rule_HEADERS_FORMAT_INVALID_not_an_object_problem' },
      'no-colon': {
        problem: 'rule_HEADERS_FORMAT_INVALID_no_colon_problem',
        remedy: 'rule_HEADERS_FORMAT_INVALID_no_colon_remedy',
      },
    },
  },
  HEADER_NOT_STRING: { fix: 'rule_HEADER_NOT_STRING_fix', link: MIST_HEADERS },
  HEADER_NAME_EMPTY: { link: RFC_TOKEN },
  HEADER_NAME_INVALID: {
    link: RFC_TOKEN,
    variants: {
      edges: {
        problem: 'rule_HEADER_NAME_INVALID_edges_problem',
        remedy: 'rule_HEADER_NAME_INVALID_edges_remedy',
        fix: 'rule_HEADER_NAME_INVALID_edges_fix',
      },
      line: {
        problem: 'rule_HEADER_NAME_INVALID_line_problem',
        remedy: 'rule_HEADER_NAME_INVALID_line_remedy',
        fix: 'rule_HEADER_NAME_INVALID_line_fix',
      },
    },
  },
  HEADER_NAME_DUPLICATE: {},
  HEADER_VALUE_CONTROL: { fix: 'rule_HEADER_VALUE_CONTROL_fix', link: RFC_VALUE },
  HEADER_VALUE_EDGE_SPACE: { fix: 'rule_HEADER_VALUE_EDGE_SPACE_fix', link: RFC_VALUE },
  HEADER_VALUE_INVISIBLE: { fix: 'rule_HEADER_VALUE_INVISIBLE_fix' },
  HEADER_VALUE_NON_ASCII: { link: RFC_VALUE },
  HEADER_VALUE_EMPTY: {},
  HEADER_VALUE_IS_LINE: {
    fix: 'rule_HEADER_VALUE_IS_LINE_fix',
    variants: {
      unnamed: {
        problem: 'rule_HEADER_VALUE_IS_LINE_unnamed_problem',
        consequence: 'rule_HEADER_VALUE_IS_LINE_unnamed_consequence',
        remedy: 'rule_HEADER_VALUE_IS_LINE_unnamed_remedy',
        fix: 'rule_HEADER_VALUE_IS_LINE_unnamed_fix',
      },
    },
  },
  HEADER_RESERVED: {},
  HEADER_COLLIDES: {},
  HEADERS_IGNORED: {
    variants: {
      oauth2: {
        problem: 'rule_HEADERS_IGNORED_oauth2_problem',
        consequence: 'rule_HEADERS_IGNORED_oauth2_consequence',
        remedy: 'rule_HEADERS_IGNORED_oauth2_remedy',
      },
    },
  },
  HEADER_AUTH_WITH_OAUTH2: {},
  URL_MISSING: {},
  URL_INVALID: {
    variants: {
      'no-scheme': {
        problem: 'rule_URL_INVALID_no_scheme_problem',
        remedy: 'rule_URL_INVALID_no_scheme_remedy',
        fix: 'rule_URL_INVALID_no_scheme_fix',
      },
      slashes: { problem: 'rule_URL_INVALID_slashes_problem' },
    },
  },
  URL_SCHEME: {},
  URL_NOT_HTTPS: {},
  URL_PRIVATE: {
    variants: {
      loopback: { problem: 'rule_URL_PRIVATE_loopback_problem' },
      'link-local': { problem: 'rule_URL_PRIVATE_link_local_problem' },
      'carrier-nat': { problem: 'rule_URL_PRIVATE_carrier_nat_problem' },
      'unique-local': { problem: 'rule_URL_PRIVATE_unique_local_problem' },
      reserved: { problem: 'rule_URL_PRIVATE_reserved_problem' },
      'single-label': { problem: 'rule_URL_PRIVATE_single_label_problem' },
      'local-name': { problem: 'rule_URL_PRIVATE_local_name_problem' },
    },
  },
  URL_CREDENTIALS: {},
  URL_FRAGMENT: { fix: 'rule_URL_FRAGMENT_fix' },
  URL_SPACE: {
    fix: 'rule_URL_SPACE_fix',
    variants: {
      inside: { problem: 'rule_URL_SPACE_inside_problem', remedy: 'rule_URL_SPACE_inside_remedy' },
    },
  },
  VERIFY_CERT_OFF: { link: MIST_GUIDE },
  VERIFY_CERT_IP: {},
  NAME_MISSING: {},
  NAME_SPACE: { fix: 'rule_NAME_SPACE_fix' },
  NAME_DUPLICATE: {},
  TOPICS_EMPTY: { link: MIST_GUIDE },
  TOPIC_NOT_IN_SCOPE: {},
  TOPIC_DEPRECATED: {},
  TOPIC_RAW_CONFLICT: {},
  SECRET_MISSING: { link: MIST_GUIDE },
  SECRET_IGNORED: {},
  SECRET_WEAK: {},
  SECRET_SPACE: { fix: 'rule_SECRET_SPACE_fix' },
  SECRET_NON_ASCII: {},
  SECRET_FRAGILE: {},
  OAUTH2_GRANT_MISSING: { link: MIST_GUIDE },
  OAUTH2_TOKEN_URL_MISSING: {},
  OAUTH2_TOKEN_URL_INVALID: {},
  OAUTH2_TOKEN_URL_NOT_HTTPS: {},
  OAUTH2_TOKEN_URL_PRIVATE: {},
  OAUTH2_CLIENT_ID_MISSING: {},
  OAUTH2_CLIENT_SECRET_MISSING: {},
  OAUTH2_USERNAME_MISSING: {},
  OAUTH2_PASSWORD_MISSING: {},
  OAUTH2_SPACE: { fix: 'rule_OAUTH2_SPACE_fix' },
  SPLUNK_TOKEN_MISSING: { link: MIST_GUIDE },
  SPLUNK_TOKEN_SHAPE: {
    variants: {
      edges: {
        problem: 'rule_SPLUNK_TOKEN_SHAPE_edges_problem',
        remedy: 'rule_SPLUNK_TOKEN_SHAPE_edges_remedy',
        fix: 'rule_SPLUNK_TOKEN_SHAPE_edges_fix',
      },
    },
  },
  SPLUNK_URL_PATH: { link: SPLUNK_COLLECTOR },
  FIELD_UNREADABLE: {},
};
