// @vitest-environment happy-dom
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { fillForm } from '../../../../utils/portal/fill/fill-form.ts';
import { beforeFilling, bringBack } from '../../../../utils/portal/fill/undo.ts';
import { draftFromWebhook } from '../../../../utils/templates/draft-from-webhook.ts';
import { webhookSchema } from '../../../../utils/templates/webhook.ts';
import { configuration, heldThen, inOrder, liveKits } from '../../../cases/live-kinds.ts';
import aria from '../../../portal/client/kinds/aria-forms.tsx';
import { LivePage } from '../../../portal/client/kinds/live-form.tsx';
import { openForm, readState } from '../../../portal/client/kinds/state.ts';
import { rowsOfThisRun } from '../../../setup/extent.ts';
import { fakeTime } from '../page/live-page.ts';
import { mendWindow } from '../page/page.ts';
import { formOn } from '../page/read-page.ts';

beforeAll(() => mendWindow(window));

const { signal } = new AbortController();
const wanted = draftFromWebhook(webhookSchema().parse(configuration));
const held = () => inOrder({ ...readState().held });

const rows = (liveKits.aria ?? []).map(row => ({ ...row, manner: row.manner ?? ('at once' as const) }));

test.each(rowsOfThisRun(rows, ({ manner }) => manner === 'at once'))(
  'the kinds after the Authoring Practices: $form, $manner',
  async row => {
    fakeTime(window);
    const root = createRoot(document.body.appendChild(document.createElement('div')));
    onTestFinished(() => root.unmount());
    openForm(row.form, row.manner);
    flushSync(() => root.render(<LivePage forms={aria.forms} />));
    const locate = () => formOn(document);
    const before = held();
    const kept = await beforeFilling(locate, wanted, signal);
    const report = await fillForm(locate, wanted, signal);
    const notDone = report.filter(({ outcome }) => outcome !== 'filled');
    expect(Object.fromEntries(notDone.map(({ field, outcome }) => [field, outcome]))).toEqual(
      row.notDone ?? {},
    );
    expect(held()).toEqual(heldThen(row, before));
    expect(kept && (await bringBack(locate, kept, signal))).toEqual([]);
    expect(held()).toEqual(before);
    expect(readState().saves).toBe(0);
  },
);
