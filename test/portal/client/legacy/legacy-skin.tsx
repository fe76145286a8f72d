import { useStore } from '../model/store.ts';
import type { SkinProps } from '../page/portal-page.tsx';
import { LegacyDecoys } from './legacy-decoys.tsx';
import { LegacyDialog } from './legacy-dialog.tsx';
import { LegacySection } from './legacy-section.tsx';
import './legacy.css';

/** The older look: bare divs, texts that belong to nothing, drop-downs and boxes painted by hand. */
export default function LegacySkin({ options, route, actions }: SkinProps) {
  const { form, dialogKey } = useStore();
  return (
    <>
      {options.decoys && <LegacyDecoys />}
      <LegacySection options={options} actions={actions} />
      {form && <LegacyDialog key={dialogKey} form={form} options={options} route={route} actions={actions} />}
    </>
  );
}
