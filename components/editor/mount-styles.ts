import { StyleModule } from 'style-mod';

/** Rules by root, since each editor mounts them anew. */
const mounted = new WeakMap<DocumentOrShadowRoot, { sheet: CSSStyleSheet; modules: Set<StyleModule> }>();

/** CodeMirror would put a style element into the page, which the extension's policy (`style-src 'self'`) refuses. */
StyleModule.mount = (root, given) => {
  const { sheet, modules } = mounted.get(root) ?? adopt(root);
  for (const module of Array.isArray(given) ? given : [given]) modules.add(module);
  sheet.replaceSync([...modules].map(module => module.getRules()).join('\n'));
};

function adopt(root: DocumentOrShadowRoot) {
  const styles = { sheet: new CSSStyleSheet(), modules: new Set<StyleModule>() };
  root.adoptedStyleSheets.push(styles.sheet);
  mounted.set(root, styles);
  return styles;
}
