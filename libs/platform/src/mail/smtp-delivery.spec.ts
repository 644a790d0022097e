import { expect, test } from '@jest/globals';
import { connectionOf } from './smtp-delivery.ts';

const auth = { user: 'candor', pass: 's@fe:1' };

test.each([
  ['smtps://candor:s%40fe%3A1@mail.example', { host: 'mail.example', secure: true, requireTLS: false, auth }],
  ['smtp://candor:s%40fe%3A1@mail.example:587', { host: 'mail.example', port: 587, secure: false, requireTLS: true, auth }],
  ['smtp://candor:s%40fe%3A1@127.0.0.1:25', { host: '127.0.0.1', port: 25, secure: false, requireTLS: false, auth }],
  ['smtp://candor:s%40fe%3A1@127.evil.example', { host: '127.evil.example', secure: false, requireTLS: true, auth }],
  ['smtp://candor:s%40fe%3A1@[::1]:25', { host: '::1', port: 25, secure: false, requireTLS: false, auth }],
  ['smtp://relay.internal:25', { host: 'relay.internal', port: 25, secure: false, requireTLS: false }],
])('%s sends no password in the open', (url, connection) => expect(connectionOf(url)).toEqual(connection));
