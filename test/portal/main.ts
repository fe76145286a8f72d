import { describeServers } from './describe-servers.ts';
import { portalAddress } from './driver.ts';
import { DEFAULT_PORT, startPortal } from './server.ts';

const portal = await startPortal({ port: Number(process.argv[2] ?? DEFAULT_PORT) });
const { origin } = portal;
const address = (skin: 'legacy' | 'chakra', scope: 'org' | 'site') =>
  portalAddress({ origin, skin, scope, session: `${skin}-${scope}` });

console.log(`Organization          ${address('legacy', 'org')}
Site                  ${address('legacy', 'site')}
With Chakra UI        ${address('chakra', 'org')}

${describeServers(portal)}`);
