import { useStore } from '../model/store.ts';
import type { SkinProps } from '../page/portal-page.tsx';
import { LegacyDecoys } from './legacy-decoys.tsx';
import { LegacyDialog } from './legacy-dialog.tsx';
import { LegacySection } from './legacy-section.tsx';
import './legacy.css';

/** The older look: bare divs, texts that belong to nothing, drop-downs and boxes painted by hand. */
export default function LegacySkin({ options, route, actions }: SkinProps) {
  const open = useStore(state => state.open);
  const dialogKey = useStore(state => state.dialogKey);
  return (
    <>
      {options.decoys && <LegacyDecoys />}
      <LegacySection actions={actions} />
      {open && <LegacyDialog key={dialogKey} options={options} route={route} actions={actions} />}
    </>
  );
}
