import { type ContactStream, contactStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';
import type { OwnContact } from './own-contact.rule.ts';

/** One row for each contact in somebody's book. They are the person's alone, so they are none of the kinds of facts that signals about groups are made of. */
export const ownContacts: Projection<OwnContact> = {
  name: 'facts-own-contacts',
  version: 1,
  indexes: [['personId']],
  from: [
    rowsFrom<ContactStream, OwnContact>(contactStream, ({ subject }) => subject, {
      ContactPublished: (_row, { data }) => data,
      ContactRetracted: () => undefined,
    }),
  ],
};
