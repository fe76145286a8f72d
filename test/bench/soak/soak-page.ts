import '../../portal/client/model/practice-portal.ts';
import { PRACTICE_SITE } from '../../portal/server/practice-places.ts';

/** A stretch of a portal page's life. */
export interface Life {
  /** How often the form is opened, used and left. */
  readonly openings: number;
  /** Route changes between two openings. */
  readonly routesBetween: number;
  /** Whether the extension is there, whose first finding is waited for. */
  readonly assisted: boolean;
}

const ROUTES = ['dashboard', 'org', 'clients', 'configuration', `configuration/${PRACTICE_SITE}`];
/** Milliseconds; a machine that stands still for a while is not the page's fault. */
const PATIENCE = 60_000;

async function until(what: string, holds: () => boolean): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`The page waits for ${what}.`);
    await new Promise(resolve => setTimeout(resolve));
  }
}

const isReady = () => window.practicePortal.ready();
const isOpen = () => window.practicePortal.control('name') !== null;

function inAssistant(selector: string): HTMLElement[] {
  return [...document.querySelectorAll('mist-webhook-helper')].flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ]);
}

async function goTo(route: string): Promise<void> {
  location.hash = `#!${route}`;
  await until(`the route ${route}`, isReady);
}

/** Milliseconds from when the form stands in the page until the first finding does; 0 where there is no extension. */
async function openForm(assisted: boolean): Promise<number> {
  await window.practicePortal.press('row:Home Test');
  await until('the form', isOpen);
  const stood = performance.now();
  if (assisted) await until('the first finding', () => inAssistant('[data-finding]').length > 0);
  return assisted ? performance.now() - stood : 0;
}

/** Types, opens one of our panels and has the page build its dialog anew, each in its turn. */
async function useForm(turn: number): Promise<void> {
  await window.practicePortal.fill({ url: `http://10.0.0.${turn % 250}/in` });
  const buttons = inAssistant('[data-part="bar"] button[aria-expanded]');
  buttons[turn % buttons.length]?.click();
  await new Promise(requestAnimationFrame);
  if (turn % 5 === 0) window.practicePortal.remount();
  await until('the form', isOpen);
}

/** Leaves by Cancel, or by another route while the form is open. */
async function leaveForm(turn: number): Promise<void> {
  if (turn % 3 === 0) await goTo('dashboard');
  else await window.practicePortal.press('cancel');
  await until('the end of the form', () => !isOpen() && inAssistant('[data-part="bar"]').length === 0);
}

/** Lives so on the page; gives the milliseconds of each opening. */
export async function live({ openings, routesBetween, assisted }: Life): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < openings; turn += 1) {
    await goTo('org');
    times.push(await openForm(assisted));
    await useForm(turn);
    await leaveForm(turn);
    for (let change = 1; change < routesBetween; change += 1)
      await goTo(ROUTES[(turn + change) % ROUTES.length] ?? 'org');
  }
  await goTo('dashboard');
  return times;
}
