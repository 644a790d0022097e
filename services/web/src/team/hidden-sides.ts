/** On which sides of a row that scrolls sideways there is more than is seen; a pixel is nothing. */
export function hiddenSides({
  scrollLeft,
  scrollWidth,
  clientWidth,
}: Pick<Element, 'scrollLeft' | 'scrollWidth' | 'clientWidth'>): 'none' | 'start' | 'end' | 'both' {
  const isBefore = scrollLeft > 1;
  const isAfter = scrollLeft + clientWidth < scrollWidth - 1;
  if (isBefore && isAfter) return 'both';
  return isBefore ? 'start' : isAfter ? 'end' : 'none';
}
