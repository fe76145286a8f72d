import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { followForm } from '../../utils/portal/follow-form.ts';
import { createHosts } from '../../utils/portal/hosts.ts';
import { isDark } from '../../utils/portal/is-dark.ts';
import type { PortalForm } from '../../utils/portal/locate-form.ts';
import { readForm } from '../../utils/portal/read-form.ts';
import { openAdvanced, reveal } from '../../utils/portal/reveal.ts';
import { rememberTopics } from '../../utils/portal/unseen-topics.ts';
import { writeField } from '../../utils/portal/write/write-field.ts';
import { fix } from '../../utils/rules/fix.ts';
import type { FormSeen } from '../../utils/store/messages.ts';
import { clouds } from '../../utils/webhook/clouds.ts';
import type { FieldName } from '../../utils/webhook/fields.ts';
import type { Finding } from '../../utils/webhook/finding.ts';
import { Assistant } from './assistant.tsx';
import { type Examination, examine } from './examine.ts';
import { arrange } from './places.ts';
import { type Preview, preview } from './preview.ts';
import { surroundingsOf } from './surroundings.ts';
import { createTouch } from './touch.ts';

/** One open form, from its opening to its end. */
export interface Session {
  readonly root: Element;
  readonly seen: () => FormSeen | null;
  /** Looks at the form again before the next paint. */
  readonly refresh: () => void;
  readonly end: () => void;
}

/** Shows the assistant in a form and keeps it true until the form closes or `end` is called. */
export function openSession(
  first: PortalForm,
  locate: (root: Element) => PortalForm | null,
  ended: () => void,
): Session {
  const closing = new AbortController();
  const hosts = createHosts(first.root.ownerDocument);
  const view = createRoot(document.createElement('div'));
  const contextOf = surroundingsOf(first);
  const withUnseenTopics = rememberTopics();
  const touch = createTouch();
  const cloud = clouds.find(({ portalHost }) => portalHost === location.hostname)?.name;

  let form = first;
  let examination: Examination | null = null;
  let shown: Preview | null = null;
  let previewing = false;

  const renderPreview = async (of: Examination) => {
    const next = await preview(of.draft, of.findings, cloud);
    if (examination !== of || closing.signal.aborted || next.text === shown?.text) return;
    shown = next;
    render(of);
  };
  const actions = {
    onFix: (finding: Finding) => writeField(form, finding.field, fix(readForm(form), finding)),
    onShow: (field: FieldName) => reveal(form, field),
    onOpenAdvanced: () => openAdvanced(form),
    onTogglePreview: (open: boolean) => {
      previewing = open;
      if (open && examination) void renderPreview(examination);
    },
  };
  const render = (of: Examination) =>
    following.unseen(() => {
      const { bar, parts, homeless } = arrange(hosts, form, of);
      const { findings, toDo, unreadable, collapsed, seen } = of;
      const props = {
        ...{ ...seen, findings, toDo, unreadable, collapsed, homeless },
        ...{ preview: shown?.text ?? null, previewNotes: shown?.notes ?? [] },
        ...actions,
      };
      const theme = isDark(form.root) ? 'dark' : 'light';
      flushSync(() =>
        view.render(
          <Assistant theme={theme} bar={bar && { root: bar, props }} parts={parts} onFix={actions.onFix} />,
        ),
      );
    });
  const end = () => {
    if (closing.signal.aborted) return;
    closing.abort();
    view.unmount();
    hosts.clear();
    ended();
  };
  const following = followForm(first, closing.signal, {
    locate,
    changed(now, use) {
      form = now;
      const draft = withUnseenTopics(form, readForm(form));
      examination = examine(draft, contextOf(touch(draft, use)));
      render(examination);
      if (previewing) void renderPreview(examination);
    },
    gone: end,
  });
  return {
    root: first.root,
    seen: () => examination?.seen ?? null,
    refresh: () => following.refresh(false),
    end,
  };
}
