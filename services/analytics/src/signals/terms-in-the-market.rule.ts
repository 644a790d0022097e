import type { TermKind } from '@candor/contracts';
import type { Chat } from '../facts/chat.rule.ts';
import { logOddsDirichlet } from '../statistics/log-odds-dirichlet.rule.ts';
import { often, shareOfWhole, sharePart } from './measuring.rule.ts';
import { termsOf } from './noted-terms.rule.ts';
import type { Beside, Contribution, Figure, OfPerson } from './signal.rule.ts';

/** Who named which term, each once; whether they agree with it. */
export const termsNamed = (chat: Chat, kinds: readonly TermKind[]): readonly Contribution[] =>
  termsOf(chat, kinds).map(({ term, authorId, at, stance }) => ({
    dimensions: { term },
    at,
    person: authorId,
    employer: chat.meeting?.organizationId ?? null,
    values: { n: 1, ...(stance === 'agree' ? { agree: 1 } : {}), ...(stance === null ? {} : { stance: 1 }) },
  }));

/** Of those who named any, the share who named this one; how many of them agree; whether it rises. */
export function termFigure(people: readonly OfPerson[], beside: Beside): Figure | undefined {
  const { whole, earlier } = beside;
  if (!whole) return undefined;
  const asked = people.filter(({ values }) => (values['stance'] ?? 0) > 0);
  const agreed = sharePart('agree', often(asked, 'agree'), asked.length);
  const [trend] = earlier
    ? logOddsDirichlet(
        { here: people.length, others: whole.length - people.length },
        { here: earlier.n, others: earlier.whole - earlier.n },
      ).filter(({ term }) => term === 'here')
    : [];
  const rise = trend ? [{ name: 'rise in log-odds', value: trend.change, n: null, interval: null }] : [];
  return shareOfWhole(people, beside, [...agreed, ...rise]);
}
