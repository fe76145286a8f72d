/** On the global object of our scripts' world: true since the watcher came, `ASSISTED` since the assistant did. */
export const WATCHED = 'mistWatched';

export const ASSISTED = 'assisted';

declare global {
  var mistWatched: true | typeof ASSISTED | undefined;
}

/** Said on the window of a page that gets a watcher anew, so that the one from before, of whichever version, ends. */
export const SUCCEEDED = 'mist-webhook-next';
