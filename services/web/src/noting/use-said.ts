import { useSettings } from '../app/settings.tsx';
import { moneyRange } from '../numbers/numbers.ts';
import type { Asked, Observation } from './observation.ts';

type Said = Pick<Observation, 'content' | 'said'> & { readonly term?: string | null };

/** A note in words: what kind of thing it is, and what was said. */
export function useSaid(): (noted: Said | Asked) => { readonly title: string; readonly detail: string } {
  const { texts, face } = useSettings();
  const { noting } = texts;
  const options: Readonly<Record<string, string>> = noting.options;
  return (noted) => {
    const { content } = noted;
    const chosen = ['how', 'aspect', 'what', 'strength', 'area', 'direction'].flatMap((field) => {
      const value = (content as Readonly<Record<string, unknown>>)[field];
      return typeof value === 'string' ? [options[value] ?? value] : [];
    });
    const about = [noting.kinds[content.kind], ...chosen, ...('advertised' in content ? advertised(content.advertised) : [])];
    const name = ('term' in noted && typeof noted.term === 'string' ? noted.term : undefined) ?? noted.said ?? '';
    return { title: about.join(' · '), detail: [figure(noted), name].filter((part) => part !== '').join(' · ') };
  };

  function advertised(value: boolean | null | undefined): readonly string[] {
    return value === true ? [noting.options.yes] : value === false ? [noting.options.no] : [];
  }

  function figure({ content }: Said | Asked): string {
    if (content.kind === 'time-to-advance') return noting.inMonths(content.atLeast, content.atMost);
    if (content.kind !== 'pay') return '';
    const { from, to, currency, period } = content.band;
    return `${moneyRange(from, to, currency, face.locale)} ${noting.pay.per[period]}`;
  }
}
