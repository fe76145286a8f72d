import type { BreakCode } from '../../utils/samples/breaks.ts';
import { sampleTopics } from '../../utils/samples/sample-body.ts';
import { generateSecret } from '../../utils/signature/generate-secret.ts';

/** What a sample is made of. */
export interface SampleOptions {
  readonly topic: string;
  readonly events: number;
  readonly secret: string;
  /** Where the commands send it. */
  readonly url: string;
  /** What is damaged on purpose. */
  readonly broken: BreakCode | null;
  /** Milliseconds since 1970; the newest event's time. */
  readonly now: number;
}

/** Options to begin with, among them a new secret. */
export function firstOptions(): SampleOptions {
  return {
    topic: sampleTopics.find(topic => topic === 'device-updowns') ?? 'ping',
    events: 1,
    secret: generateSecret(256, 'hex'),
    url: 'https://receiver.example.com/mist',
    broken: null,
    now: Date.now(),
  };
}
