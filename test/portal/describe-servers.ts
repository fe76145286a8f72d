import type { Addresses } from './server/addresses.ts';
import { practiceCredentials } from './server/credentials.ts';

/** The built-in servers and what they accept, as lines to print, without a line break at the end. */
export function describeServers(portal: Addresses): string {
  const { clientId, clientSecret, username, password, scopes, hecToken } = practiceCredentials;
  return `Receiver              ${portal.receiver}
  takes deliveries    ${portal.receiver}/in
  over https          ${portal.secureReceiver}/in (self-signed certificate)
  with access token   ${portal.bearerReceiver}
  with any status     ${portal.receiver}/in/status/503
Token URL             ${portal.tokenUrl}
  client              ${clientId} / ${clientSecret}
  password grant      ${username} / ${password}
  scopes              ${scopes.join(', ')}
HTTP Event Collector  ${portal.collector} (self-signed certificate)
  token               ${hecToken}`;
}
