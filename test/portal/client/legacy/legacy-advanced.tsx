import { useState } from 'react';
import { verifyChoice } from '../model/choices.ts';
import type { Options } from '../model/options.ts';
import { useForm } from '../model/store.ts';
import { ClickArea } from './click-area.tsx';
import { LegacyField } from './legacy-field.tsx';
import { LegacyHeaders } from './legacy-headers.tsx';
import { LegacyRadios } from './legacy-radios.tsx';
import { LegacyTextField } from './legacy-text-field.tsx';

/** Advanced Settings, closed at first; its content is absent or only hidden until then. */
export function LegacyAdvanced({ options }: { options: Options }) {
  const [open, setOpen] = useState(false);
  const type = useForm(form => form.type);
  const hasSecret = type === 'http-post' || options.secret === 'always';
  return (
    <div className="advanced">
      <ClickArea tag="div" className="advanced-title" control="advanced" onPress={() => setOpen(!open)}>
        Advanced Settings <i className={open ? 'icon-chevron up' : 'icon-chevron'} />
      </ClickArea>
      {(open || options.advanced === 'hide') && (
        <div className="advanced-content" style={open ? {} : { display: 'none' }}>
          <LegacyField title={verifyChoice.title}>
            <LegacyRadios choice={verifyChoice} />
          </LegacyField>
          {hasSecret && <LegacyTextField field="secret" />}
          <LegacyField title="Custom Headers">
            <LegacyHeaders />
          </LegacyField>
        </div>
      )}
    </div>
  );
}
