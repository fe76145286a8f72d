import { cut } from './cut.ts';

/** The path of a member, such as `webhook.name` or `webhook.headers["X-A"]`; long names are cut. */
export function memberPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  if (!/^[A-Za-z_$][\w$]{0,59}$/.test(key)) return `${path}[${JSON.stringify(cut(key, 60))}]`;
  return path === '' ? key : `${path}.${key}`;
}
