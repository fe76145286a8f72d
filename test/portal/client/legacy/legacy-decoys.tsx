import { useState } from 'react';
import { createPortal } from 'react-dom';
import { type Decoy, decoys } from '../model/decoys.ts';
import { changeState } from '../model/store.ts';
import { ClickArea } from './click-area.tsx';
import { LegacyButton } from './legacy-button.tsx';
import { LegacyField, LegacyInput } from './legacy-fields.tsx';

function Fields({ decoy, prefix }: { decoy: Decoy; prefix: string }) {
  const [values, setValues] = useState(() => decoy.fields.map(([, value]) => value));
  const type = (at: number, text: string) => {
    setValues(before => before.map((value, index) => (index === at ? text : value)));
    changeState(({ decoyEdits }) => ({ decoyEdits: decoyEdits + 1 }));
  };
  return decoy.fields.map(([label], at) => (
    <LegacyField key={label} title={label}>
      <LegacyInput control={`${prefix}:${label}`} value={values[at] ?? ''} onType={text => type(at, text)} />
    </LegacyField>
  ));
}

function DecoyWindow({ decoy, onClose }: { decoy: Decoy; onClose: () => void }) {
  return createPortal(
    <div className="window-layer">
      <div className="window-mask" />
      <div className={`window ${decoy.container}`}>
        <div className="window-header window-frame-drag">
          <div className="window-title">{decoy.button}</div>
          <ClickArea tag="div" className="window-close" control="decoy-close" onPress={onClose}>
            ×
          </ClickArea>
        </div>
        <div className="window-content">
          <div className="form-section-first" />
          <Fields decoy={decoy} prefix={`decoy-modal:${decoy.title}`} />
        </div>
        <div className="window-footer">
          <LegacyButton control="decoy-cancel" text="Cancel" onPress={onClose} />
        </div>
      </div>
    </div>,
    document.body,
  );
}

/** Other settings of the page, each with a form in place and the same form as a window. */
export function LegacyDecoys() {
  const [open, setOpen] = useState<Decoy | null>(null);
  return (
    <>
      {decoys.map(decoy => (
        <div key={decoy.title} className="content-block block-narrow section-wrapper">
          <div className="section-header">
            <h3>{decoy.title}</h3>
            <LegacyButton
              control={`decoy-open:${decoy.title}`}
              text={decoy.button}
              onPress={() => setOpen(decoy)}
            />
          </div>
          <Fields decoy={decoy} prefix={`decoy:${decoy.title}`} />
        </div>
      ))}
      {open && <DecoyWindow decoy={open} onClose={() => setOpen(null)} />}
    </>
  );
}
