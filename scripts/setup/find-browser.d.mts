export type BrowserName = 'chromium' | 'firefox';
export declare const browserVariables: Readonly<Record<BrowserName, string>>;
export declare function findBrowser(browser: BrowserName): string | undefined;
