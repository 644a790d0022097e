export interface ChatTypeSearch {
  /** It has just been made. */
  readonly made?: boolean;
}

export const chatTypeSearch = ({ made }: Readonly<Record<string, unknown>>): ChatTypeSearch => (made === true ? { made } : {});
