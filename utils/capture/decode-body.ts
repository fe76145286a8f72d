/** A time that an event of the body tells. */
export interface EventTime {
  /** The event's index in `events`. */
  readonly event: number;
  /** The key under which it stands. */
  readonly key: string;
  /** Milliseconds since 1970, for `new Date`. */
  readonly at: number;
}

export interface DecodedBody {
  readonly topic: string;
  /** How many events the body has. */
  readonly events: number;
  readonly times: readonly EventTime[];
  /** A sentence for a person whose receiver checks how old a delivery is; only where the body tells times. */
  readonly warning?: string;
}

/** Reads what a body is about. Placeholder while it is built. */
export function decodeBody(_body: Uint8Array): DecodedBody | undefined {
  return undefined;
}
