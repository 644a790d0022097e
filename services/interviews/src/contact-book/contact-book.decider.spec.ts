import { contactBookCommands, contactBookStream, contactLimits } from '@candor/contracts';
import { enqueue } from '@candor/event-sourcing';
import { given, projectionSpec, reactorSpec, recorded } from '@candor/testing';
import { describe, expect, test } from '@jest/globals';
import { forgetRemovedContact } from '../jobs/forget-removed-contact.job.ts';
import { forgetContactThatWasRemoved } from '../reacting/forget-contact-that-was-removed.reactor.ts';
import { contacts } from '../reading/contacts.projection.ts';
import { contactBook } from './contact-book.decider.ts';
import { isThrough } from './contact-book.rule.ts';

const words = { reachedBy: null, organization: null, role: null, note: null } as const;
const ada = contactBookCommands.write.parse({ contactId: 'ada', name: 'Ada', conversationId: 'b1' });
const ben = contactBookCommands.write.parse({ contactId: 'ben', name: 'Ben', throughId: 'ada' });
const added = (contact: typeof ada) => ({ type: 'ContactAdded', data: { ...contact, personId: 'ana' } }) as const;
const of = { personId: 'ana', contactId: 'ada' };
const removed = { type: 'ContactRemoved', data: of } as const;
const restored = { type: 'ContactRestored', data: of } as const;
const led = { type: 'ContactLedToConversation', data: { ...of, conversationId: 'b2' } } as const;
const takenBack = { type: 'ContactLeadTakenBack', data: { ...of, conversationId: 'b2' } } as const;
const book = given(contactBook, 'ana');
const both = book.events(added(ada), added(ben));

describe('a contact', () => {
  test('is added, and noted anew', () => {
    book.when('write', ada).then({ type: 'ContactAdded', data: { ...words, ...of, name: 'Ada', conversationId: 'b1', throughId: null } });
    const changed = { ...ada, name: 'Ada L.', conversationId: null };
    both.when('write', changed).then({ type: 'ContactChanged', data: { ...changed, personId: 'ana' } });
  });

  test('is removed and restored', () => {
    both.when('remove', { contactId: 'ada' }).then(removed);
    book.when('remove', { contactId: 'constructor' }).thenRejected('unknown_contact');
    book.when('restore', { contactId: 'ada' }).thenRejected('unknown_contact');
    both.when('restore', { contactId: 'ada' }).thenNothing();
    const without = both.events(removed);
    without.when('remove', { contactId: 'ada' }).thenNothing();
    without.when('write', ada).thenRejected('contact_removed');
    without.when('noteLead', { contactId: 'ada', conversationId: 'b2' }).thenRejected('contact_removed');
    without.when('restore', { contactId: 'ada' }).then(restored);
  });

  test('is forgotten where it is not restored within 30 days', () => {
    const removedAt = '2026-03-02T09:00:00.000Z';
    const last = '2026-04-01T08:59:59.999Z';
    const over = '2026-04-01T09:00:00.000Z';
    const forgotten = { type: 'ContactForgotten', data: of } as const;
    const without = book.events(added(ada)).at(removedAt).events(removed);
    const inBook = { contactId: 'ada', removedAt };
    without.at(last).when('restore', { contactId: 'ada' }).then(restored);
    without.at(over).when('restore', { contactId: 'ada' }).thenRejected('unknown_contact');
    without.at(over).when('forgetRemoved', inBook).then(forgotten);
    without.at(last).events(restored).at(over).when('forgetRemoved', inBook).thenNothing();
    without.at(last).events(restored, removed).at(over).when('forgetRemoved', inBook).thenNothing();
    without.events(forgotten).at(over).when('forgetRemoved', inBook).thenNothing();
    without.events(forgotten).at(over).when('write', ada).then(added(ada));
    reactorSpec(forgetContactThatWasRemoved)
      .on(recorded(contactBookStream, 'ana', 'ContactRemoved', of, { at: removedAt }))
      .thenEffects([enqueue(forgetRemovedContact, { personId: 'ana', contactId: 'ada', removedAt }, over)]);
  });

  test('is one of so many, whether they come or come back', () => {
    const many = Array.from({ length: contactLimits.contacts }, (_, index) => added({ ...ada, contactId: `one-${index}` }));
    book
      .events(...many)
      .when('write', ada)
      .thenRejected('too_many_contacts');
    book
      .events(added(ada), removed, ...many)
      .when('restore', { contactId: 'ada' })
      .thenRejected('too_many_contacts');
    const gone = Array.from({ length: contactLimits.kept }, (_, index) => [
      added({ ...ada, contactId: `one-${index}` }),
      { ...removed, data: { ...of, contactId: `one-${index}` } },
    ]);
    book
      .events(...gone.flat())
      .when('write', ada)
      .thenRejected('too_many_contacts');
  });

  test('is forgotten with whose it is, also once removed', () => {
    const forgotten = (contactId: string) => ({ type: 'ContactForgotten', data: { ...of, contactId } }) as const;
    both.events(removed).when('forget', {}).then(forgotten('ada'), forgotten('ben'));
    book.when('forget', {}).thenNothing();
  });
});

describe('who told of whom', () => {
  test('is somebody in the book', () => {
    book.when('write', ben).thenRejected('unknown_introducer');
    book.events(added(ada), removed).when('write', ben).thenRejected('unknown_introducer');
    book.events(added(ada)).when('write', ben).then(added(ben));
  });

  test('stays when they have been removed', () => {
    const data = { ...ben, name: 'Benno', personId: 'ana' };
    both
      .events(removed)
      .when('write', { ...ben, name: 'Benno' })
      .then({ type: 'ContactChanged', data });
  });

  test('is no circle, also by those who were removed', () => {
    both.when('write', { ...ada, throughId: 'ada' }).thenRejected('introduced_in_a_circle');
    both.when('write', { ...ada, throughId: 'ben' }).thenRejected('introduced_in_a_circle');
    const cleo = { ...ben, contactId: 'cleo', throughId: 'ben' };
    const withoutBen = { type: 'ContactRemoved', data: { personId: 'ana', contactId: 'ben' } } as const;
    both
      .events(added(cleo), withoutBen)
      .when('write', { ...ada, throughId: 'cleo' })
      .thenRejected('introduced_in_a_circle');
  });

  test('ends also where a circle was stored', () => {
    const contact = { ...ada, ledTo: [], removedAt: null };
    const circle = { ada: { ...contact, throughId: 'ben' }, ben: { ...contact, throughId: 'ada' } };
    expect(isThrough(circle, 'ada', 'cleo')).toBe(false);
  });
});

describe('conversations that came about by a contact', () => {
  const lead = { contactId: 'ada', conversationId: 'b2' };

  test('are noted once, and taken back', () => {
    both.when('noteLead', lead).then(led);
    both.events(led).when('noteLead', lead).thenNothing();
    both.events(led).when('takeLeadBack', lead).then(takenBack);
    both.when('takeLeadBack', lead).thenNothing();
    book.when('noteLead', lead).thenRejected('unknown_contact');
    book.when('takeLeadBack', lead).thenRejected('unknown_contact');
  });

  test('are so many at most', () => {
    const many = Array.from({ length: contactLimits.ledTo }, (_, index) => ({
      ...led,
      data: { ...led.data, conversationId: `c${index}` },
    }));
    both
      .events(...many)
      .when('noteLead', lead)
      .thenRejected('too_many_leads');
  });
});

test('each contact has a row of their own, which goes when they are forgotten', () => {
  const past = [
    recorded(contactBookStream, 'ana', 'ContactAdded', added(ada).data, { version: 1 }),
    recorded(contactBookStream, 'ana', 'ContactAdded', added(ben).data, { version: 2 }),
    recorded(contactBookStream, 'ana', 'ContactLedToConversation', led.data, { version: 3 }),
    recorded(contactBookStream, 'ana', 'ContactRemoved', removed.data, { version: 4 }),
  ];
  const addedAt = past[0]?.occurredAt;
  const person = { personId: 'ana', addedAt } as const;
  const benRow = { ...ben, ...person, ledTo: [], removed: false, removedAt: null };
  projectionSpec(contacts)
    .given(...past)
    .thenRows({
      'ana/ada': { ...ada, ...person, ledTo: ['b2'], removed: true, removedAt: past[3]?.occurredAt },
      'ana/ben': benRow,
    } as never);
  projectionSpec(contacts)
    .given(...past, recorded(contactBookStream, 'ana', 'ContactForgotten', { personId: 'ana', contactId: 'ada' }, { version: 5 }))
    .thenRows({ 'ana/ben': benRow } as never);
});
