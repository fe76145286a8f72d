import { type HeaderField, headerValueText } from '../../webhook/headers.ts';
import { isDisabled, readText } from '../dom/values.ts';
import type { HeaderLines } from '../kinds/field-control.ts';
import type { PortalForm } from '../match/locate-form.ts';
import { pageTurn } from './page-turn.ts';
import { click } from './press.ts';
import { until } from './until.ts';
import { writeText } from './write-text.ts';

type Find = () => HeaderLines | null;

/**
 * Makes the lines that stand there as texts the wanted ones: those from the first on that differs are taken away and typed
 * anew, each by the box for the next one. Stops where the page does not follow.
 */
export async function writeHeaderLines(
  form: () => PortalForm | null,
  fields: readonly HeaderField[],
  signal: AbortSignal,
): Promise<void> {
  const now = () => linesOf(form());
  const wanted = fields.map(field => ({ name: field.name, value: headerValueText(field) }));
  const first = now();
  if (!first || (wanted.length > 0 && !first.add)) return;
  const differs = first.lines.findIndex(
    ({ name, value }, at) => name !== wanted[at]?.name || value !== wanted[at].value,
  );
  const kept = differs < 0 ? first.lines.length : differs;
  for (let count = first.lines.length; count > kept; count--) {
    const last = now()?.lines.at(-1);
    if (!last) return;
    click(last.remove);
    if (!(await becomes(now, count - 1, signal))) return;
  }
  for (const [at, { name, value }] of wanted.entries()) {
    if (at >= kept && !(await add(now, name, value, signal))) return;
  }
}

/** Types a line and adds it; false where the page does not take it. */
async function add(now: Find, name: string, value: string, signal: AbortSignal): Promise<boolean> {
  const count = now()?.lines.length ?? 0;
  const texts = now()?.boxes.length === 1 ? [`${name}: ${value}`] : [name, value];
  await type(now, texts);
  const ready = await until(() => {
    const button = now()?.add;
    return button && !isDisabled(button) && button;
  }, signal);
  if (!ready) return false;
  click(ready);
  const isAdded = await becomes(now, count + 1, signal);
  // Some pages leave in the boxes what they have added.
  if (isAdded)
    await type(
      now,
      texts.map(() => ''),
    );
  return isAdded;
}

async function type(now: Find, texts: readonly string[]): Promise<void> {
  for (const [at, text] of texts.entries()) {
    const box = now()?.boxes[at];
    if (!box || readText(box) === text) continue;
    writeText(box, text);
    await pageTurn();
  }
}

async function becomes(now: Find, count: number, signal: AbortSignal): Promise<boolean> {
  return (await until(() => now()?.lines.length === count, signal)) === true;
}

function linesOf(form: PortalForm | null): HeaderLines | null {
  const control = form?.fields.located.get('headers')?.control;
  return control?.kind === 'header-lines' ? control : null;
}
