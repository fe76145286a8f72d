/** Where the practice portal's built-in servers are. */
export interface Addresses {
  /** The receiver's page; deliveries go to `<receiver>/in` or below, see `receive`. */
  readonly receiver: string;
  /** The same receiver over https, with a self-signed certificate. */
  readonly secureReceiver: string;
  /** Where the receiver asks for an access token of the built-in authorization server. */
  readonly bearerReceiver: string;
  /** The authorization server's token endpoint. */
  readonly tokenUrl: string;
  /** The HTTP Event Collector, over https as Splunk's is. */
  readonly collector: string;
}

/** The addresses below two origins. */
export function addressesAt(origin: string, secureOrigin: string): Addresses {
  return {
    receiver: `${origin}/receiver`,
    secureReceiver: `${secureOrigin}/receiver`,
    bearerReceiver: `${origin}/receiver/in/bearer`,
    tokenUrl: `${origin}/oauth2/token`,
    collector: `${secureOrigin}/services/collector`,
  };
}
