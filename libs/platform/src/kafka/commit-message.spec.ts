import { expect, test } from '@jest/globals';
import type { KafkaMessage } from 'kafkajs';
import { generationOf, readMessage, toMessage } from './commit-message.ts';
import { runsOf } from './runs.ts';

const meta = {
  occurredAt: '2026-01-01T00:00:00.000Z',
  actor: { kind: 'person', id: 'p' },
  correlation: 'c',
  causation: 'c',
  origin: 'live',
} as const;
const event = { id: 'e', type: 'Noted', schema: 2, data: { text: 'x' }, meta };
const commit = { stream: 'interviews/chat/1', from: 3, to: 4, commitId: 'c1', at: '2026-01-01T00:00:00.000Z', events: [event, event] };
const kinds = new Set(['interviews/chat']);

const arriving = (value: unknown, headers: KafkaMessage['headers'] = {}): KafkaMessage => ({
  key: null,
  value: Buffer.from(JSON.stringify(value)),
  timestamp: '0',
  attributes: 0,
  offset: '0',
  headers,
});

test('what is sent can be read, and its headers tell what it is', () => {
  const [encoded] = [...runsOf([commit])].flat();
  const message = encoded && toMessage(encoded, { partition: 2, position: 7, trace: '00-x', generation: { generation: 5, start: 9 } });
  expect(message).toMatchObject({
    key: commit.stream,
    partition: 2,
    headers: {
      'commit-id': 'c1',
      version: '4',
      schema: 'Noted:2',
      position: '7',
      traceparent: '00-x',
      generation: '5',
      'generation-start': '9',
    },
  });
  const arrived = arriving(JSON.parse(String(message?.value)), {
    traceparent: Buffer.from('00-x'),
    generation: '5',
    'generation-start': '9',
  });
  expect(readMessage(arrived, 'interviews', kinds)).toMatchObject({ read: 'commit', commit, trace: '00-x' });
  expect(generationOf(arrived)).toEqual({ generation: 5, start: 9 });
});

test('members of events that this program does not know are kept, those of the commit are not', () => {
  const newer = { ...commit, _id: 'x', pos: 1, events: [{ ...event, meta: { ...meta, via: 'y' } }, event] };
  const read = readMessage(arriving(newer), 'interviews', kinds);
  expect(read.read === 'commit' && read.commit).toEqual({ ...commit, events: newer.events });
});

test('commits of kinds that are not received are left alone', () => {
  expect(readMessage(arriving(commit), 'interviews', new Set())).toEqual({ read: 'ignored' });
});

test('a message without headers has no generation', () => expect(generationOf(arriving(commit))).toBeUndefined());
