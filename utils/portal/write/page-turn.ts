import { nextTurn } from '../../signature/pause.ts';

/**
 * Lets the page answer what was just done: frameworks render after the task in which an event came, at once or in a task
 * that they ask for then, and what they do with the next event starts from there. A task asked for by now comes before the
 * first turn, one asked for at this task's end before the second.
 */
export async function pageTurn(): Promise<void> {
  await nextTurn();
  await nextTurn();
}
