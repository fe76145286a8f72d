import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { BarPanel } from '../../components/assistant/bar.tsx';
import { PointOutHint } from '../../components/assistant/point-out.tsx';
import type { PortalForm } from '../../utils/portal/match/locate-form.ts';
import { createHosts } from '../../utils/portal/mount/hosts.ts';
import { isDark } from '../../utils/portal/mount/is-dark.ts';
import type { Settings } from '../../utils/store/settings.ts';
import type { FieldName } from '../../utils/webhook/fields.ts';
import { Assistant } from './assistant.tsx';
import type { Examination } from './examine.ts';
import type { FormActions } from './form-actions.ts';
import { groundOf } from './ground-of.ts';
import { arrange } from './places.ts';
import type { Pointing } from './pointing.ts';
import type { Preview } from './preview.ts';

/** What is shown in a form at one moment. */
interface Shown {
  readonly examination: Examination;
  readonly settings: Settings;
  readonly preview: Preview | null;
  readonly panels: readonly BarPanel[];
  /** The name of the panel that stands open from the start. */
  readonly openFirst: string | null;
  /** Takes the last filling back; null while there is none. */
  readonly onUndo: (() => void) | null;
  readonly notTakenBack: readonly FieldName[] | null;
  readonly pointing: Pointing | null;
}

/** The bar, what stands under the fields, and the shade over the page, of one session. */
export interface SessionView {
  readonly show: (form: PortalForm, shown: Shown) => void;
  readonly close: () => void;
}

type ViewActions = FormActions & { readonly onTogglePreview: (open: boolean) => void };

/** Shows nothing yet. */
export function createSessionView(document: Document, actions: ViewActions): SessionView {
  const hosts = createHosts(document);
  const root = createRoot(document.createElement('div'));
  return {
    show(form, { examination, settings, preview, pointing, ...ofBar }) {
      const { bar, parts, homeless } = arrange(hosts, form, examination);
      const foldOut = form.fields.advanced?.title ?? null;
      const shade = pointing
        ? hosts.show('shade', () => [{ parent: document.body, before: null, over: true }])
        : hosts.hide('shade');
      const barProps = {
        ...told(examination, preview),
        foldOut,
        homeless,
        ...ofBar,
        ...actions,
        hint: pointing && <PointOutHint field={pointing.field} onCancel={pointing.cancel} />,
      };
      const { theme, secretBits: bits, secretFormat: format } = settings;
      const asPage = isDark(groundOf(form)) ? 'dark' : 'light';
      flushSync(() =>
        root.render(
          <Assistant
            theme={theme === 'system' ? asPage : theme}
            secretShape={{ bits, format }}
            bar={bar && { root: bar, props: barProps }}
            parts={parts}
            shade={shade && { root: shade, box: pointing?.hovered?.getBoundingClientRect() ?? null }}
            {...actions}
          />,
        ),
      );
    },
    close() {
      root.unmount();
      hosts.clear();
    },
  };
}

/** What the bar tells of the form. */
function told({ seen, findings, toDo, unreadable, collapsed }: Examination, preview: Preview | null) {
  return {
    ...seen,
    findings,
    toDo,
    unreadable,
    collapsed,
    preview: preview?.text ?? null,
    previewNotes: preview?.notes ?? [],
  };
}
