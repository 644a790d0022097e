import { type ContactBookStream, contactBookStream, contactStream, contactSubject, type EventsOf } from '@candor/contracts';
import { type Effect, type Reactor, reactionsTo, send } from '@candor/event-sourcing';

type Written = EventsOf<ContactBookStream>['ContactAdded'];
type Of = { readonly data: { readonly personId: string; readonly contactId: string } };

const publish = ({ data: { personId, contactId, conversationId, throughId } }: { readonly data: Written }): Effect =>
  send(contactStream, contactSubject({ personId, contactId }), 'publish', { personId, contactId, conversationId, throughId });
const retract = ({ data }: Of): Effect => send(contactStream, contactSubject(data), 'retract', {});

/** A candidate's own figures count whom they met, and who led to what: ids alone, no names and no words leave. */
export const publishContactsWithoutNames: Reactor = {
  name: 'publish-contacts-without-names',
  begins: 'at-first-event',
  alsoToLateHistory: true,
  from: [
    reactionsTo(contactBookStream, {
      ContactAdded: publish,
      ContactChanged: publish,
      ContactRemoved: retract,
      ContactRestored: ({ data }) => send(contactStream, contactSubject(data), 'restore', {}),
      ContactLedToConversation: ({ data: { conversationId, ...of } }) =>
        send(contactStream, contactSubject(of), 'noteLead', { conversationId }),
      ContactLeadTakenBack: ({ data: { conversationId, ...of } }) =>
        send(contactStream, contactSubject(of), 'takeLeadBack', { conversationId }),
      ContactForgotten: retract,
    }),
  ],
};
