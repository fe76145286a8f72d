import { createServer } from 'vite';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import type { hostileTable } from '../hostile-text/table.ts';

/** How the time of every function that takes text grows with a hostile one. The sources are loaded as by the tests, since some need the browser's API. */
export async function hostileText(): ReturnType<typeof hostileTable> {
  // What waits for a paint waits for nothing here.
  globalThis.requestAnimationFrame ??= paint => Number(setTimeout(paint, 0));
  const server = await createServer({
    configFile: false,
    plugins: await WxtVitest(),
    server: { middlewareMode: true, hmr: false, watch: null },
    logLevel: 'error',
  });
  try {
    const { hostileTable: measure } = await server.ssrLoadModule('/test/hostile-text/table.ts');
    return await measure();
  } finally {
    await server.close();
  }
}
