const LINK = 'a[href]:not([href^="javascript:"])';

/** Whether pressing an element leaves the page, or its route: a mark in the page alone does not. */
export function leadsAway(element: Element): boolean {
  const href = element.closest(LINK)?.getAttribute('href');
  return href !== undefined && href !== null && !/^#(?![!/])/.test(href);
}
