import { createServer } from 'node:http';

export interface RecordingProxy {
  readonly port: number;
  /** `host:port` or address of everything that was asked for, in order. */
  readonly asked: readonly string[];
  close(): void;
}

/** Starts a proxy that lets nothing through and remembers what was wanted. */
export function startRecordingProxy(): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    // A browser that ends may have hung up by then.
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({ port, asked, close: () => server.close() });
    });
  });
}
