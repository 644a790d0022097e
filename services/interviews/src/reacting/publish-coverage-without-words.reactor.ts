import { coveredStream, prepStream } from '@candor/contracts';
import { type Reactor, reactionsTo, send } from '@candor/event-sourcing';

/**
 * Other services count which questions are answered, and what guests were answered about work. What a host was answered is
 * about the guest: it stays here. No words leave.
 */
export const publishCoverageWithoutWords: Reactor = {
  name: 'publish-coverage-without-words',
  begins: 'at-first-event',
  alsoToLateHistory: true,
  from: [
    reactionsTo(prepStream, {
      QuestionCovered: ({ subject, data: { conversationId, organizationId, personId, side, question, how, given } }) => {
        const { key, revision, topic, bank } = question;
        const of = { conversationId, organizationId, personId, side, key, revision, topic };
        return bank === 'own' ? [] : send(coveredStream, subject, 'publish', { ...of, how, given: side === 'guest' ? given : null });
      },
      CoverageTakenBack: ({ subject, data: { conversationId, organizationId, personId, side, key } }) =>
        send(coveredStream, subject, 'retract', { conversationId, organizationId, personId, side, key }),
      PrepForgotten: ({ subject, data: { keys, ...of } }) => keys.map((key) => send(coveredStream, subject, 'retract', { ...of, key })),
    }),
  ],
};
