import { expect, test } from 'vitest';
import { spotFor } from '../../../../utils/portal/mount/float.ts';

type Sides = readonly [left: number, top: number, right: number, bottom: number];
const box = ([left, top, right, bottom]: Sides) => ({ left, top, right, bottom });
type Row = [what: string, bar: Sides, foot: Sides | null, spot: Sides, size?: [number, number]];

/** Where a panel lies by the bar, the form's foot and the window's size. */
test.each<Row>([
  ['as wide as the bar, down to the foot', [376, 100, 904, 180], [352, 660, 928, 740], [376, 180, 904, 660]],
  ['wider than a drawer', [960, 30, 1280, 130], [960, 750, 1280, 800], [792, 130, 1272, 750]],
  ['down to the window’s end', [376, 100, 904, 180], null, [376, 180, 904, 792]],
  ['past a foot that is beside it', [376, 100, 904, 180], [950, 300, 1200, 340], [376, 180, 904, 792]],
  ['past a button not shown', [376, 100, 904, 180], [400, 300, 400, 300], [376, 180, 904, 792]],
  ['below a foot at the top', [376, 60, 904, 90], [376, 100, 904, 140], [376, 140, 904, 792]],
  ['with a bar out of sight', [376, -200, 904, -100], [352, 660, 928, 740], [376, 8, 904, 660]],
  ['above the bar, where more is free', [376, 500, 904, 560], [352, 660, 928, 740], [376, 8, 904, 500]],
  ['in what little is below', [8, 40, 312, 120], [0, 360, 320, 400], [8, 120, 312, 360], [320, 400]],
  ['over the bar, if need be', [8, 60, 312, 160], [0, 250, 320, 300], [8, 8, 312, 250], [320, 300]],
  ['in a small window', [8, 10, 312, 60], [0, 90, 320, 130], [8, 8, 312, 90], [320, 140]],
])('%s', (_, bar, foot, spot, [width, height] = [1280, 800]) => {
  const isAbove = spot[3] <= bar[1];
  expect(spotFor(box(bar), foot ? [box(foot)] : [], { width, height })).toEqual({ ...box(spot), isAbove });
});
