import { DEFAULT_PORT, type Portal, startPortal } from '../../test/portal/server.ts';

const TRIES = 20;

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** Starts the practice portal on its usual port, or on the next free one. Rejects when 20 in a row are taken. */
export async function openPracticePortal(): Promise<Portal> {
  for (let port = DEFAULT_PORT; port < DEFAULT_PORT + TRIES; port += 1) {
    try {
      return await startPortal({ port });
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(`Ports ${DEFAULT_PORT} to ${DEFAULT_PORT + TRIES - 1} are all taken.`);
}
