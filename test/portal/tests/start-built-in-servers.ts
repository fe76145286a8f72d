import { type Addresses, addressesAt } from '../server/addresses.ts';
import type { Backend } from '../server/handle-request.ts';
import { selfSignedCertificate } from '../server/self-signed-certificate.ts';
import { serve } from '../server/serve.ts';
import { practiceBackend } from './practice-backend.ts';

export interface BuiltInServers extends Addresses {
  readonly backend: Backend;
  close(): Promise<void>;
}

/** The practice portal's http and https servers on free ports. */
export async function startBuiltInServers(): Promise<BuiltInServers> {
  const { promise, resolve } = Promise.withResolvers<Backend>();
  const plain = await serve(promise, 0);
  const secure = await serve(promise, 0, selfSignedCertificate('localhost'));
  const backend = practiceBackend(plain.origin, secure.origin);
  resolve(backend);
  return {
    ...addressesAt(plain.origin, secure.origin),
    backend,
    close: async () => {
      await Promise.all([plain.close(), secure.close()]);
    },
  };
}
