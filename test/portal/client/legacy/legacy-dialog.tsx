import { createPortal } from 'react-dom';
import { enabledChoice, typeChoice } from '../model/choices.ts';
import { isChanged, useStore } from '../model/store.ts';
import type { SkinProps } from '../page/portal-page.tsx';
import { ClickArea } from './click-area.tsx';
import { LegacyAdvanced } from './legacy-advanced.tsx';
import { LegacyButton } from './legacy-button.tsx';
import { LegacyByType, LegacyField, LegacyRadios, LegacyTextField } from './legacy-fields.tsx';
import { LegacySelect } from './legacy-select.tsx';
import { LegacyTopics } from './legacy-topics.tsx';

function Fields({ options, site }: { options: SkinProps['options']; site: boolean }) {
  return (
    <div className="window-content">
      <div className="form-section form-section-first">
        <div className="form-heading">{enabledChoice.title}</div>
        <LegacyRadios choice={enabledChoice} />
      </div>
      <LegacyField title={typeChoice.title} look="form-section-select">
        <LegacySelect choice={typeChoice} />
      </LegacyField>
      <LegacyTextField field="name" />
      <LegacyTextField field="url" />
      <LegacyByType />
      <LegacyField title="Topics" look="form-section-topics">
        <LegacyTopics site={site} all={options.topics === 'all'} />
      </LegacyField>
      <LegacyAdvanced options={options} newest={!site} />
    </div>
  );
}

/** The foot of the older picture, which is at a site. */
function Foot({ actions, text }: { actions: SkinProps['actions']; text: string }) {
  return (
    <div className="window-footer">
      <LegacyButton control="cancel" text="Cancel" onPress={actions.close} />
      <LegacyButton control="save" look="highlighted" text={text} onPress={actions.save} />
    </div>
  );
}

/** The foot of the newer picture, which is at an organization. */
function NewestFoot({ actions, text }: { actions: SkinProps['actions']; text: string }) {
  const id = useStore(({ mode, form }) => (mode === 'edit' ? form.id : null));
  const disabled = !useStore(isChanged);
  return (
    <div className="window-footer newest">
      {id !== null && (
        <LegacyButton control="delete" look="dangerous" text="Delete" onPress={() => actions.remove(id)} />
      )}
      <LegacyButton
        control="save"
        look="highlighted"
        text={text}
        disabled={disabled}
        onPress={actions.save}
      />
      <LegacyButton control="cancel" text="Cancel" onPress={actions.close} />
    </div>
  );
}

/** The Add Webhook and Edit Webhook window, after the screenshots: no role, no association, put under body. */
export function LegacyDialog({ options, route, actions }: SkinProps) {
  const mode = useStore(state => state.mode);
  return createPortal(
    <div className="window-layer">
      <div className="window-mask" />
      <div className="window WebhookModal-container">
        <div className="window-header window-frame-drag">
          <div className="window-title">{mode === 'add' ? 'Add Webhook' : 'Edit Webhook'}</div>
          <ClickArea tag="div" className="window-close" control="close" onPress={actions.close}>
            ×
          </ClickArea>
        </div>
        <Fields options={options} site={route.page === 'site'} />
        {route.page === 'site' ? (
          <Foot actions={actions} text={mode === 'add' ? 'Add' : 'Save'} />
        ) : (
          <NewestFoot actions={actions} text={mode === 'add' ? 'Add' : 'Save'} />
        )}
      </div>
    </div>,
    document.body,
  );
}
