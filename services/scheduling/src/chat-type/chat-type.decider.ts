import { type Assignment, type ChatTypeDescription, type ChatTypeStream, chatTypeOf, chatTypeStream } from '@candor/contracts';
import { canonical, type Decider, type Decision, reject } from '@candor/event-sourcing';
import { type ChatType, chatTypeChanges } from './chat-type.rule.ts';

type Decided = Decision<ChatTypeStream>;

export const chatType: Decider<ChatType | undefined, ChatTypeStream> = {
  stream: chatTypeStream,
  initial: undefined,
  decide: {
    createChatType(state, command, { subject }) {
      const { description, assignment, rules } = command;
      if (state)
        return same(command, { description: state.description, assignment: state.assignment, rules: state.rules })
          ? []
          : reject('chat_type_exists');
      if (!fits(description, assignment)) return reject('group_differs');
      return [{ type: 'ChatTypeCreated', data: { ...chatTypeOf(subject), description, assignment, rules } }];
    },
    describeChatType: (state, { description }) =>
      ofOpen(state, ({ organizationId, chatTypeId, assignment, description: before }) => {
        if (same(before, description)) return [];
        if (!fits(description, assignment)) return reject('group_differs');
        return [{ type: 'ChatTypeDescribed', data: { organizationId, chatTypeId, description } }];
      }),
    assignHosts: (state, { assignment }) =>
      ofOpen(state, ({ organizationId, chatTypeId, description, assignment: before }) => {
        if (same(before, assignment)) return [];
        if (!fits(description, assignment)) return reject('group_differs');
        return [{ type: 'ChatTypeAssigned', data: { organizationId, chatTypeId, assignment } }];
      }),
    setRules: (state, { rules }) =>
      ofOpen(state, ({ organizationId, chatTypeId, rules: before }) =>
        same(before, rules) ? [] : [{ type: 'ChatTypeRulesSet', data: { organizationId, chatTypeId, rules } }],
      ),
    archiveChatType(state) {
      if (!state) return reject('unknown_chat_type');
      const { organizationId, chatTypeId, archived } = state;
      return archived ? [] : [{ type: 'ChatTypeArchived', data: { organizationId, chatTypeId } }];
    },
    restoreChatType(state) {
      if (!state) return reject('unknown_chat_type');
      const { organizationId, chatTypeId, archived } = state;
      return archived ? [{ type: 'ChatTypeRestored', data: { organizationId, chatTypeId } }] : [];
    },
  },
  evolve: chatTypeChanges,
};

function ofOpen(state: ChatType | undefined, decide: (state: ChatType) => Decided): Decided {
  if (!state) return reject('unknown_chat_type');
  return state.archived ? reject('chat_type_archived') : decide(state);
}

const fits = ({ kind }: ChatTypeDescription, { mode }: Assignment): boolean => (kind === 'group') === (mode === 'group');

const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
