/**
 * A text as it is read: the page's framework may have made several nodes of it, as of "Edit" and " Webhook" where one
 * word is put in. Null for a node that goes on with the text of the one before.
 */
export function textRun(node: Node): string | null {
  if (beside(node, 'previousSibling')) return null;
  let text = node.nodeValue ?? '';
  for (let next = beside(node, 'nextSibling'); next; next = beside(next, 'nextSibling'))
    text += next.nodeValue;
  return text;
}

/** The text right beside a text; what frameworks keep their places by is a comment or an empty text. */
function beside(node: Node, side: 'previousSibling' | 'nextSibling'): Node | null {
  let at = node[side];
  while (at?.nodeType === 8) at = at[side];
  return at?.nodeType === 3 ? at : null;
}
