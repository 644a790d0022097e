import { beforeEach, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { KafkaCounts } from './kafka-counts.ts';
import { RepublishRequester } from './republish-requester.ts';

let now: number;
let sent: string[];
let requester: RepublishRequester;

beforeEach(() => {
  now = 0;
  sent = [];
  requester = new RepublishRequester(
    {
      service: 'feedback',
      prefix: 'p',
      sender: {
        send: async (topic, messages) => {
          sent.push(...messages.map(({ value }) => `${now} ${topic} ${value}`));
          return [];
        },
      },
      counts: new KafkaCounts(),
      log: pino({ level: 'silent' }),
      patience: 1_000,
    },
    () => now,
  );
});

/** The sequencer reports a gap every quarter of a second while it lasts. */
function lasting(until: number, stream = 'interviews/chat/1', from = 3) {
  for (; now <= until; now += 250) requester.ask(stream, from);
}

test('a gap that is filled soon is not asked about', () => {
  lasting(750);
  expect(sent).toEqual([]);
  expect(requester.open).toBe(1);
});

test('a gap that lasts is asked about, less and less often', () => {
  lasting(20_000);
  expect(sent.map((line) => Number(line.split(' ')[0]))).toEqual([1_000, 3_000, 7_000, 15_000]);
  expect(sent[0]).toBe('1000 p.interviews.republish {"stream":"interviews/chat/1","from":3,"askedBy":"feedback"}');
});

test('after some of it was filled, the rest is a gap of its own', () => {
  lasting(10_000);
  sent = [];
  lasting(12_000, 'interviews/chat/1', 5);
  expect(sent.length).toBe(1);
  expect(sent[0]).toContain('"from":5');
});

test('nobody can be asked about a gap in the own streams', () => {
  lasting(20_000, 'feedback/note/1');
  expect(sent).toEqual([]);
});

test('a gap that is gone is forgotten by the metric', () => {
  lasting(5_000);
  now += 10_000;
  expect(requester.open).toBe(0);
});
