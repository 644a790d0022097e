import type { Said } from '../said.ts';

/** `toOther`: the other side reads the answer after the reveal. `toSelf`: it stays with its author. */
interface Asked {
  readonly id: string;
  readonly asks: Said;
  readonly required: boolean;
  readonly shown: 'toOther' | 'toSelf';
}

/**
 * Something to answer. `rating`: 1 to 5, with what 1, 3 and 5 look like. `likelihood`: 0 to 10. `skills`: terms that stood out or
 * were missed. `moments`: parts of a story that landed or fell flat. `expectations`: by topic, whether they were met.
 * `self-estimate`: how one thinks to have come across, on the ratings of the form.
 */
export type FormQuestion =
  | (Asked & { readonly kind: 'rating'; readonly anchors: { readonly 1: Said; readonly 3: Said; readonly 5: Said } })
  | (Asked & { readonly kind: 'likelihood'; readonly least: Said; readonly most: Said })
  | (Asked & { readonly kind: 'text' | 'skills' | 'moments' | 'note' | 'self-estimate' })
  | (Asked & { readonly kind: 'expectations'; readonly topics: readonly { readonly id: string; readonly name: Said }[] });
