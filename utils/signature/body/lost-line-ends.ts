import { sentence } from '../../language/sentence.ts';
import { joinBytes } from '../join-bytes.ts';
import { type BodyVariant, variant } from './body-variant.ts';

const lineEnds = () =>
  [
    ['LF', [10]],
    ['CR LF', [13, 10]],
    ['CR', [13]],
    [sentence('ending_two_lf'), [10, 10]],
  ] as const;

/** The body with a line end after it, which text boxes, shells and editors take away. */
export function* lostLineEnds(bytes: Uint8Array): Generator<BodyVariant> {
  for (const [ending, added] of lineEnds()) {
    yield variant(joinBytes(bytes, Uint8Array.from(added)), 'BODY_LAST_LINE_END_LOST', { ending });
  }
}
