import { expect, test } from 'vitest';
import { spotFor } from '../../../../utils/portal/mount/float.ts';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const wide = { width: 1280, height: 800 };
const below = (left: number, top: number, right: number, bottom: number) => ({
  ...box(left, top, right, bottom),
  isAbove: false,
});

test.each([
  [
    'as wide as the bar, down to the foot',
    box(376, 100, 904, 180),
    [box(352, 660, 928, 740)],
    wide,
    below(376, 180, 904, 660),
  ],
  [
    'wider than a drawer, within the window',
    box(960, 30, 1280, 130),
    [box(960, 750, 1280, 800)],
    wide,
    below(792, 130, 1272, 750),
  ],
  ['down to the window’s end', box(376, 100, 904, 180), [], wide, below(376, 180, 904, 792)],
  [
    'past a foot that is beside it',
    box(376, 100, 904, 180),
    [box(950, 300, 1200, 340)],
    wide,
    below(376, 180, 904, 792),
  ],
  [
    'past a button that is not shown',
    box(376, 100, 904, 180),
    [box(400, 300, 400, 300)],
    wide,
    below(376, 180, 904, 792),
  ],
  [
    'below a foot at the top',
    box(376, 60, 904, 90),
    [box(376, 100, 904, 140)],
    wide,
    below(376, 140, 904, 792),
  ],
  [
    'with a bar scrolled out of sight',
    box(376, -200, 904, -100),
    [box(352, 660, 928, 740)],
    wide,
    below(376, 8, 904, 660),
  ],
  [
    'above the bar, where more is free',
    box(376, 500, 904, 560),
    [box(352, 660, 928, 740)],
    wide,
    { ...box(376, 8, 904, 500), isAbove: true },
  ],
  [
    'in what little is below',
    box(8, 40, 312, 120),
    [box(0, 360, 320, 400)],
    { width: 320, height: 400 },
    below(8, 120, 312, 360),
  ],
  [
    'over the bar, where nothing else is free',
    box(8, 60, 312, 160),
    [box(0, 250, 320, 300)],
    { width: 320, height: 300 },
    below(8, 8, 312, 250),
  ],
  [
    'in the little that a small window has',
    box(8, 10, 312, 60),
    [box(0, 90, 320, 130)],
    { width: 320, height: 140 },
    below(8, 8, 312, 90),
  ],
] as const)('a panel lies %s', (_, bar, feet, size, expected) => {
  expect(spotFor(bar, feet, size)).toEqual(expected);
});
