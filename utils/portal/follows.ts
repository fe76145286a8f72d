/** Whether `other` comes after `one` in the page; what stands in it does, too. */
export function follows(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & 4) /* Node.DOCUMENT_POSITION_FOLLOWING */ !== 0;
}
