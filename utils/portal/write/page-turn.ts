/**
 * Lets the page answer what was just done: frameworks render after the task in which an event came, and what they do
 * with the next event starts from there.
 */
export function pageTurn(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
