import type { ReactNode } from 'react';

/** A fold-out of the bar and its button. */
export interface BarPanel {
  /** The button's text and the panel's name; one of a kind. */
  readonly name: string;
  readonly content: ReactNode;
  /** Whether what was entered stays when the panel is closed; the content then stays in the tree, hidden. */
  readonly keeps?: boolean;
  /** Whether the content has an Undo button of its own, so that the bar shows none beside it. */
  readonly ownUndo?: boolean;
}
