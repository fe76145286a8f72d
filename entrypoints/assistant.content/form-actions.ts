import { copyText } from '../../components/ui/copy-and-download.tsx';
import { mendField } from '../../utils/portal/fill/fill-form.ts';
import { focusField, openAdvanced, reveal } from '../../utils/portal/fill/focus.ts';
import { type Outline, outline } from '../../utils/portal/form/scene.ts';
import type { PortalForm } from '../../utils/portal/match/locate-form.ts';
import { locatorOf } from '../../utils/portal/match/pointed.ts';
import { readForm } from '../../utils/portal/match/read-form.ts';
import { pageReport } from '../../utils/portal/point-out/page-report.ts';
import { pickControl } from '../../utils/portal/point-out/pick-control.ts';
import { fix } from '../../utils/rules/check.ts';
import type { FieldName, Locator } from '../../utils/webhook/fields.ts';
import type { Finding } from '../../utils/webhook/finding.ts';

/** What the person can have done to the form from the bar and from under its fields, as its components call it. */
export interface FormActions {
  readonly onFix: (finding: Finding) => void;
  readonly onUseSecret: (secret: string) => void;
  readonly onShow: (field: FieldName) => void;
  readonly onOpenAdvanced: () => void;
  readonly onCopyReport: () => void;
  readonly onPointOut: (field: FieldName) => Promise<void>;
}

interface Acting extends FormActions {
  /** What the person points at now. */
  readonly pointing: () => Pointing | null;
  /** Gives the focus to the field that a fix was for, where the fix's button is gone with what it mended. */
  readonly focusFixed: () => void;
}

/** What the actions need of their session. */
interface Surrounding {
  readonly form: () => PortalForm;
  readonly signal: AbortSignal;
  /** Keeps where a field is on this portal. */
  readonly keep: (field: FieldName, locator: Locator) => Promise<void>;
  /** Has the form looked at again; `structure` locates its fields anew. */
  readonly refresh: (structure: boolean) => void;
}

/** The actions of one session. */
export function createFormActions({ form, signal, keep, refresh }: Surrounding): Acting {
  let fixed: FieldName | null = null;
  let pointing: Pointing | null = null;
  return {
    onFix(finding) {
      fixed = finding.field;
      void mendField(form(), fixed, fix(readForm(form()), finding), signal);
    },
    onUseSecret(secret) {
      const draft = { ...readForm(form()), secret: { status: 'read', value: secret } } as const;
      void mendField(form(), 'secret', draft, signal);
    },
    onShow: field => reveal(form(), field),
    onOpenAdvanced: () => openAdvanced(form()),
    onCopyReport: () => void copyText(pageReport(form().root)),
    async onPointOut(field) {
      const locator = await pointOut(field, form().root, signal, now => {
        pointing = now;
        refresh(false);
      });
      if (locator) await keep(field, locator);
      refresh(true);
    },
    pointing: () => pointing,
    focusFixed() {
      if (fixed && document.activeElement === document.body) focusField(form(), fixed);
      fixed = null;
    },
  };
}

/** What the bar and the shade over the page need while the person points at a control. */
export interface Pointing {
  readonly field: FieldName;
  /** The control under the pointer. */
  readonly hovered: Element | null;
  readonly cancel: () => void;
}

/** Lets the person pick the control of `field` in the form; null where they gave up or pointed at no control of it. */
export async function pointOut(
  field: FieldName,
  root: Element,
  signal: AbortSignal,
  show: (pointing: Pointing | null) => void,
): Promise<Locator | null> {
  const given = new AbortController();
  const cancel = () => given.abort();
  show({ field, hovered: null, cancel });
  const picked = await pickControl(window, AbortSignal.any([signal, given.signal]), hovered => {
    if (!given.signal.aborted) show({ field, hovered, cancel });
  });
  show(null);
  return picked && locatorIn(outline(root), picked);
}

function locatorIn({ tokens, root }: Outline, picked: Element): Locator | null {
  const token = tokens.find(each => each.kind === 'control' && each.element === picked);
  return token?.kind === 'control' ? locatorOf(tokens, token, root) : null;
}
