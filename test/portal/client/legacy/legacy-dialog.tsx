import { createPortal } from 'react-dom';
import { changeForm, useStore } from '../model/store.ts';
import type { Form } from '../model/webhook.ts';
import type { SkinProps } from '../page/portal-page.tsx';
import { ClickArea } from './click-area.tsx';
import { LegacyAdvanced } from './legacy-advanced.tsx';
import { LegacyBox } from './legacy-box.tsx';
import { LegacyButton } from './legacy-button.tsx';
import { LegacyByType } from './legacy-by-type.tsx';
import { LegacySelect } from './legacy-select.tsx';
import { LegacyField, LegacyText } from './legacy-text.tsx';
import { LegacyTopics } from './legacy-topics.tsx';

const types = [
  ['http-post', 'HTTP POST'],
  ['oauth2', 'OAuth2'],
  ['splunk', 'Splunk'],
] as const;

function Status({ form }: { form: Form }) {
  return (
    <div className="form-section form-section-first">
      <div className="form-heading">Status</div>
      <div className="box-line">
        {[true, false].map(value => (
          <LegacyBox
            key={String(value)}
            kind="radio"
            text={value ? 'Enabled' : 'Disabled'}
            control={`enabled:${value}`}
            checked={form.enabled === value}
            onPick={() => changeForm({ enabled: value })}
          />
        ))}
      </div>
    </div>
  );
}

function Fields({ form, options, site }: { form: Form; options: SkinProps['options']; site: boolean }) {
  return (
    <div className="window-content">
      <Status form={form} />
      <LegacyField title="Webhook Type">
        <LegacySelect
          control="type"
          value={form.type}
          options={types}
          onPick={type => changeForm({ type })}
        />
      </LegacyField>
      <LegacyField title="Name">
        <LegacyText control="name" value={form.name} onType={name => changeForm({ name })} />
      </LegacyField>
      <LegacyField title="URL">
        <LegacyText control="url" value={form.url} onType={url => changeForm({ url })} />
      </LegacyField>
      <LegacyByType form={form} />
      <LegacyField title="Topics">
        <LegacyTopics form={form} site={site} />
      </LegacyField>
      <LegacyAdvanced form={form} options={options} />
    </div>
  );
}

/** The Add Webhook and Edit Webhook window, after the screenshot: no role, no association, put under body. */
export function LegacyDialog({ form, options, route, actions }: SkinProps & { form: Form }) {
  const { mode } = useStore();
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
        <Fields form={form} options={options} site={route.page === 'site'} />
        <div className="window-footer">
          <LegacyButton control="cancel" text="Cancel" onPress={actions.close} />
          <LegacyButton
            control="save"
            look="highlighted"
            text={mode === 'add' ? 'Add' : 'Save'}
            onPress={actions.save}
          />
        </div>
      </div>
    </div>,
    document.body,
  );
}
