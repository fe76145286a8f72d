import type { Fleet, FleetPlace, FleetWebhook, PlaceRead } from '../../fleet/fleet.ts';
import type { FleetProgress, Stop } from '../../fleet/progress.ts';
import type { ReadFailure } from './ask.ts';
import { callsFor, createPace, type Pace, waitsFor } from './call-pace.ts';
import type { FleetAnswer, FleetRequest } from './fleet-page.ts';
import { isLastPage } from './read-webhooks.ts';

/** What a reading needs of the world. */
export interface FleetWorld {
  /** Rejects where the portal's tab is gone. */
  readonly ask: (request: FleetRequest) => Promise<FleetAnswer>;
  /** Resolves after so many seconds, or at once when the signal aborts. */
  readonly pause: (seconds: number, signal: AbortSignal) => Promise<void>;
  readonly now: () => number;
  readonly changed: () => void;
}

/** How many lists are asked for at a time. */
const AT_A_TIME = 4;
/** How often something beside the lists is asked for. */
const TRIES = 3;

/** `key`: see `readingKey`. */
interface Source extends Pick<Fleet, 'orgId' | 'apiHost'> {
  /** The organization's. */
  readonly name: string;
  readonly key: string;
}

/** The reading of one organization. It remembers what it has: going on asks for nothing twice. */
export class FleetReading {
  readonly #source: Source;
  readonly #world: FleetWorld;
  readonly #pace: Pace;
  readonly #places: Map<string, PlaceRead>;
  /** The ids of places that are to be read anew. */
  readonly #again = new Set<string>();
  /** The pages of places that are not read to their end. */
  readonly #begun = new Map<string, Begun>();
  readonly #current = new Set<FleetPlace>();
  /** The page of the sites' list that comes next; null when there is none. */
  #sitesPage: number | null = 1;
  #sites: number | null = null;
  /** Entries of the sites' list so far, and those of them that have no id as Mist's are. */
  #seenSites = 0;
  #sitesWithoutId = 0;
  #phase: FleetProgress['phase'] = 'new';
  #stop: Stop | null = null;
  #running = new AbortController();

  constructor(source: Source, world: FleetWorld) {
    this.#source = source;
    this.#world = world;
    this.#pace = createPace(world);
    const { orgId: id, name } = source;
    this.#places = new Map([[id, { state: 'waiting', place: { scope: 'org', id, name } }]]);
  }

  state(): FleetProgress {
    const { orgId, apiHost } = this.#source;
    return {
      fleet: { orgId, apiHost, places: [...this.#places.values()] },
      phase: this.#phase,
      stop: this.#stop,
      plan: this.#sites === null ? null : planFor(this.#sites),
      sitesWithoutId: this.#sitesWithoutId,
      current: [...this.#current],
      ...this.#pace.state(),
    };
  }

  /** Asks for the first sites, which tells how many there are. */
  look(): Promise<void> {
    return this.#run('looking', async () => {
      if (this.#sitesPage === 1) await this.#readSitesPage(1);
    });
  }

  /** Reads what is not read yet. */
  goOn(): Promise<void> {
    return this.#run('reading', async () => {
      while (this.#sitesPage !== null && !this.#running.signal.aborted)
        await this.#readSitesPage(this.#sitesPage);
      const open = this.#open();
      await Promise.all(Array.from({ length: AT_A_TIME }, () => this.#work(open)));
    });
  }

  /** Reads one place anew. */
  again(place: FleetPlace): Promise<void> {
    return this.#run('reading', () => {
      this.#again.add(place.id);
      return this.#work([place]);
    });
  }

  /** Asks for something beside the lists, which no pause holds back; null where Mist does not say. */
  async askBeside(request: FleetRequest, signal: AbortSignal): Promise<FleetAnswer | null> {
    for (let attempt = 1; ; attempt += 1) {
      await this.#pace.turn(signal);
      if (signal.aborted) return null;
      const answer = await this.#world.ask(request).catch(() => null);
      const isAgain = answer !== null && this.#pace.after(answer) === 'again';
      if (!isAgain || attempt === TRIES) return answer?.ok ? answer : null;
    }
  }

  /** Makes no further call; an answer that is on its way is still taken. */
  stop(why: Stop): void {
    this.#stop ??= why;
    this.#running.abort();
  }

  /** Runs one step of the reading, and says at its end where it is. */
  async #run(during: 'looking' | 'reading', step: () => Promise<void>): Promise<void> {
    if (this.#phase === 'looking' || this.#phase === 'reading') return;
    this.#phase = during;
    this.#stop = null;
    this.#running = new AbortController();
    this.#world.changed();
    await step();
    const isAll = this.#sitesPage === null && this.#open().length === 0;
    const isEnd = during === 'reading' && !this.#stop;
    this.#phase = isAll ? 'done' : this.#stop || isEnd ? 'stopped' : 'ready';
    this.#world.changed();
  }

  /** Asks until there is an answer that is none of a moment; null where the reading is stopped. */
  async #ask(request: FleetRequest): Promise<FleetAnswer | null> {
    for (;;) {
      await this.#pace.turn(this.#running.signal);
      if (this.#running.signal.aborted) return null;
      const answer = await this.#world.ask(request).catch(() => null);
      const meaning = answer ? this.#pace.after(answer) : 'tab-gone';
      if (meaning === 'answered') return answer;
      if (meaning === 'again') continue;
      this.stop(meaning);
      return null;
    }
  }

  async #readSitesPage(page: number): Promise<void> {
    const places = this.#places;
    const answer = await this.#ask({ list: 'sites', orgId: this.#source.orgId, page });
    if (!answer) return;
    if (!answer.ok) return this.stop(isRefusal(answer.failure) ? 'refused' : 'unexpected');
    if (answer.list !== 'sites') return this.stop('unexpected');
    const before = places.size;
    for (const place of answer.sites)
      if (!places.has(place.id)) places.set(place.id, { state: 'waiting', place });
    // A page that brought nothing new means that the API does not page.
    const isNew = places.size > before;
    this.#seenSites += answer.entries;
    if (isNew || page === 1) this.#sitesWithoutId += answer.entries - answer.sites.length;
    const isLast = !isNew || isLastPage(answer.entries, this.#seenSites, answer.total);
    this.#sitesPage = isLast ? null : page + 1;
    this.#sites = isLast ? places.size - 1 : Math.max(answer.total ?? 0, places.size - 1);
    if (isLast) putInOrder(places);
    this.#world.changed();
  }

  /** The places that are still to be read. A refusal is an answer. */
  #open(): FleetPlace[] {
    const isOpen = (read: PlaceRead) =>
      read.state === 'waiting' || (read.state === 'not-read' && read.reason !== 'no-access');
    return [...this.#places.values()]
      .filter(read => isOpen(read) || this.#again.has(read.place.id))
      .map(({ place }) => place);
  }

  async #work(queue: FleetPlace[]): Promise<void> {
    for (let place = queue.shift(); place && !this.#running.signal.aborted; place = queue.shift()) {
      this.#current.add(place);
      const read = await this.#readPlace(place);
      if (read) {
        this.#places.set(place.id, read);
        this.#again.delete(place.id);
      }
      this.#current.delete(place);
      this.#world.changed();
    }
  }

  /** What came of a place; null where the reading was stopped before its end. */
  async #readPlace(place: FleetPlace): Promise<PlaceRead | null> {
    const read = this.#begun.get(place.id) ?? { page: 1, seen: 0, webhooks: new Map(), unreadable: 0 };
    this.#begun.set(place.id, read);
    for (let last = false; !last; ) {
      const answer = await this.#ask({ list: 'webhooks', place, page: read.page, key: this.#source.key });
      if (!answer) return null;
      if (!answer.ok) {
        this.#begun.delete(place.id);
        const reason = isRefusal(answer.failure) ? 'no-access' : 'unexpected';
        return { state: 'not-read', place, reason };
      }
      last = take(read, answer);
    }
    this.#begun.delete(place.id);
    const { webhooks, unreadable } = read;
    return { state: 'read', place, at: this.#world.now(), webhooks: [...webhooks.values()], unreadable };
  }
}

function planFor(sites: number): FleetProgress['plan'] {
  const calls = callsFor(sites);
  return { sites, calls, waits: waitsFor(calls) };
}

interface Begun {
  page: number;
  /** Entries so far. */
  seen: number;
  readonly webhooks: Map<string, FleetWebhook>;
  unreadable: number;
}

/** Adds a page to what is read of a place; says whether it was the last one. */
function take(read: Begun, answer: Extract<FleetAnswer, { ok: true }>): boolean {
  if (answer.list !== 'webhooks') return true;
  const before = read.webhooks.size;
  for (const webhook of answer.webhooks) read.webhooks.set(webhook.id, webhook);
  // A page that brought nothing new means that the API does not page.
  const isNew = read.webhooks.size > before;
  if (isNew || read.page === 1) read.unreadable += answer.entries - answer.webhooks.length;
  read.seen += answer.entries;
  read.page += 1;
  return !isNew || isLastPage(answer.entries, read.seen, answer.total);
}

/** The organization first, then the sites by name. */
function putInOrder(places: Map<string, PlaceRead>): void {
  const [org, ...sites] = places.values();
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  places.clear();
  if (org) places.set(org.place.id, org);
  for (const site of sites.toSorted((a, b) => compare(a.place.name, b.place.name)))
    places.set(site.place.id, site);
}

function isRefusal(failure: ReadFailure): boolean {
  return failure === 'refused' || failure === 'not-found';
}
