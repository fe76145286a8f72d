/** What is filled into each form, and what each form holds then, and held before, in its own words. */
export const configuration = {
  type: 'oauth2',
  enabled: false,
  name: 'Pager 2',
  url: 'https://new.example.com/in',
  topics: ['audits', 'client-join', 'device-updowns'],
  oauth2_scopes: ['events.read', 'events.write'],
  verify_cert: true,
  oauth2_client_secret: 'a secret of the client',
  headers: { 'X-New': 'a', 'X-Other': 'b' },
};
const wanted = {
  enabled: false,
  type: 'OAuth2',
  name: configuration.name,
  url: configuration.url,
  topics: ['Audits', 'Client Join', 'Device Up/Downs'],
  scopes: configuration.oauth2_scopes,
  verify: true,
  clientSecret: configuration.oauth2_client_secret,
  secret: 'an older secret, 32 characters long',
  headers: Object.entries(configuration.headers),
};

export type Held = Readonly<Record<string, unknown>>;

/** A form of a kit, how its page answers, and what cannot be done to it. */
export interface LiveRow {
  readonly form: string;
  readonly manner?: 'at once' | 'slow' | 'anew' | 'stubborn';
  /** The fields that the report says are not filled, with what it says, and what the form holds all the same. */
  readonly notDone?: Readonly<Record<string, string>>;
  readonly kept?: readonly string[];
}

const stubborn = (form: string): LiveRow => ({
  form,
  manner: 'stubborn',
  notDone: {
    enabled: 'refused',
    type: 'refused',
    topics: 'refused',
    verify_cert: 'refused',
    oauth2_client_secret: 'not-offered',
    oauth2_scopes: 'not-offered',
  },
  kept: ['enabled', 'type', 'topics', 'verify', 'scopes', 'clientSecret'],
});

/** Only Enter or Tab makes a chip there, and Enter could save the form. */
const chipsAtEnter = (form: string): LiveRow => ({
  form,
  notDone: { oauth2_scopes: 'refused' },
  kept: ['scopes'],
});

/** The forms of each kit. */
export const liveKits: Readonly<Record<string, readonly LiveRow[]>> = {
  aria: [
    { form: 'native' },
    { form: 'native lists' },
    { form: 'aria buttons' },
    { form: 'aria boxes' },
    { form: 'aria lists' },
    { form: 'plain' },
    { form: 'counted' },
    chipsAtEnter('grouped'),
    { form: 'menus' },
    { form: 'native', manner: 'anew' },
    { form: 'aria buttons', manner: 'anew' },
    { form: 'native', manner: 'slow' },
    { form: 'native lists', manner: 'slow' },
    { form: 'aria boxes', manner: 'slow' },
    stubborn('native'),
    stubborn('aria buttons'),
  ],
  chakra: [{ form: 'chakra' }, { form: 'chakra menu' }],
  mui: [{ form: 'mui' }, { form: 'mui drop-downs' }, { form: 'mui boxes' }],
  rc: [{ form: 'windowed' }],
  'react-select': ['react-select', 'react-select kept'].map(chipsAtEnter),
};

/** What a form holds after it was filled. */
export function heldThen({ kept = [] }: LiveRow, before: Held): Held {
  const own = Object.entries(before).filter(([field]) => kept.includes(field));
  return inOrder({ ...wanted, ...Object.fromEntries(own) });
}

/** What a form holds, whatever the order of its topics. */
export const inOrder = (held: Held): Held => ({ ...held, topics: [held.topics].flat().map(String).sort() });
