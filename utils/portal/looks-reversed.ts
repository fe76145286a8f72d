import type { HeaderPair } from './field-control.ts';

/** Whether a person meets a row's second box before its first, as where a style turns their order round. */
export function looksReversed({ name, value }: HeaderPair): boolean {
  const [one, other] = [name.getBoundingClientRect(), value.getBoundingClientRect()];
  if (isUnseen(one) || isUnseen(other)) return false;
  const isRightToLeft = name.ownerDocument.defaultView?.getComputedStyle(name).direction === 'rtl';
  const isBeside = other.top < one.bottom && one.top < other.bottom;
  if (!isBeside) return other.bottom <= one.top;
  return isRightToLeft ? one.right <= other.left : other.right <= one.left;
}

/** Whether each of two boxes stands under the other one's caption. */
export function standCrosswise({ name, value }: HeaderPair, captions: HeaderPair): boolean {
  const middles = [name, value, captions.name, captions.value].map(element => {
    const place = element.getBoundingClientRect();
    return isUnseen(place) ? Number.NaN : (place.left + place.right) / 2;
  });
  const [first = 0, second = 0, one = 0, other = 0] = middles;
  const isNearer = (box: number, far: number, near: number) => Math.abs(box - far) < Math.abs(box - near);
  return isNearer(first, other, one) && isNearer(second, one, other);
}

function isUnseen({ width, height }: DOMRect): boolean {
  return width === 0 && height === 0;
}
