import { memo, type ReactNode } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Bar, type BarProps } from '../../components/assistant/bar.tsx';
import type { Filling, FillingAct } from '../../components/assistant/filling.tsx';
import { FieldFindings } from '../../components/assistant/findings.tsx';
import { HeaderMeter } from '../../components/assistant/header-meter.tsx';
import { PointOutHint, Shade } from '../../components/assistant/point-out.tsx';
import { SecretTools } from '../../components/assistant/secret-tools.tsx';
import { Surface } from '../../components/assistant/surface.tsx';
import { parentOf } from '../../utils/portal/dom/tree.ts';
import type { PortalForm } from '../../utils/portal/match/locate-form.ts';
import { createFloating } from '../../utils/portal/mount/float.ts';
import { createHosts } from '../../utils/portal/mount/hosts.ts';
import { isDark } from '../../utils/portal/mount/is-dark.ts';
import { createKeepInView } from '../../utils/portal/mount/keep-in-view.ts';
import type { Settings } from '../../utils/store/settings.ts';
import { type CustomHeaders, headerSize } from '../../utils/webhook/headers.ts';
import type { Examination } from './examine.ts';
import { arrange, type FieldPart } from './field-parts.ts';
import type { FormActions, Pointing } from './form-actions.ts';
import { panelsOf, templatesPanel } from './panels.tsx';
import type { PortalPlace } from './portal-place.ts';
import type { Preview } from './preview.ts';

/** What is shown in a form at one moment, besides what was found in it. */
interface Shown {
  readonly filling: Filling;
  readonly settings: Settings;
  readonly preview: Preview | null;
  readonly pointing: Pointing | null;
}

/** What the parts of a view call. */
export interface ViewActions extends FormActions {
  readonly dispatch: (act: FillingAct) => void;
  readonly onTogglePreview: (open: boolean) => void;
  /** A new secret for a variable. */
  readonly onGenerate: () => string;
  readonly place: PortalPlace;
}

/** The bar, what stands under the fields, and the shade over the page, of one session. */
export interface SessionView {
  readonly show: (form: PortalForm, examination: Examination, shown: Shown) => void;
  /** Has all places decided anew at the next `show`. */
  readonly reconsider: () => void;
  readonly close: () => void;
}

/**
 * Shows nothing yet. One tree for all places, so that a change is painted everywhere at once, and what stands in it outlives
 * the page's own elements.
 */
export function createSessionView(
  document: Document,
  signal: AbortSignal,
  actions: ViewActions,
): SessionView {
  const hosts = createHosts(document);
  const keepInView = createKeepInView(document, hosts, signal);
  const floating = createFloating();
  const root = createRoot(document.createElement('div'));
  const show: SessionView['show'] = (form, examination, shown) => {
    const { bar, parts, homeless } = arrange(hosts, form, examination);
    const { pointing, settings } = shown;
    const over = { parent: document.body, before: null, over: 'page' } as const;
    const shade = pointing ? hosts.show('shade', () => [over], { part: form.root }) : hosts.hide('shade');
    const asPage = isDark(backgroundOf(form)) ? 'dark' : 'light';
    const theme = settings.theme === 'system' ? asPage : settings.theme;
    const into = (at: ShadowRoot, key: string, content: ReactNode) =>
      createPortal(<Surface theme={theme}>{content}</Surface>, at, key);
    const foldOut = form.fields.advanced?.title ?? null;
    const box = pointing?.hovered?.getBoundingClientRect() ?? null;
    flushSync(() =>
      root.render(
        <>
          {into(
            bar,
            'bar',
            <Bar {...ofBar(examination, shown, actions)} {...{ foldOut, homeless }} float={floating.open} />,
          )}
          {parts.map(part => into(part.root, part.field, <UnderField {...{ ...part, settings, actions }} />))}
          {shade && into(shade.root, 'shade', <Shade box={box} />)}
        </>,
      ),
    );
    hosts.share();
    floating.place(form);
  };
  return {
    show: (form, ...all) => keepInView(form.root, () => show(form, ...all)),
    reconsider: hosts.reconsider,
    close() {
      root.unmount();
      hosts.clear();
    },
  };
}

/** What the bar says of the form, and can do with it. */
function ofBar(
  examination: Examination,
  { filling, preview, pointing }: Shown,
  { dispatch, place, onGenerate, ...called }: ViewActions,
): Omit<BarProps, 'homeless'> {
  const { seen, findings, toDo, unreadable, collapsed } = examination;
  const isFromTemplates = filling.step === 'filling' && filling.from === 'templates';
  return {
    ...seen,
    ...{ findings, toDo, unreadable, collapsed, filling, dispatch },
    preview: preview?.text ?? null,
    previewNotes: preview?.notes ?? [],
    panels: panelsOf(examination, { filling, dispatch, place, onGenerate }),
    openFirst: isFromTemplates ? templatesPanel() : null,
    ...called,
    hint: pointing && <PointOutHint field={pointing.field} onCancel={pointing.cancel} />,
  };
}

/** What the form's texts have behind them: a dialog's outermost element may be the shade that lies over the page. */
function backgroundOf({ root, fields }: PortalForm): Element {
  const [label] = Array.from(fields.located.values()).flatMap(field => field.label ?? []);
  return (label && parentOf(label)) ?? root;
}

type UnderFieldProps = FieldPart & Pick<Shown, 'settings'> & { readonly actions: ViewActions };

/** What is shown under one field. */
function UnderField({ field, findings, headers, secret, settings, actions }: UnderFieldProps) {
  const { secretBits: bits, secretFormat: format } = settings;
  const { onFix, onUseSecret } = actions;
  return (
    <>
      {headers && <Sizes headers={headers} />}
      {secret !== undefined && <SecretTools {...{ secret, bits, format }} onUse={onUseSecret} />}
      <FieldFindings field={field} findings={findings} onFix={onFix} />
    </>
  );
}

const Sizes = memo(function Sizes({ headers }: { readonly headers: CustomHeaders }) {
  const sizes = headers.fields
    .filter(({ name, value }) => name !== '' || value !== '')
    .map(field => ({ name: field.name, bytes: headerSize(field) }));
  return <HeaderMeter headers={sizes} total={sizes.reduce((sum, { bytes }) => sum + bytes, 0)} />;
});
