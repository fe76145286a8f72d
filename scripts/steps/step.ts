export interface StepResult {
  readonly passed: number;
  readonly failed: number;
  /** What to show when something failed. */
  readonly output: string;
  /** Each failure with its place and reason: the summary repeats them, since a long run's output is cut in logs. */
  readonly failures?: readonly string[];
  /** What the summary says beside the numbers, such as what could not be tried on this machine. */
  readonly notes?: readonly string[];
}

export interface Step {
  readonly title: string;
  run(): Promise<StepResult>;
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs a step, says when it begins and how it ended, and shows its output when something failed. */
export async function runStep({ title, run }: Step): Promise<StepResult> {
  const began = performance.now();
  console.log(`… ${title}`);
  const result = await run().catch(
    (error: unknown): StepResult => ({ passed: 0, failed: 1, output: String(error) }),
  );
  if (result.failed > 0) console.log(result.output);
  const counts =
    result.passed + result.failed > 1 ? ` (${result.passed} passed, ${result.failed} failed)` : '';
  console.log(`${result.failed > 0 ? '✗' : '✓'} ${title}${counts}, ${seconds(began)}`);
  return result;
}
