/** Set on the global object of our scripts' world by the watcher, and read there by the popup. */
export const WATCHED = 'mistWebhookHelperWatches';
