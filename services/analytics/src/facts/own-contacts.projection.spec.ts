import { contactStream, satisfactionStream } from '@candor/contracts';
import { projectionSpec, recorded } from '@candor/testing';
import { test } from '@jest/globals';
import { ownCheckIns } from './own-check-ins.projection.ts';
import { ownContacts } from './own-contacts.projection.ts';

test('a contact is a row as they are now, and none once retracted', () => {
  const of = { personId: 'ana', contactId: 'c-1' };
  const from = { ...of, conversationId: 'b1', throughId: null };
  const published = (version: number, ...ledTo: string[]) =>
    recorded(contactStream, 'ana/c-1', 'ContactPublished', { ...from, ledTo }, { version });
  const retracted = recorded(contactStream, 'ana/c-1', 'ContactRetracted', of, { version: 3 });
  projectionSpec(ownContacts)
    .given(published(1), published(2, 'b2'))
    .thenRows({ 'ana/c-1': { ...from, ledTo: ['b2'] } });
  projectionSpec(ownContacts).given(published(1), published(2, 'b2'), retracted).thenRows({});
  projectionSpec(ownContacts)
    .given(published(1), published(2, 'b2'), retracted, published(4))
    .thenRows({ 'ana/c-1': { ...from, ledTo: [] } });
});

test('a day of which somebody said how content they are is a row; the last word counts', () => {
  const of = { personId: 'ana', day: '2026-03-02' };
  const subject = 'ana/2026-03-02';
  const said = (version: number, satisfaction: number) =>
    recorded(satisfactionStream, subject, 'SatisfactionPublished', { ...of, satisfaction }, { version });
  projectionSpec(ownCheckIns)
    .given(said(1, 2), said(2, 4))
    .thenRows({ [subject]: { ...of, satisfaction: 4 } });
  projectionSpec(ownCheckIns)
    .given(said(1, 2), recorded(satisfactionStream, subject, 'SatisfactionRetracted', of, { version: 2 }))
    .thenRows({});
});
