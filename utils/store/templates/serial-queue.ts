/** Runs tasks one after the other, in the order in which they come; one that fails does not stop the next. */
export function serialQueue(): <Result>(task: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return task => {
    const done = last.then(task, task);
    last = done.catch(() => {});
    return done;
  };
}
