/**
 * The dialog's live elements by field name, for the test driver: `name`, `enabled:true`, `type`, `topic:alarms`,
 * `header-name:0`, `save` and so on. It leaves no trace in the page's markup.
 */
const controls = new Map<string, HTMLElement>();

const refs = new Map<string, (element: HTMLElement | null) => void>();

/** A stable React ref that keeps the element under the name while it is mounted. */
export function controlRef(name: string): (element: HTMLElement | null) => void {
  const known = refs.get(name);
  if (known) return known;
  const ref = (element: HTMLElement | null) => {
    if (element) controls.set(name, element);
    else controls.delete(name);
  };
  refs.set(name, ref);
  return ref;
}

/** The element that a person would use for this field, or null while it is not shown. */
export function findControl(name: string): HTMLElement | null {
  return controls.get(name) ?? null;
}
