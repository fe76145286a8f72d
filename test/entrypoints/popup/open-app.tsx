import { act, type ComponentProps } from 'react';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '../../../entrypoints/popup/app.tsx';
import { readStart } from '../../../entrypoints/popup/read-start.ts';
import { render } from '../../components/render.ts';

/** A browser that has kept nothing yet, with what the app asks of it. */
export function beginAnew(): void {
  fakeBrowser.reset();
  const never = { addListener() {}, removeListener() {} };
  const manifest = { host_permissions: [], version: '1' };
  Object.assign(fakeBrowser.runtime, { getManifest: () => manifest });
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => true, onAdded: never, onRemoved: never },
    commands: { getAll: async () => [] },
  });
}

/** The app in a tab, begun with what the store gives. `fleet`: what stands on the Fleet page. */
export async function openApp(
  page: string,
  fleet?: ComponentProps<typeof App>['fleet'],
): Promise<HTMLElement> {
  const start = await readStart();
  const { container } = render(
    <App place="tab" view={{ kind: 'elsewhere' }} start={start} first={page} {...(fleet && { fleet })} />,
  );
  // The page and the palette are loaded first.
  await until(() => container.querySelector('.page-head + *') && container.querySelector('.shell-tools'));
  return container;
}

/** Waits until this holds, with all that React does meanwhile inside `act`. */
export async function until(holds: () => unknown): Promise<void> {
  let isDone = false;
  while (!isDone)
    await act(async () => {
      await new Promise(resolve => setTimeout(resolve, 5));
      isDone = Boolean(await holds());
    });
}
