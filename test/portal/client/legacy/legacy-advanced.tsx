import { useState } from 'react';
import type { Options } from '../model/options.ts';
import { changeForm } from '../model/store.ts';
import type { Form } from '../model/webhook.ts';
import { ClickArea } from './click-area.tsx';
import { LegacyBox } from './legacy-box.tsx';
import { LegacyHeaders } from './legacy-headers.tsx';
import { LegacyField, LegacyText } from './legacy-text.tsx';

function Content({ form }: { form: Form }) {
  return (
    <>
      <LegacyField title="Verify Certificate">
        <div className="box-line">
          {[true, false].map(value => (
            <LegacyBox
              key={String(value)}
              kind="radio"
              text={value ? 'Yes' : 'No'}
              control={`verify_cert:${value}`}
              checked={form.verify_cert === value}
              onPick={() => changeForm({ verify_cert: value })}
            />
          ))}
        </div>
      </LegacyField>
      {form.type === 'http-post' && (
        <LegacyField title="Secret (HTTP-POST only)">
          <LegacyText
            control="secret"
            look="fakepwd-input"
            value={form.secret}
            onType={secret => changeForm({ secret })}
          />
        </LegacyField>
      )}
      <LegacyField title="Custom Headers">
        <LegacyHeaders headers={form.headers} />
      </LegacyField>
    </>
  );
}

/** Advanced Settings, closed at first; its content is absent or only hidden until then. */
export function LegacyAdvanced({ form, options }: { form: Form; options: Options }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="advanced">
      <ClickArea tag="div" className="advanced-title" control="advanced" onPress={() => setOpen(!open)}>
        Advanced Settings <i className={open ? 'icon-chevron up' : 'icon-chevron'} />
      </ClickArea>
      {(open || options.advanced === 'hide') && (
        <div className="advanced-content" style={open ? {} : { display: 'none' }}>
          <Content form={form} />
        </div>
      )}
    </div>
  );
}
