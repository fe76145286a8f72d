import type { Finding } from '../../utils/webhook/finding.ts';

function sameArgs(a: Finding['args'], b: Finding['args']): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every(key => a[key] === b[key]);
}

const sameAt = (a: Finding['at'], b: Finding['at']): boolean =>
  a === b || (a?.header === b?.header && a?.line === b?.line && a?.column === b?.column);

/** Whether two findings say the same, so that nothing has to be painted again. */
export function sameFinding(a: Finding, b: Finding): boolean {
  return (
    a === b ||
    (a.code === b.code &&
      a.field === b.field &&
      a.severity === b.severity &&
      a.fixable === b.fixable &&
      sameAt(a.at, b.at) &&
      sameArgs(a.args, b.args))
  );
}
