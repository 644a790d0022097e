/** What is wrong with a field, by the end of the path that names it: `body.description.location.linkTemplate` → `linkTemplate`. */
export const errorOfField =
  (errors: Readonly<Record<string, string>>) =>
  (field: string): string | undefined =>
    Object.entries(errors).find(([path]) => path === field || path.endsWith(`.${field}`))?.[1];
