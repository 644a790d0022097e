import { contactBookStream, contactStream } from '@candor/contracts';
import { send } from '@candor/event-sourcing';
import { given, reactorSpec, recorded } from '@candor/testing';
import { expect, test } from '@jest/globals';
import { publishContactsWithoutNames } from '../reacting/publish-contacts-without-names.reactor.ts';
import { contact } from './contact.decider.ts';

const of = { personId: 'ana', contactId: 'c-1' };
const from = { conversationId: 'b1', throughId: 'c-0' };
const published = (...ledTo: string[]) => ({ type: 'ContactPublished', data: { ...of, ...from, ledTo } }) as const;
const retracted = { type: 'ContactRetracted', data: of } as const;
const none = given(contact, 'ana/c-1');

test('of a contact, ids leave and no words, whatever becomes of them', () => {
  const words = { name: 'Ada', reachedBy: 'ada@mills.example', organization: 'Mills', role: 'Engineer', note: 'Knows looms' };
  const lead = { ...of, conversationId: 'b2' };
  const told = [
    [recorded(contactBookStream, 'ana', 'ContactAdded', { ...of, ...from, ...words }), 'publish', { ...of, ...from }],
    [recorded(contactBookStream, 'ana', 'ContactChanged', { ...of, ...from, ...words }), 'publish', { ...of, ...from }],
    [recorded(contactBookStream, 'ana', 'ContactLedToConversation', lead), 'noteLead', { conversationId: 'b2' }],
    [recorded(contactBookStream, 'ana', 'ContactLeadTakenBack', lead), 'takeLeadBack', { conversationId: 'b2' }],
    [recorded(contactBookStream, 'ana', 'ContactRemoved', of), 'retract', {}],
    [recorded(contactBookStream, 'ana', 'ContactRestored', of), 'restore', {}],
    [recorded(contactBookStream, 'ana', 'ContactForgotten', of), 'retract', {}],
  ] as const;
  for (const [event, name, data] of told) {
    reactorSpec(publishContactsWithoutNames)
      .on(event)
      .thenEffects([send(contactStream, 'ana/c-1', name, data as never)]);
    for (const word of Object.values(words)) expect(JSON.stringify(data)).not.toContain(word);
  }
});

test('a contact is published once for what can be counted of them', () => {
  none.when('publish', { ...of, ...from }).then(published());
  none
    .events(published())
    .when('publish', { ...of, ...from })
    .thenNothing();
  const elsewhere = { ...from, conversationId: null };
  none
    .events(published('b2'))
    .when('publish', { ...of, ...elsewhere })
    .then({ type: 'ContactPublished', data: { ...of, ...elsewhere, ledTo: ['b2'] } });
});

test('to which conversations they led is part of it', () => {
  none.events(published()).when('noteLead', { conversationId: 'b2' }).then(published('b2'));
  none.events(published('b2')).when('noteLead', { conversationId: 'b2' }).thenNothing();
  none.events(published('b2', 'b3')).when('takeLeadBack', { conversationId: 'b2' }).then(published('b3'));
  none.when('takeLeadBack', { conversationId: 'b2' }).thenNothing();
});

test('whoever is removed is retracted, and comes back as they were', () => {
  none.events(published('b2')).when('retract', {}).then(retracted);
  none.events(published('b2'), retracted).when('retract', {}).thenNothing();
  none.events(published('b2'), retracted).when('restore', {}).then(published('b2'));
  none.events(published('b2')).when('restore', {}).thenNothing();
  none.when('restore', {}).thenNothing();
});

test('what is taken back of somebody who was removed is taken back when they are restored', () => {
  const removed = none.events(published('b2', 'b3'), retracted);
  removed.when('takeLeadBack', { conversationId: 'b3' }).then(published('b2'), retracted);
  removed.events(published('b2'), retracted).when('restore', {}).then(published('b2'));
});

test('whoever is written down anew after they were forgotten has led to nothing', () => {
  none
    .events(published('b2'), retracted)
    .when('publish', { ...of, ...from })
    .then(published());
});
