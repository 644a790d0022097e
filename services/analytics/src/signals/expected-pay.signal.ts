import type { Chat } from '../facts/chat.rule.ts';
import { roleFamilyIn } from './dimensions.rule.ts';
import { amountInWords, baseOfAYear, paySignal } from './pay.rule.ts';
import type { Contribution, Signal } from './signal.rule.ts';

export const expectedPay: Signal<'chats'> = {
  key: 'expected-pay',
  version: 2,
  title: 'What candidates expect to be paid',
  definition:
    'The middle of the bands that candidates named as expected, as base pay of a year at full time. A candidate who named several counts once, with their mean. Other currencies are not converted.',
  audience: 'employer',
  from: 'chats',
  ...paySignal,
  contributions: ({ meeting, observed }: Chat): readonly Contribution[] =>
    observed.flatMap(({ content, at }) =>
      meeting && content.kind === 'pay' && content.how === 'expected'
        ? [
            {
              dimensions: {
                currency: content.band.currency,
                country: content.place?.country ?? 'unknown',
                level: content.level ?? 'unknown',
                roleFamily: roleFamilyIn(meeting),
              },
              at,
              person: meeting.guestId,
              employer: meeting.organizationId,
              values: { n: 1, sum: baseOfAYear((content.band.from + content.band.to) / 2, content.band.period, content.band.hoursPerWeek) },
            },
          ]
        : [],
    ),
  says: ({ value }, { currency }) => `Half of the candidates expect more than ${amountInWords(value, currency)} a year`,
};
