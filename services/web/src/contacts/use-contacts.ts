import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { after, type Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { everyPage } from '../api/every-page.ts';
import type { Sent } from '../api/types.ts';
import { live } from '../app/live.ts';
import { useSteps } from '../design/use-steps.ts';
import type { Contact } from './contact-chains.ts';

export type ContactAsked = Sent<'/api/interviews/contacts/{contactId}', 'put'>;

const queryKey = ['contacts'];
const removedKey = ['contacts-removed'];
const all = (more: { readonly after?: string; readonly removed?: 'true' } = {}) =>
  everyPage((cursor) =>
    answered(() =>
      api.GET('/api/interviews/contacts', { params: { query: { limit: 200, ...more, ...(cursor === undefined ? {} : { cursor }) } } }),
    ),
  );

/** All contacts of a candidate: there are 500 at most. */
export const useContacts = () => useQuery({ queryKey, queryFn: () => all(), meta: live('interviews/contacts') });

/** Those who can still be restored. */
export const useRemovedContacts = () =>
  useQuery({ queryKey: removedKey, queryFn: () => all({ removed: 'true' }), meta: live('interviews/contacts') });

/** A candidate's chats, the latest first: contacts are met in one and lead to others. */
export const useOwnChats = () =>
  useQuery({
    queryKey: ['chats-of-contacts'],
    queryFn: async () => {
      const query = { when: 'all', limit: 200 } as const;
      const { items } = await answered(() => api.GET('/api/interviews/conversations/mine', { params: { query } }));
      return items
        .filter(({ seenAs, status }) => seenAs === 'guest' && status !== 'abandoned')
        .toSorted((a, b) => (a.start < b.start ? 1 : -1));
    },
  });

interface Lead {
  readonly contact: Pick<Contact, 'contactId' | 'name'>;
  readonly conversationId: string;
}
type Of = Pick<Contact, 'contactId' | 'name'>;
const at = ({ contactId }: Pick<Contact, 'contactId'>) => ({ params: { path: { contactId } } });
const lead = ({ contact: { contactId }, conversationId }: Lead) => ({ params: { path: { contactId, conversationId } } });

const write = ({ contactId, asked }: { readonly contactId: string; readonly asked: ContactAsked }) =>
  answered(() => api.PUT('/api/interviews/contacts/{contactId}', { ...at({ contactId }), body: asked }));
const remove = (contact: Of) => answered(() => api.DELETE('/api/interviews/contacts/{contactId}', at(contact)));
const restore = (contact: Of) => answered(() => api.POST('/api/interviews/contacts/{contactId}/restoration', at(contact)));
const leadTo = (to: Lead) => answered(() => api.PUT('/api/interviews/contacts/{contactId}/leads/{conversationId}', lead(to)));
const notLeadTo = (to: Lead) => answered(() => api.DELETE('/api/interviews/contacts/{contactId}/leads/{conversationId}', lead(to)));

/** What is written in dialogs; the list is then read as it is with the change in it. */
export function useChangeContacts() {
  const queries = useQueryClient();
  const onSuccess = async (changed: Changed) => queries.setQueryData(queryKey, await all({ after: after(changed) }));
  return { writing: useMutation({ mutationFn: write, onSuccess }), leading: useMutation({ mutationFn: leadTo, onSuccess }) };
}

/** What is done with contacts of a list, one after the other, and what there is for it. Who is removed changes lists. */
export function useContactSteps() {
  const queries = useQueryClient();
  const settled = async (changed: Changed) => {
    const [there, removed] = await Promise.all([all({ after: after(changed) }), all({ after: after(changed), removed: 'true' })]);
    queries.setQueryData(queryKey, there);
    queries.setQueryData(removedKey, removed);
  };
  return { steps: useSteps(settled), remove, restore, lead: leadTo, notLead: notLeadTo };
}
