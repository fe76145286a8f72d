import { portalAddress } from './driver.ts';
import { practiceCredentials } from './server/credentials.ts';
import { DEFAULT_PORT, startPortal } from './server.ts';

const portal = await startPortal({ port: Number(process.argv[2] ?? DEFAULT_PORT) });
const { origin } = portal;
const address = (skin: 'legacy' | 'chakra', scope: 'org' | 'site') =>
  portalAddress({ origin, skin, scope, session: `${skin}-${scope}` });
const { clientId, clientSecret, username, password, scopes, hecToken } = practiceCredentials;

console.log(`Organization webhooks  ${address('legacy', 'org')}
Site webhooks          ${address('legacy', 'site')}
With Chakra UI         ${address('chakra', 'org')}

Receiver               ${portal.receiver} takes deliveries at ${portal.receiver}/in
  over https           ${portal.secureReceiver}/in (self-signed certificate)
  with access token    ${portal.bearerReceiver}
  any status           ${portal.receiver}/in/status/503
Token URL              ${portal.tokenUrl}
  client               ${clientId} / ${clientSecret}
  password grant       ${username} / ${password}
  scopes               ${scopes.join(', ')}
HTTP Event Collector   ${portal.collector} (self-signed certificate)
  token                ${hecToken}`);
