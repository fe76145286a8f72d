import type { CDPSession, Page } from 'puppeteer-core';

/** What a page holds after a garbage collection. */
export interface PageMemory {
  /** Bytes of JavaScript of all its worlds, the extension's included. */
  readonly heap: number;
  readonly listeners: number;
  readonly nodes: number;
  readonly documents: number;
  /** Observers of mutations, sizes and intersections in the extension's own worlds. */
  readonly observers: number;
}

/** Looks at what a page holds. Chromium only. */
export interface MemoryProbe {
  readonly measure: () => Promise<PageMemory>;
}

const OBSERVERS = ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'];

/** How many objects of a class a world holds. */
async function count(session: CDPSession, contextId: number, name: string): Promise<number> {
  const objectGroup = 'memory-probe';
  const { result } = await session.send('Runtime.evaluate', {
    expression: `${name}.prototype`,
    contextId,
    objectGroup,
  });
  if (!result.objectId) return 0;
  const prototypeObjectId = result.objectId;
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId, objectGroup });
  const { result: length } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
    ...(objects.objectId && { objectId: objects.objectId }),
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup });
  return Number(length.value);
}

/** Attach it before the page is loaded: only then the extension's worlds are seen. */
export async function memoryProbe(page: Page): Promise<MemoryProbe> {
  const session = await page.createCDPSession();
  const worlds = new Set<number>();
  session.on('Runtime.executionContextsCleared', () => worlds.clear());
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.add(context.id);
  });
  await session.send('Runtime.enable');
  await session.send('Performance.enable');
  const collect = async () => {
    // What the first collection has finalised goes with the second.
    for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  };
  return {
    async measure() {
      await collect();
      let observers = 0;
      for (const world of worlds)
        for (const name of OBSERVERS) observers += await count(session, world, name);
      await collect();
      const { metrics } = await session.send('Performance.getMetrics');
      const value = (name: string) => metrics.find(metric => metric.name === name)?.value ?? Number.NaN;
      return {
        heap: value('JSHeapUsedSize'),
        listeners: value('JSEventListeners'),
        nodes: value('Nodes'),
        documents: value('Documents'),
        observers,
      };
    },
  };
}
