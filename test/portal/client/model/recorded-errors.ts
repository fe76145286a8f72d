const errors: string[] = [];

/** Uncaught errors, rejections and console.error calls, oldest first. */
export const recordedErrors: readonly string[] = errors;

/** Starts recording; console.error still prints. */
export function recordErrors(): void {
  addEventListener('error', event => errors.push(`error: ${event.message}`));
  addEventListener('unhandledrejection', event => errors.push(`rejection: ${String(event.reason)}`));
  const print = console.error;
  console.error = (...args: unknown[]) => {
    errors.push(`console: ${args.map(String).join(' ')}`);
    print(...args);
  };
}
