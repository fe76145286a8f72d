/** What the bar shows about the form as a whole. `partial`: some fields could not be checked. */
export type BarState = 'clean' | 'problems' | 'partial' | 'unreadable';

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}
