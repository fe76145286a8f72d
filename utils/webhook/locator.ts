/**
 * How a control that a person pointed out is found again: by the texts around it, by what it is, and by its place among
 * the form's controls, weighed together. No class names, no generated ids, no values.
 */
export interface Locator {
  readonly tag: string;
  /** The control's `type`, `name`, `placeholder`, `aria-label`, `autocomplete` attributes, where set. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The nearest text before and after it in the form; empty where there is none. */
  readonly before: string;
  readonly after: string;
  /** Tag names from the form down to the control. */
  readonly path: readonly string[];
  /** Its number among the form's controls of its kind, and how many there were. */
  readonly order: number;
  readonly count: number;
}
