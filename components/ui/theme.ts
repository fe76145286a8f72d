/** Which look a person chose; `system` follows the browser, and in the portal the portal's page. */
export type Theme = 'system' | 'light' | 'dark';
