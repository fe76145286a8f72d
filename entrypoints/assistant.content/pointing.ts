import { type Outline, outline } from '../../utils/portal/form/scene.ts';
import { locatorOf } from '../../utils/portal/match/pointed.ts';
import { pickControl } from '../../utils/portal/point-out/pick-control.ts';
import type { FieldName, Locator } from '../../utils/webhook/fields.ts';

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
