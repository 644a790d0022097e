import { chatTypeCommands, chatTypeStream } from '@candor/contracts';
import { given, projectionSpec, recorded } from '@candor/testing';
import { describe, expect, test } from '@jest/globals';
import { chatTypes } from '../reading/chat-types.projection.ts';
import { publicView } from '../reading/chat-types.queries.ts';
import { chatType } from './chat-type.decider.ts';

const key = { organizationId: 'acme', chatTypeId: 'hello' };
const asked = chatTypeCommands.createChatType.parse({
  description: { name: 'Say hello', kind: 'exploratory', location: { kind: 'video', linkTemplate: 'https://meet.example/{booking}' } },
  assignment: { mode: 'single', host: { hostId: 'hana' } },
  rules: { durations: [30] },
});
const created = { type: 'ChatTypeCreated', data: { ...key, ...asked } } as const;
const archived = { type: 'ChatTypeArchived', data: key } as const;
const group = { mode: 'group', hosts: [{ hostId: 'hana', scheduleId: null }], capacity: 5, waitingList: null } as const;
const hello = given(chatType, 'acme/hello');

describe('a chat type', () => {
  test('is created', () => hello.when('createChatType', asked).then(created));
  test('is created once', () => hello.events(created).when('createChatType', asked).thenNothing());
  test('takes no other’s place', () =>
    hello
      .events(created)
      .when('createChatType', { ...asked, rules: { ...asked.rules, holdMinutes: 5 } })
      .thenRejected('chat_type_exists'));
  test('must be there before it is changed', () => hello.when('setRules', { rules: asked.rules }).thenRejected('unknown_chat_type'));

  test('gets other rules', () => {
    const rules = { ...asked.rules, approval: true };
    hello
      .events(created)
      .when('setRules', { rules })
      .then({ type: 'ChatTypeRulesSet', data: { ...key, rules } });
  });
  test('with the same rules stays as it is', () => hello.events(created).when('setRules', { rules: asked.rules }).thenNothing());

  test('gets other hosts', () => {
    const assignment = { mode: 'single', host: { hostId: 'omar', scheduleId: null } } as const;
    hello
      .events(created)
      .when('assignHosts', { assignment })
      .then({ type: 'ChatTypeAssigned', data: { ...key, assignment } });
  });
  test('that is no group is not held for many', () =>
    hello.events(created).when('assignHosts', { assignment: group }).thenRejected('group_differs'));
  test('of a group is for many', () =>
    hello.when('createChatType', { ...asked, description: { ...asked.description, kind: 'group' } }).thenRejected('group_differs'));

  test('is archived and restored', () => {
    hello.events(created).when('archiveChatType', {}).then(archived);
    hello.events(created, archived).when('archiveChatType', {}).thenNothing();
    hello.events(created, archived).when('setRules', { rules: asked.rules }).thenRejected('chat_type_archived');
    hello.events(created, archived).when('restoreChatType', {}).then({ type: 'ChatTypeRestored', data: key });
    hello.events(created).when('restoreChatType', {}).thenNothing();
  });
});

describe('its row', () => {
  const row = { ...key, ...asked, archived: false, version: 1 };
  test('says what it is now', () =>
    projectionSpec(chatTypes)
      .given(
        recorded(chatTypeStream, 'acme/hello', 'ChatTypeCreated', created.data),
        recorded(chatTypeStream, 'acme/hello', 'ChatTypeArchived', key),
      )
      .thenRows({ 'acme/hello': { ...row, archived: true, version: 2 } }));

  test('tells guests neither hosts nor the place', () => {
    const shown = JSON.stringify(publicView(row, 'Acme'));
    expect(shown).toContain('"takesPlace":"video"');
    expect(shown).not.toContain('hana');
    expect(shown).not.toContain('meet.example');
  });
});
