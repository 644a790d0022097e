import { expect, test } from '@jest/globals';
import { Places } from './places.ts';
import { linkTemplates } from './video-links.ts';

test('a video chat has a link of its own, made from the template of its chat type', () =>
  expect(new Places(linkTemplates).of({ kind: 'video', linkTemplate: 'https://meet.example/{booking}?room={booking}' }, 'b 1')).toEqual({
    kind: 'video',
    linkTemplate: 'https://meet.example/b%201?room=b%201',
  }));

test('another service can make the link', () => {
  const own = { linkFor: (template: string, id: string) => `${template}#${id.length}` };
  expect(new Places(own).of({ kind: 'video', linkTemplate: 'https://rooms.example/' }, 'b1')).toEqual({
    kind: 'video',
    linkTemplate: 'https://rooms.example/#2',
  });
});

test('other places are what they are', () => {
  const place = { kind: 'place', address: '1 High Street' } as const;
  expect(new Places(linkTemplates).of(place, 'b1')).toBe(place);
});
