/** What a person reads about one code. `{placeholders}` are filled from the finding's `args`. */
export interface Sentence {
  /** What is wrong. */
  readonly problem: string;
  /** What Mist will do. */
  readonly consequence: string;
  /** What to do now. */
  readonly remedy: string;
  /** The label of the fix, where the rule carries one. */
  readonly fix?: string;
  /** Where to read on. */
  readonly link?: string;
  /** Other wordings of the same code, chosen by the finding's `variant`. */
  readonly variants?: Readonly<Record<string, Partial<Omit<Sentence, 'variants'>>>>;
}

const MIST_GUIDE =
  'https://www.juniper.net/documentation/us/en/software/mist/automation-integration/topics/task/webhooks-add-portal.html';
const MIST_HEADERS = 'https://www.mist.com/documentation/custom-http-headers-authentication-for-webhooks/';
const SPLUNK_COLLECTOR =
  'https://help.splunk.com/en/splunk-enterprise/get-data-in/collect-http-event-data/http-event-collector-rest-api-endpoints';
const RFC_TOKEN = 'https://www.rfc-editor.org/rfc/rfc9110.html#section-5.6.2';
const RFC_VALUE = 'https://www.rfc-editor.org/rfc/rfc9110.html#section-5.5';

const requiredByGrant =
  'Mist gets no token from the authorization server, so the receiver refuses the deliveries.';

/** All sentences in English; a translation replaces this file. */
export const sentences = {
  HEADERS_TOO_BIG: {
    problem: 'The custom headers take {bytes} bytes; Mist allows fewer than 1000.',
    consequence: 'The receiver gets “X-Mist-Error: headers too big” in place of the custom headers.',
    remedy: 'Shorten or remove headers until names and values together take 999 bytes or fewer.',
    link: MIST_HEADERS,
  },
  HEADERS_AT_LIMIT: {
    problem: 'The custom headers take exactly 1000 bytes.',
    consequence:
      'Mist’s documentation contradicts itself here: the headers may be sent, or “X-Mist-Error: headers too big” in their place.',
    remedy: 'Save at least one byte to be on the safe side.',
    link: MIST_HEADERS,
  },
  HEADERS_NEAR_LIMIT: {
    problem:
      'The custom headers take {bytes} bytes, or {wireBytes} with the colons, blanks and line ends between them.',
    consequence:
      'Mist’s limit is 1000 bytes, and its documentation does not say which of the two counts. If it is the larger, the receiver gets “X-Mist-Error: headers too big”.',
    remedy:
      'With these headers {safeBytes} bytes or fewer are safe in any case; or send a test and look at what the receiver gets.',
    link: MIST_HEADERS,
  },
  HEADERS_FORMAT_INVALID: {
    problem: 'The custom headers are not valid JSON: {detail} (line {line}, column {column}).',
    consequence: 'The receiver gets “X-Mist-Error: headers format invalid” in place of the custom headers.',
    remedy:
      'Write one JSON object whose names and values stand in double quotes, such as {"X-Site": "Main"}.',
    link: MIST_HEADERS,
    variants: {
      'not-an-object': {
        problem: 'The custom headers are {detail}, not a JSON object (line {line}, column {column}).',
      },
      'no-colon': {
        problem: 'Line {line} of the custom headers has no colon between a name and a value.',
        remedy: 'Write each header in a line of its own, as “Name: value”.',
      },
    },
  },
  HEADER_NOT_STRING: {
    problem: 'The value of header {header} is of JSON type {type}, not a string.',
    consequence:
      'The receiver gets “X-Mist-Error: header[{name}] not a string” in place of the custom headers.',
    remedy: 'Put the value in double quotes.',
    fix: 'Make it a string',
    link: MIST_HEADERS,
  },
  HEADER_NAME_EMPTY: {
    problem: 'Header {header} has no name.',
    consequence:
      'A header without a name cannot be sent. Expect “X-Mist-Error: headers format invalid” at the receiver, and none of the custom headers.',
    remedy: 'Enter a name, or remove the header.',
    link: RFC_TOKEN,
  },
  HEADER_NAME_INVALID: {
    problem:
      'The name of header {header} holds {character} at position {position}, which a header name cannot have.',
    consequence:
      'The header cannot be sent like this. Expect “X-Mist-Error: headers format invalid” at the receiver, and none of the custom headers.',
    remedy: 'Use letters, digits and hyphens only.',
    link: RFC_TOKEN,
    variants: {
      edges: {
        problem:
          'The name of header {header} has {character} at position {position}, which is not part of the name.',
        remedy: 'Enter the name alone, without a colon or blanks around it.',
        fix: 'Remove what is not part of the name',
      },
      line: {
        problem: 'The name of header {header} holds the value too.',
        remedy: 'Put what follows the colon in the value.',
        fix: 'Split it at the colon',
      },
    },
  },
  HEADER_NAME_DUPLICATE: {
    problem: 'Header {header} stands here a second time; the first is header {first}.',
    consequence:
      'Header names are the same in any letter case, so Mist or the receiver keeps only one of the two values.',
    remedy: 'Remove one of them, or join their values in one header.',
  },
  HEADER_VALUE_CONTROL: {
    problem: 'The value of header {header} holds {character} at position {position}.',
    consequence:
      'A header value with a control character cannot be sent safely. Expect “X-Mist-Error: headers format invalid” at the receiver, and none of the custom headers.',
    remedy: 'Write the value in one line, without control characters.',
    fix: 'Remove the control characters at the ends',
    link: RFC_VALUE,
  },
  HEADER_VALUE_EDGE_SPACE: {
    problem: 'The value of header {header} has blanks at its ends.',
    consequence: 'They count against the limit, and the receiver sees the value without them or refuses it.',
    remedy: 'Remove the blanks; most likely they were copied along.',
    fix: 'Remove the blanks at the ends',
    link: RFC_VALUE,
  },
  HEADER_VALUE_INVISIBLE: {
    problem: 'The value of header {header} holds {character} at position {position}.',
    consequence: 'Mist sends it or fails on it; either way the receiver does not get the value that you see.',
    remedy: 'Replace it by a plain character; most likely it was copied along from a document or a chat.',
    fix: 'Replace it by plain characters',
  },
  HEADER_VALUE_NON_ASCII: {
    problem: 'The value of header {header} holds {character} at position {position}, which is not ASCII.',
    consequence: 'How it is sent is not documented: as UTF-8, as Latin-1, or not at all.',
    remedy: 'Use ASCII characters, or encode the value in a way that the receiver decodes.',
    link: RFC_VALUE,
  },
  HEADER_VALUE_EMPTY: {
    problem: 'Header {header} has no value.',
    consequence: 'Mist sends the header with an empty value, or leaves it out.',
    remedy: 'Enter a value, or remove the header.',
  },
  HEADER_VALUE_IS_LINE: {
    problem: 'The value of header {header} starts with the header’s name and a colon.',
    consequence: 'The receiver gets the name twice, once as part of the value.',
    remedy: 'Keep only what follows the colon.',
    fix: 'Keep only what follows the colon',
    variants: {
      unnamed: {
        problem: 'The value of header {header} is a whole line: a name, a colon and a value.',
        consequence: 'Mist has no name to send it under.',
        remedy: 'Put what stands before the colon in the name.',
        fix: 'Split it at the colon',
      },
    },
  },
  HEADER_RESERVED: {
    problem: 'Header {header} is one that Mist’s own HTTP client or a proxy on the way writes.',
    consequence:
      'Mist overwrites it, sends it twice or breaks the request; its documentation does not say which.',
    remedy: 'Use a name of your own, for example with “X-” in front.',
  },
  HEADER_COLLIDES: {
    problem: 'Header {header} is one that Mist writes itself to sign a delivery or to report an error.',
    consequence:
      'The receiver cannot tell Mist’s own header from yours, so its check of the signature fails or is worth nothing.',
    remedy: 'Use another name.',
  },
  HEADERS_IGNORED: {
    problem: 'Custom headers are set, but webhooks of type {type} do not use them.',
    consequence: 'Mist leaves them out of the delivery.',
    remedy: 'Remove them, or choose HTTP Post.',
    variants: {
      oauth2: {
        problem: 'Custom headers are set for a webhook of type OAuth2.',
        consequence:
          'Sources differ: Mist’s API description has custom headers for HTTP Post only, its Terraform provider takes them for OAuth2 too. They may be left out.',
        remedy: 'Send a test and look for them at the receiver before you rely on them.',
      },
    },
  },
  HEADER_AUTH_WITH_OAUTH2: {
    problem: 'Header {header} is set, but with type OAuth2 Mist writes it itself.',
    consequence: 'Mist puts the token that it fetched there, so one of the two is lost.',
    remedy: 'Remove this header.',
  },
  URL_MISSING: {
    problem: 'There is no URL.',
    consequence: 'Mist has no address to deliver to.',
    remedy: 'Enter the address of the receiver, starting with https://.',
  },
  URL_INVALID: {
    problem: 'The URL is not a valid address.',
    consequence: 'Mist cannot deliver to it.',
    remedy: 'Write it as https://host/path.',
    variants: {
      'no-scheme': {
        problem: 'The URL does not say https:// in front.',
        remedy: 'Put https:// in front of it.',
        fix: 'Put https:// in front',
      },
      slashes: {
        problem: 'The URL needs exactly two slashes after “{scheme}:”, followed by a host.',
      },
    },
  },
  URL_SCHEME: {
    problem: 'The URL starts with “{scheme}:”.',
    consequence: 'Mist delivers by HTTP only, so nothing will arrive.',
    remedy: 'Use an address that starts with https://.',
  },
  URL_NOT_HTTPS: {
    problem: 'The URL uses plain http.',
    consequence:
      'Mist sends events, custom headers and tokens unencrypted; anyone on the way can read and change them.',
    remedy: 'Use https if the receiver offers it.',
  },
  URL_PRIVATE: {
    problem: '{host} is an address inside a private network.',
    consequence: 'Deliveries come from Mist’s cloud, which cannot reach it.',
    remedy: 'Use a public address, or a tunnel or relay that has one.',
    variants: {
      loopback: { problem: '{host} always means the sending machine itself.' },
      'link-local': { problem: '{host} is a link-local address.' },
      'carrier-nat': { problem: '{host} is an address behind a provider’s NAT (100.64.0.0/10).' },
      'unique-local': { problem: '{host} is a unique local IPv6 address.' },
      reserved: { problem: '{host} is an address that no public host has.' },
      'single-label': { problem: '{host} is a name without a domain.' },
      'local-name': { problem: '{host} is a name that only a local network knows.' },
    },
  },
  URL_CREDENTIALS: {
    problem: 'The URL holds a user name or password.',
    consequence: 'Everyone who may see the webhook can read it, and whether Mist sends it is not documented.',
    remedy: 'Remove it from the URL and use a custom header, the secret or OAuth2 instead.',
  },
  URL_FRAGMENT: {
    problem: 'The URL has a part after “#”.',
    consequence: 'HTTP never sends that part, so the receiver does not get it.',
    remedy: 'Remove it, or write it as part of the path or the query.',
    fix: 'Remove the part after “#”',
  },
  URL_SPACE: {
    problem: 'The URL has blanks at its ends.',
    consequence: 'Mist may take them as part of the address and fail to deliver.',
    remedy: 'Remove them.',
    fix: 'Remove the blanks at the ends',
    variants: {
      inside: {
        problem: 'The URL has {character} at position {position}.',
        remedy: 'Remove it, or write a blank as %20.',
      },
    },
  },
  VERIFY_CERT_OFF: {
    problem: 'The receiver’s certificate is not verified.',
    consequence: 'Mist delivers to anyone who answers under that address, and hands over headers and tokens.',
    remedy:
      'Turn Verify Certificate on, and give the receiver a certificate that a public authority has signed.',
    link: MIST_GUIDE,
  },
  VERIFY_CERT_IP: {
    problem: 'The certificate is verified, and the host {host} is an IP address.',
    consequence: 'Mist delivers only if the certificate names that very address, which few certificates do.',
    remedy: 'Use a host name if the receiver has one, or check that its certificate lists the address.',
  },
  NAME_MISSING: {
    problem: 'There is no name.',
    consequence: 'Mist’s lists and audit log have nothing to show for this webhook.',
    remedy: 'Enter a name that says where the deliveries go.',
  },
  NAME_SPACE: {
    problem: 'The name has blanks at its ends.',
    consequence: 'Searches and scripts that look for the name will miss it.',
    remedy: 'Remove them.',
    fix: 'Remove the blanks at the ends',
  },
  NAME_DUPLICATE: {
    problem: 'Another webhook in this list is called “{name}”.',
    consequence: 'Mist takes both, and nobody can tell them apart by name.',
    remedy: 'Choose a name of its own.',
  },
  TOPICS_EMPTY: {
    problem: 'No topic is selected.',
    consequence: 'Mist has nothing to deliver.',
    remedy: 'Select at least one topic.',
    link: MIST_GUIDE,
  },
  TOPIC_NOT_IN_SCOPE: {
    problem: '“{topic}” is a topic of sites, and this webhook belongs to the organization.',
    consequence: 'Mist refuses it or never sends it.',
    remedy: 'Remove the topic here, and set it on a webhook of each site that needs it.',
  },
  TOPIC_DEPRECATED: {
    problem: '“{topic}” has been deprecated since June 2024.',
    consequence: 'Mist may stop sending it.',
    remedy: 'Move to the newer raw topics, such as Asset Raw RSSI.',
  },
  TOPIC_RAW_CONFLICT: {
    problem: '{count} raw-data topics are selected: {topics}.',
    consequence: 'Mist takes only one raw-data topic per webhook and refuses to save.',
    remedy: 'Keep one of them here, and make a webhook of its own for each of the others.',
  },
  SECRET_MISSING: {
    problem: 'There is no secret.',
    consequence: 'Mist sends deliveries unsigned, so the receiver cannot tell them from anyone else’s.',
    remedy: 'Enter a secret, and give the receiver the same one.',
    link: MIST_GUIDE,
  },
  SECRET_IGNORED: {
    problem: 'A secret is set, but webhooks of type {type} do not use it.',
    consequence: 'Mist sends no signature with this type.',
    remedy: 'Remove the secret, or choose HTTP Post.',
  },
  SECRET_WEAK: {
    problem: 'The secret has a strength of about {bits} bits; 128 are advised.',
    consequence:
      'Whoever catches one signed delivery can try secrets offline until one fits, and then forge deliveries.',
    remedy: 'Use a random secret of at least 32 hexadecimal characters.',
  },
  SECRET_SPACE: {
    problem: 'The secret has blanks at its ends.',
    consequence: 'Mist signs with the blanks. A receiver whose secret has none finds no signature valid.',
    remedy: 'Remove them here, and check the receiver’s secret too.',
    fix: 'Remove the blanks at the ends',
  },
  SECRET_NON_ASCII: {
    problem: 'The secret holds characters outside ASCII.',
    consequence:
      'How Mist turns them into bytes is not documented, so the receiver may compute another signature.',
    remedy: 'Use letters and digits only.',
  },
  SECRET_FRAGILE: {
    problem: 'The secret holds {characters}, which shells and HTML pages often change.',
    consequence:
      'Mist signs with the secret as it stands here; a copy on the receiver’s side may differ unnoticed.',
    remedy: 'Use letters and digits only, or check the copy closely.',
  },
  OAUTH2_GRANT_MISSING: {
    problem: 'No grant type is chosen.',
    consequence: 'Mist does not know how to ask for a token, so nothing can be delivered.',
    remedy: 'Choose the grant type that the authorization server expects.',
    link: MIST_GUIDE,
  },
  OAUTH2_TOKEN_URL_MISSING: {
    problem: 'There is no token URL.',
    consequence: 'Mist has nowhere to ask for a token, so nothing can be delivered.',
    remedy: 'Enter the token address of the authorization server.',
  },
  OAUTH2_TOKEN_URL_INVALID: {
    problem: 'The token URL is not a valid http or https address.',
    consequence: 'Mist cannot ask for a token, so nothing can be delivered.',
    remedy: 'Write it as https://host/path.',
  },
  OAUTH2_TOKEN_URL_NOT_HTTPS: {
    problem: 'The token URL uses plain http.',
    consequence: 'Mist sends the client’s credentials unencrypted; anyone on the way can read them.',
    remedy: 'Use the https address of the authorization server.',
  },
  OAUTH2_TOKEN_URL_PRIVATE: {
    problem: '{host}, the host of the token URL, cannot be reached from the internet.',
    consequence: 'Mist’s cloud fetches the token itself; without one nothing can be delivered.',
    remedy: 'Use a public address of the authorization server.',
  },
  OAUTH2_CLIENT_ID_MISSING: {
    problem: 'There is no client ID.',
    consequence: requiredByGrant,
    remedy: 'Enter the client ID that the authorization server gave out.',
  },
  OAUTH2_CLIENT_SECRET_MISSING: {
    problem: 'There is no client secret.',
    consequence: requiredByGrant,
    remedy: 'Enter the client secret that the authorization server gave out.',
  },
  OAUTH2_USERNAME_MISSING: {
    problem: 'There is no user name.',
    consequence: requiredByGrant,
    remedy: 'Enter the user name of the resource owner.',
  },
  OAUTH2_PASSWORD_MISSING: {
    problem: 'There is no password.',
    consequence: requiredByGrant,
    remedy: 'Enter the password of the resource owner.',
  },
  OAUTH2_SPACE: {
    problem: '“{title}” has blanks at its ends.',
    consequence:
      'Mist sends them along, and the authorization server most likely refuses the request for a token.',
    remedy: 'Remove them; most likely they were copied along.',
    fix: 'Remove the blanks at the ends',
  },
  SPLUNK_TOKEN_MISSING: {
    problem: 'There is no Splunk token.',
    consequence: 'Mist sends nothing, even where the receiver would take it.',
    remedy: 'Enter the token of the HTTP Event Collector.',
    link: MIST_GUIDE,
  },
  SPLUNK_TOKEN_SHAPE: {
    problem: 'The Splunk token does not look like one; tokens of the HTTP Event Collector are UUIDs.',
    consequence: 'Mist sends it as it is, and Splunk most likely refuses it.',
    remedy: 'Compare it with the token in Splunk’s settings.',
    variants: {
      edges: {
        problem: 'The Splunk token has something around it that is not part of it.',
        remedy: 'Keep the UUID only.',
        fix: 'Keep the UUID only',
      },
    },
  },
  SPLUNK_URL_PATH: {
    problem: 'The URL’s path is {path}; Splunk’s HTTP Event Collector listens under /services/collector.',
    consequence: 'Mist posts to the path given, and Splunk most likely answers 404.',
    remedy: 'Check the path, unless a relay in front of Splunk wants this one.',
    link: SPLUNK_COLLECTOR,
  },
  FIELD_UNREADABLE: {
    problem: '“{title}” could not be read from this page.',
    consequence: 'Its rules are not checked. That says nothing about what stands there.',
    remedy: 'Check it yourself, or use “Point out a field” to show where it is.',
  },
} as const satisfies Record<string, Sentence>;

export type Code = keyof typeof sentences;
