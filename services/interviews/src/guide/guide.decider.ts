import { type GuideAsked, type GuideStream, guideOf, guideStream } from '@candor/contracts';
import { canonical, type Decider } from '@candor/event-sourcing';

/** What an organization wants its hosts to look at in conversations of a kind. */
export type GuideSettings = Readonly<GuideAsked>;

export const nothingSet: GuideSettings = { focusTopics: [], questionKeys: [], opening: null };

export const guide: Decider<GuideSettings, GuideStream> = {
  stream: guideStream,
  initial: nothingSet,
  decide: {
    set: (state, asked, { subject }) =>
      canonical(state) === canonical(asked) ? [] : [{ type: 'GuideSet', data: { ...guideOf(subject), ...asked } }],
    reset: (state, _command, { subject }) =>
      canonical(state) === canonical(nothingSet) ? [] : [{ type: 'GuideReset', data: guideOf(subject) }],
  },
  evolve: {
    GuideSet: (_state, { focusTopics, questionKeys, opening }) => ({ focusTopics, questionKeys, opening }),
    GuideReset: () => nothingSet,
  },
};
