import { type ContactStream, contactStream, type EventsOf } from '@candor/contracts';
import { canonical, type Decider, type NewEventOf } from '@candor/event-sourcing';

type Published = EventsOf<ContactStream>['ContactPublished'];
type Event = NewEventOf<ContactStream>;

/** One contact as their candidate's own figures count them; undefined: they never left. */
export type PublishedContact = { readonly last: Published; readonly isRetracted: boolean } | undefined;

const retracted = ({ personId, contactId }: Published): Event => ({ type: 'ContactRetracted', data: { personId, contactId } });

/** What is different of a contact who was retracted is said and taken back at once: they come back with it when they are restored. */
function led(state: PublishedContact, ledTo: (before: readonly string[]) => readonly string[]): readonly Event[] {
  if (!state) return [];
  const next = { ...state.last, ledTo: ledTo(state.last.ledTo) };
  if (canonical(next) === canonical(state.last)) return [];
  return [{ type: 'ContactPublished', data: next }, ...(state.isRetracted ? [retracted(next)] : [])];
}

export const contact: Decider<PublishedContact, ContactStream> = {
  stream: contactStream,
  initial: undefined,
  decide: {
    publish(state, command) {
      // whoever is written down anew under an id that was forgotten has led to nothing
      const data = { ...command, ledTo: state && !state.isRetracted ? state.last.ledTo : [] };
      return state && !state.isRetracted && canonical(state.last) === canonical(data) ? [] : [{ type: 'ContactPublished', data }];
    },
    noteLead: (state, { conversationId }) => led(state, (before) => [...new Set([...before, conversationId])]),
    takeLeadBack: (state, { conversationId }) => led(state, (before) => before.filter((other) => other !== conversationId)),
    retract: (state) => (state && !state.isRetracted ? [retracted(state.last)] : []),
    restore: (state) => (state?.isRetracted ? [{ type: 'ContactPublished', data: state.last }] : []),
  },
  evolve: {
    ContactPublished: (_state, last) => ({ last, isRetracted: false }),
    ContactRetracted: (state) => state && { ...state, isRetracted: true },
  },
};
