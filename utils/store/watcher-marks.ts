/** Set on the global object of our scripts' world by the watcher, and read there by the popup. */
export const WATCHED = 'mistWebhookWatched';

/** Said on the window of a page that gets a watcher anew, so that the one from before, of whichever version, ends. */
export const SUCCEEDED = 'mist-webhook-next';
