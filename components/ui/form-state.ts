/** The state of the form as a whole. `partial`: some fields could not be checked. */
export type FormState = 'clean' | 'problems' | 'partial' | 'unreadable';

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}
