import type { TemplateRecord } from './record.ts';

/** What one change writes, all in one step, and what is told of it. */
export interface Plan<Result> {
  readonly writes: readonly TemplateRecord[];
  readonly result: Result;
}
