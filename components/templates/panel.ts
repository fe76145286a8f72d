/** What stands beside the list, or in its place where there is little room. */
export type Panel =
  | { readonly kind: 'none' }
  | { readonly kind: 'preview'; readonly key: string }
  | { readonly kind: 'edit' }
  | { readonly kind: 'export'; readonly keys: ReadonlySet<string> }
  | { readonly kind: 'import' };
