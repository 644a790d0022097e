/** Whether the market beside one’s own figures is the made-up one. */
export const reportSearch = ({ demo }: Record<string, unknown>): { readonly demo?: true } => (demo === true ? { demo } : {});
