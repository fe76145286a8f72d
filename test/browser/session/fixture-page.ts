import { readFileSync } from 'node:fs';
import type { Portal } from '../../portal/server.ts';

/**
 * `unlabelled`: a form whose every label was taken out. `rebuilt`: one that is built anew after each event. `kept`: one that
 * is in the page from the start, and shown 300 ms after a press. `shared`: one for all webhooks of the list beside it.
 * `cramped`: one in a dialog whose height does not grow, and which closes at clicks beside its parts. `fixed-heights`: one
 * in a window all of whose parts have a height in pixels. `loading`: one that is away for a while after a change. `framed`:
 * one right in the body of a frame. `laid-out`: one whose layout the address gives. `moving`:
 * one with a section that unfolds slowly.
 */
export type Fixture =
  | 'unlabelled'
  | 'rebuilt'
  | 'kept'
  | 'shared'
  | 'cramped'
  | 'fixed-heights'
  | 'loading'
  | 'framed'
  | 'laid-out'
  | 'moving';

/** The markup of a form of test/fixtures. */
export const fixtureMarkup = (fixture: Fixture): string =>
  readFileSync(new URL(`../../fixtures/${fixture}.html`, import.meta.url), 'utf8');

/** A portal that shows a form of test/fixtures at each of its addresses. */
export function fixturePortal(fixture: Fixture): Pick<Portal, 'handle'> {
  const html = fixtureMarkup(fixture);
  return {
    handle: async () => new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } }),
  };
}
