/** A delivery as it arrived. Header names keep their letter case; `body` is the bytes read as UTF-8. */
export interface Received {
  readonly number: number;
  readonly at: string;
  readonly method: string;
  /** The request target, path and query. */
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
  readonly bodyBase64: string;
  /** The whole request as HTTP text. */
  readonly raw: string;
  /** The status that the receiver answered with. */
  readonly status: number;
}

const KEPT = 500;

/** Keeps the newest deliveries, oldest first. */
export class ReceivedLog {
  readonly #log: Received[] = [];
  #count = 0;

  all(): readonly Received[] {
    return this.#log;
  }

  /** `headers` are names and values as bytes in Latin-1, as Node gives them. */
  add(
    method: string,
    target: string,
    headers: readonly (readonly [string, string])[],
    body: Buffer,
    status = 200,
  ): Received {
    const lines = headers.map(
      ([name, value]) => [name, Buffer.from(value, 'latin1').toString('utf8')] as const,
    );
    const head = [`${method} ${target} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`)];
    this.#count += 1;
    const received: Received = {
      number: this.#count,
      at: new Date().toISOString(),
      method,
      target,
      headers: lines,
      body: body.toString('utf8'),
      bodyBase64: body.toString('base64'),
      raw: `${head.join('\r\n')}\r\n\r\n${body.toString('utf8')}`,
      status,
    };
    this.#log.push(received);
    if (this.#log.length > KEPT) this.#log.shift();
    return received;
  }
}
