import type { SentenceKey } from '../language/sentence.ts';
import * as sources from './sources.ts';

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

/** What keeps a text from being an address, for the URL as for the token URL. */
const addressVariants: Readonly<Record<string, Variant>> = {
  'no-scheme': {
    problem: 'rule_URL_INVALID_no_scheme_problem',
    remedy: 'rule_URL_INVALID_no_scheme_remedy',
    fix: 'rule_URL_INVALID_no_scheme_fix',
  },
  slashes: { problem: 'rule_URL_INVALID_slashes_problem' },
  'doubled-scheme': {
    problem: 'rule_URL_INVALID_doubled_scheme_problem',
    remedy: 'rule_URL_INVALID_doubled_scheme_remedy',
    fix: 'rule_URL_INVALID_doubled_scheme_fix',
  },
  'no-host': { problem: 'rule_URL_INVALID_no_host_problem' },
  'host-character': {
    problem: 'rule_URL_INVALID_host_character_problem',
    remedy: 'rule_URL_INVALID_host_character_remedy',
  },
  wildcard: {
    problem: 'rule_URL_INVALID_wildcard_problem',
    remedy: 'rule_URL_INVALID_wildcard_remedy',
  },
  'empty-label': {
    problem: 'rule_URL_INVALID_empty_label_problem',
    remedy: 'rule_URL_INVALID_empty_label_remedy',
  },
  hyphen: { problem: 'rule_URL_INVALID_hyphen_problem', remedy: 'rule_URL_INVALID_hyphen_remedy' },
  'label-length': {
    problem: 'rule_URL_INVALID_label_length_problem',
    remedy: 'rule_URL_INVALID_label_length_remedy',
  },
  'name-length': {
    problem: 'rule_URL_INVALID_name_length_problem',
    remedy: 'rule_URL_INVALID_label_length_remedy',
  },
  idn: { problem: 'rule_URL_INVALID_idn_problem', remedy: 'rule_URL_INVALID_idn_remedy' },
  ipv4: { problem: 'rule_URL_INVALID_ipv4_problem', remedy: 'rule_URL_INVALID_ipv4_remedy' },
  ipv6: { problem: 'rule_URL_INVALID_ipv6_problem', remedy: 'rule_URL_INVALID_ipv6_remedy' },
  'ipv6-brackets': {
    problem: 'rule_URL_INVALID_ipv6_brackets_problem',
    remedy: 'rule_URL_INVALID_ipv6_brackets_remedy',
  },
  'user-info': {
    problem: 'rule_URL_INVALID_user_info_problem',
    remedy: 'rule_URL_INVALID_user_info_remedy',
  },
  port: { problem: 'rule_URL_INVALID_port_problem', remedy: 'rule_URL_INVALID_port_remedy' },
};

/** All codes, with their fixes, links and variants. */
export const sentences: Readonly<Record<Code, Wording>> = {
  HEADERS_TOO_BIG: { link: sources.MIST_HEADERS },
  HEADERS_AT_LIMIT: { link: sources.MIST_HEADERS },
  HEADERS_NEAR_LIMIT: { link: sources.MIST_HEADERS },
  HEADERS_FORMAT_INVALID: {
    link: sources.MIST_HEADERS,
    variants: {
      'not-an-object': { problem: 'rule_HEADERS_FORMAT_INVALID_not_an_object_problem' },
      'no-colon': {
        problem: 'rule_HEADERS_FORMAT_INVALID_no_colon_problem',
        remedy: 'rule_HEADERS_FORMAT_INVALID_no_colon_remedy',
      },
    },
  },
  HEADER_NOT_STRING: { fix: 'rule_HEADER_NOT_STRING_fix', link: sources.MIST_HEADERS },
  HEADER_NAME_EMPTY: { link: sources.RFC_TOKEN },
  HEADER_NAME_INVALID: {
    link: sources.RFC_TOKEN,
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
  HEADER_VALUE_CONTROL: { fix: 'rule_HEADER_VALUE_CONTROL_fix', link: sources.RFC_VALUE },
  HEADER_VALUE_EDGE_SPACE: { fix: 'rule_HEADER_VALUE_EDGE_SPACE_fix', link: sources.RFC_VALUE },
  HEADER_VALUE_INVISIBLE: { fix: 'rule_HEADER_VALUE_INVISIBLE_fix' },
  HEADER_VALUE_NON_ASCII: { link: sources.RFC_VALUE },
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
  HEADER_RESERVED: {
    variants: {
      encoding: {
        problem: 'rule_HEADER_RESERVED_encoding_problem',
        consequence: 'rule_HEADER_RESERVED_encoding_consequence',
        remedy: 'rule_HEADER_RESERVED_encoding_remedy',
      },
    },
  },
  HEADER_COLLIDES: { variants: { cgi: { problem: 'rule_HEADER_COLLIDES_cgi_problem' } } },
  HEADER_NAME_CGI: { link: sources.RFC_CGI },
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
  HEADER_SCHEME_DOUBLED: { fix: 'rule_HEADER_SCHEME_DOUBLED_fix' },
  URL_MISSING: {},
  URL_INVALID: { link: sources.RFC_URI, variants: addressVariants },
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
  HOST_NOTATION: { link: sources.URL_STANDARD_IPV4 },
  HOST_LOOKALIKE: { link: sources.UTS_39 },
  HOST_UNDERSCORE: { link: sources.RFC_HOST },
  RECEIVER_OTHER_BODY: {
    variants: {
      api: {
        problem: 'rule_RECEIVER_OTHER_BODY_api_problem',
        consequence: 'rule_RECEIVER_OTHER_BODY_api_consequence',
        remedy: 'rule_RECEIVER_OTHER_BODY_api_remedy',
      },
    },
  },
  RECEIVER_PUBLIC: {},
  VERIFY_CERT_OFF: { link: sources.MIST_GUIDE },
  VERIFY_CERT_IP: {},
  NAME_MISSING: {},
  NAME_SPACE: { fix: 'rule_NAME_SPACE_fix' },
  NAME_DUPLICATE: {},
  TOPICS_EMPTY: { link: sources.MIST_GUIDE },
  TOPIC_NOT_IN_SCOPE: {},
  TOPIC_AMBIGUOUS: {},
  TOPIC_NOT_LISTED: {},
  TOPIC_FILTERED: {},
  TOPIC_RAW_CONFLICT: {},
  EVENT_RULES_OVERRIDE: {},
  EVENT_RULES_INVALID: {
    variants: {
      rule: { problem: 'rule_EVENT_RULES_INVALID_rule_problem' },
      topic: { problem: 'rule_EVENT_RULES_INVALID_topic_problem' },
      action: { problem: 'rule_EVENT_RULES_INVALID_action_problem' },
      matching: { problem: 'rule_EVENT_RULES_INVALID_matching_problem' },
      default: {
        problem: 'rule_EVENT_RULES_INVALID_default_problem',
        remedy: 'rule_EVENT_RULES_INVALID_default_remedy',
      },
    },
  },
  EVENT_RULE_TOPIC: {},
  SECRET_MISSING: { link: sources.MIST_GUIDE },
  SECRET_IGNORED: {},
  SECRET_WEAK: { link: sources.NIST_KEYS },
  SECRET_SPACE: { fix: 'rule_SECRET_SPACE_fix' },
  SECRET_NON_ASCII: {},
  SECRET_FRAGILE: {},
  OAUTH2_GRANT_MISSING: { link: sources.MIST_GUIDE },
  OAUTH2_TOKEN_URL_MISSING: {},
  OAUTH2_TOKEN_URL_INVALID: {
    link: sources.RFC_URI,
    variants: { ...addressVariants, scheme: { problem: 'rule_URL_SCHEME_problem' } },
  },
  OAUTH2_TOKEN_URL_NOT_HTTPS: {},
  OAUTH2_TOKEN_URL_PRIVATE: {},
  OAUTH2_TOKEN_URL_CREDENTIALS: { link: sources.RFC_CLIENT_SECRET },
  OAUTH2_TOKEN_URL_FRAGMENT: { fix: 'rule_URL_FRAGMENT_fix', link: sources.RFC_TOKEN_ENDPOINT },
  OAUTH2_CLIENT_ID_MISSING: {},
  OAUTH2_CLIENT_SECRET_MISSING: {},
  OAUTH2_USERNAME_MISSING: {},
  OAUTH2_PASSWORD_MISSING: {},
  OAUTH2_SPACE: {
    fix: 'rule_OAUTH2_SPACE_fix',
    variants: {
      inside: { problem: 'rule_URL_SPACE_inside_problem', remedy: 'rule_URL_SPACE_inside_remedy' },
    },
  },
  SPLUNK_TOKEN_MISSING: { link: sources.MIST_GUIDE },
  SPLUNK_TOKEN_SHAPE: {
    variants: {
      edges: {
        problem: 'rule_SPLUNK_TOKEN_SHAPE_edges_problem',
        remedy: 'rule_SPLUNK_TOKEN_SHAPE_edges_remedy',
        fix: 'rule_SPLUNK_TOKEN_SHAPE_edges_fix',
      },
    },
  },
  SPLUNK_URL_PATH: { link: sources.SPLUNK_COLLECTOR },
  VARIABLE_LEFT: { variants: { header: { problem: 'rule_VARIABLE_LEFT_header_problem' } } },
  PLACEHOLDER_LEFT: { variants: { header: { problem: 'rule_PLACEHOLDER_LEFT_header_problem' } } },
  FIELD_UNREADABLE: {},
};
