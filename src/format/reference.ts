/** The number of a reference: the 14th claim cited in section 2 is "2.14". */
export function formatReference(sectionOrder: number, number: number): string {
  return `${String(sectionOrder)}.${String(number)}`;
}
