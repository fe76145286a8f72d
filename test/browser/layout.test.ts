import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { inTurns } from '../setup/extent.ts';
import { waitForBar, waitForFinding } from './hands/read-assistant.ts';
import { nextFrames, until } from './hands/wait.ts';
import { fixtureMarkup } from './session/fixture-page.ts';
import { sessionOfFile } from './session/shared-browser.ts';

/** Ways to lay out a dialog that look at neighbours, order, number or a given height. */
const layouts: Readonly<Record<string, string>> = {
  plain: '',
  'a body right after the head': `.dialog{height:600px} .head+.body{height:calc(100% - 96px);overflow:auto} .body{height:100%}`,
  'a drawer with a body right after the head': `.dialog{top:0;right:0;left:auto;bottom:0;height:100vh;width:520px} .head{height:52px;box-sizing:border-box}
    .head+.body{position:absolute;top:52px;bottom:56px;left:0;right:0;overflow-y:auto} .body+.foot{position:absolute;bottom:0}`,
  'neighbours everywhere': `.head+.body{border-top:9px solid} .body+.foot{border-top:7px solid} .head+.body,.body+.foot{margin-left:3px}
    .field+.field{margin-top:11px} .dialog>*{margin-left:30px}`,
  'later siblings': `.head~.body{padding:5px} .field:not(:first-child)~.field{margin-left:10px} .dialog{max-height:80vh;overflow:auto}`,
  'a first child': `.body>:first-child{padding-top:30px} .dialog>:first-child{padding:30px} .dialog{max-height:80vh;overflow:auto}`,
  'a last child': `.dialog>:last-child{padding:25px} .body>:last-child{padding-bottom:30px} .field>:last-child{margin-bottom:14px}`,
  'every other child': `.body>:nth-child(odd){padding-left:60px} .dialog>:nth-child(2){padding:20px} .dialog>:nth-last-child(2){padding-top:33px}
    .field>:nth-child(2){margin-left:5px}`,
  'an only child': `.head>:only-child{padding-bottom:22px} .dialog>:nth-child(2):nth-last-child(2){height:430px;overflow:auto}`,
  'fixed heights': `.dialog{height:560px} .head{height:30px} .body{height:446px;overflow-y:auto} .foot{height:34px}`,
  'fixed heights without a scroll bar': `.dialog{height:640px} .head{height:30px} .body{height:526px} .foot{height:34px}`,
  'a grid of rows': `.dialog{display:grid;grid-template-rows:auto 1fr auto;height:600px} .body{overflow:auto;min-height:0}`,
  'a grid of areas': `.dialog{display:grid;grid-template:"head" auto "body" 1fr "foot" auto / 1fr;height:600px} .head{grid-area:head}
    .body{grid-area:body;overflow:auto;min-height:0} .foot{grid-area:foot}`,
  'two columns of fields': `.body{display:grid;grid-template-columns:1fr 1fr;gap:8px} .body input,.body select{width:200px}`,
  'rows of one height': `.body{display:grid;grid-auto-rows:1fr}`,
  'a flex column': `.dialog{display:flex;flex-direction:column;max-height:calc(100vh - 80px)} .body{flex:1 1 auto;overflow:auto;min-height:0}`,
  'a flex column of a fixed height': `.dialog{display:flex;flex-direction:column;height:500px} .body{flex:1;overflow:auto;min-height:0}`,
  'a flex column with space between': `.dialog{display:flex;flex-direction:column;justify-content:space-between;height:800px}`,
  'a body that draws itself up': `.body{margin-top:-16px} .dialog{max-height:80vh;overflow:auto}`,
  'a centred dialog': `.shade{position:fixed;inset:0;display:flex;align-items:center;justify-content:center;overflow:auto} .dialog{position:static;max-height:90vh;overflow:auto}`,
  'a dialog centred by a transform': `.dialog{top:50%;left:50%;transform:translate(-50%,-50%);max-height:90vh;overflow:auto}`,
  'all at once': `.dialog{display:flex;flex-direction:column;height:600px} .head+.body{flex:1;min-height:0;overflow:auto} .body+.foot{padding:30px}
    .dialog>:first-child{padding:20px} .dialog>:last-child{padding:20px} .body>:first-child{padding-top:30px} .body>:last-child{padding-bottom:30px}
    .field+.field{margin-top:9px} .field>:last-child{margin-left:7px} .head>:only-child{padding-bottom:22px}`,
};

interface Seen {
  readonly boxes: readonly {
    readonly name: string;
    readonly box: readonly [number, number, number, number];
  }[];
  /** Where the first of our elements ends. */
  readonly first: number;
  /** The page's controls whose middle a person cannot reach, by scrolling either. */
  readonly outOfReach: readonly string[];
}

/** Runs in the page: where each of its elements is, from the dialog's corner, and what of it is out of reach. */
function see(): Seen {
  const dialog = document.querySelector('.dialog');
  const origin = dialog?.getBoundingClientRect();
  const all = [...document.querySelectorAll('.dialog, .dialog *')].filter(
    element => element.localName !== 'mist-webhook-helper' && element.localName !== 'option',
  );
  const boxes = all.map((element, index) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const box = [left - (origin?.left ?? 0), top - (origin?.top ?? 0), width, height] as const;
    return { name: `${index} ${element.localName}.${element.className || element.id}`, box };
  });
  const ours = [...document.querySelectorAll('mist-webhook-helper')].map(host =>
    host.getBoundingClientRect(),
  );
  const ends = ours.filter(({ height }) => height > 0).map(({ bottom }) => bottom - (origin?.top ?? 0));
  const first = Math.min(...ends);
  const isReached = (element: Element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return (
      document
        .elementFromPoint(left + width / 2, top + height / 2)
        ?.closest('#cancel, #save, #last, #name') === element
    );
  };
  const outOfReach = ['cancel', 'save', 'last', 'name'].filter(id => {
    const element = document.getElementById(id);
    return !element || !isReached(element);
  });
  return { boxes, first, outOfReach };
}

const session = sessionOfFile();
const rows = inTurns(Object.entries(layouts));
/** How each layout is without us: in a page of no portal. */
const withoutUs = new Map<string, Seen>();
beforeAll(async () => {
  const plain = await session.browser.newPage();
  await plain.setContent(fixtureMarkup('laid-out'));
  for (const [name, css] of rows) {
    await plain.$eval('#layout', (style, text) => style.replaceChildren(text), css);
    withoutUs.set(name, await plain.evaluate(see));
  }
  await plain.close();
});

const open = (css: string): Promise<Page> =>
  session.openFixture('laid-out', `&css=${encodeURIComponent(css)}`);

test.each(rows)('the page lays out its own as without us: %s', async (name, css) => {
  const page = await open(css);
  const before = withoutUs.get(name) ?? expect.fail('not measured without us');
  await waitForBar(page);
  await nextFrames(page);
  const after = await page.evaluate(see);
  const moved = before.boxes.flatMap(({ name, box: [left, top, width, height] }, index) => {
    const now = after.boxes[index]?.box ?? [0, 0, 0, 0];
    const isBelow = now[1] >= after.first - 1;
    const isAside = Math.abs(now[0] - left) > 1 || Math.abs(now[2] - width) > 16;
    const isOff = isBelow ? now[1] < top - 1 : Math.abs(now[1] - top) > 1;
    return isAside || isOff
      ? [`${name}: ${[left, top, width, height].map(Math.round)} → ${now.map(Math.round)}`]
      : [];
  });
  expect(moved).toEqual([]);
  const canReach = (now: Seen) => now.outOfReach.filter(name => !before.outOfReach.includes(name));
  expect(canReach(after)).toEqual([]);
});

/** Runs in the page: the heights of our elements in each of so many frames, where they are others than in the frame before. */
async function heightsIn(frames: number): Promise<string[]> {
  const heights: string[] = [];
  for (let frame = 0; frame < frames; frame += 1) {
    await new Promise(requestAnimationFrame);
    const now = [...document.querySelectorAll('mist-webhook-helper')].map(
      host => host.getBoundingClientRect().height,
    );
    if (heights.at(-1) !== String(now)) heights.push(String(now));
  }
  return heights;
}

test('what shares too little room rests once it has found its height', async () => {
  const page = await open(layouts['every other child'] ?? '');
  await waitForFinding(page, 'NAME_SPACE');
  await nextFrames(page);
  expect(await page.evaluate(heightsIn, 60)).toHaveLength(1);
});

test('a label for screen readers below the end of what scrolls keeps no finding from its field', async () => {
  const page = await open(
    `.dialog{display:flex;flex-direction:column;height:400px} .body{flex:1;overflow:auto;min-height:0}
    label[for=last]{position:absolute;width:1px;height:1px;overflow:hidden}`,
  );
  await waitForFinding(page, 'NAME_SPACE');
  await until(page, () => document.querySelector('.field:has(#name) mist-webhook-helper') !== null);
});
