import { DEFAULT_PORT, startPortal } from './server.ts';

const port = Number(process.argv[2] ?? DEFAULT_PORT);
const { origin, receiver } = await startPortal({ port });
const org = '9777c1a0-6ef6-11e6-8bbf-02e208b2d34f';
const site = '978c48e6-6ef6-11e6-8bbf-02e208b2d34f';
console.log(`Organisation webhooks  ${origin}/admin/?org_id=${org}#!org`);
console.log(`Site webhooks          ${origin}/admin/?org_id=${org}#!configuration/${site}`);
console.log(`With Chakra UI         ${origin}/admin/?org_id=${org}&skin=chakra#!org`);
console.log(`Receiver               ${receiver}`);
