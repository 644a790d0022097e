/** `skill/stakeholder-management`: `Stakeholder management`. */
export function termName(id: string): string {
  const words = id.slice(id.indexOf('/') + 1).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
