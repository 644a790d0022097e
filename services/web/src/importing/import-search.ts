/** Which import is open; none: all of them. */
export interface ImportSearch {
  readonly file?: string;
}

export const importSearch = ({ file }: Record<string, unknown>): ImportSearch => (typeof file === 'string' && file !== '' ? { file } : {});
