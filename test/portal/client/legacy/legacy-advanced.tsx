import { useState } from 'react';
import { verifyChoice } from '../model/choices.ts';
import { foldOutTitle, type Options } from '../model/options.ts';
import { useForm } from '../model/store.ts';
import { ClickArea } from './click-area.tsx';
import { LegacyField, LegacyRadios, LegacyTextField } from './legacy-fields.tsx';
import { LegacyHeaders } from './legacy-headers.tsx';

/** The fold-out for the rarer settings, closed at first; its content is absent or only hidden until then. */
export function LegacyAdvanced({ options, newest }: { options: Options; newest: boolean }) {
  const [open, setOpen] = useState(false);
  const type = useForm(form => form.type);
  const title = foldOutTitle(options, newest);
  return (
    <div className={newest ? 'advanced newest' : 'advanced'}>
      <ClickArea tag="div" className="advanced-title" control="advanced" onPress={() => setOpen(!open)}>
        {newest && <i className={open ? 'icon-fold open' : 'icon-fold'} />}
        {title}
        {!newest && <i className={open ? 'icon-chevron up' : 'icon-chevron'} />}
      </ClickArea>
      {(open || options.advanced === 'hide') && (
        <div className="advanced-content" style={open ? {} : { display: 'none' }}>
          <LegacyField title={verifyChoice.title}>
            <LegacyRadios choice={verifyChoice} />
          </LegacyField>
          {type === 'http-post' && <LegacyTextField field="secret" />}
          <LegacyField title="Custom Headers">
            <LegacyHeaders />
          </LegacyField>
        </div>
      )}
    </div>
  );
}
