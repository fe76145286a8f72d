export type HeadersNotation = 'rows' | 'json' | 'lines';

/** What the dialog's fold-out for the rarer settings is called. */
const foldOutTitles = { settings: 'Settings', advanced: 'Advanced Settings' } as const;

export interface Options {
  readonly skin: 'legacy' | 'chakra';
  readonly headers: HeadersNotation;
  /** Renders per second of the status table; 0 keeps it still. */
  readonly churn: number;
  /** Whether the status table gets a new tbody at each render. */
  readonly swap: boolean;
  readonly advanced: 'unmount' | 'hide';
  /** What the fold-out is called; null follows the page: as the newer picture at an organization, as the older one at a site. */
  readonly foldout: keyof typeof foldOutTitles | null;
  /** Whether an organization's list in the legacy skin is that of the newer picture, or has what later sources name, too. */
  readonly topics: 'pictured' | 'all';
  /** Whether the Chakra skin's dialogs and fold-outs move; off spares a test the waiting. */
  readonly motion: 'on' | 'off';
  readonly decoys: boolean;
  /** Which stored list this page works on. */
  readonly session: string;
}

function oneOf<T extends string | null>(value: string | null, allowed: readonly T[], fallback: T): T {
  return allowed.find(option => option === value) ?? fallback;
}

function sessionOf(query: URLSearchParams): string {
  const session = query.get('session') ?? sessionStorage.getItem('practice-session') ?? crypto.randomUUID();
  sessionStorage.setItem('practice-session', session);
  return session;
}

/** Reads the options in the page's query; unknown values count as the default. */
export function readOptions(search: string): Options {
  const query = new URLSearchParams(search);
  const skin = oneOf(query.get('skin'), ['legacy', 'chakra'], 'legacy');
  const churn = Number(query.get('churn') ?? 20);
  return {
    skin,
    headers: oneOf(query.get('headers'), ['rows', 'json', 'lines'], skin === 'legacy' ? 'rows' : 'json'),
    churn: Number.isFinite(churn) && churn > 0 ? churn : 0,
    swap: query.get('swap') === '1',
    advanced: oneOf(query.get('advanced'), ['unmount', 'hide'], 'unmount'),
    foldout: oneOf(query.get('foldout'), [null, 'settings', 'advanced'], null),
    topics: oneOf(query.get('topics'), ['pictured', 'all'], 'pictured'),
    motion: oneOf(query.get('motion'), ['on', 'off'], 'on'),
    decoys: query.get('decoys') === '1',
    session: sessionOf(query),
  };
}

/** What the fold-out is called on a page; `newest` where the page is as in the newer picture. */
export function foldOutTitle({ foldout }: Options, newest: boolean): string {
  return foldOutTitles[foldout ?? (newest ? 'settings' : 'advanced')];
}
