/** `MemberRoleChanged` → `Member role changed`: what the log calls it, read as words. */
export function eventWords(name: string): string {
  const words = name.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
