import { describe, expect, it } from '@jest/globals';
import { answerUnreadable } from './unreadable-request.ts';

function answered(code: string, writable = true) {
  let sent = '';
  let destroyed = false;
  const socket = {
    writable,
    end(text: string) {
      sent = text;
    },
    destroy() {
      destroyed = true;
    },
  };
  answerUnreadable(Object.assign(new Error(code), { code }), socket as never);
  const [head = '', body = ''] = sent.split('\r\n\r\n');
  return { destroyed, head, body };
}

describe('a request that cannot be read', () => {
  it.each([
    ['HPE_HEADER_OVERFLOW', 431, 'headers_too_large'],
    ['ERR_HTTP_REQUEST_TIMEOUT', 408, 'request_timeout'],
    ['HPE_INVALID_METHOD', 400, 'malformed'],
  ])('is answered as every refusal is: %s', (code, status, stable) => {
    const { head, body } = answered(code);
    expect(head).toContain(`HTTP/1.1 ${status} `);
    expect(head).toContain('content-type: application/problem+json');
    expect(head).toContain(`content-length: ${body.length}`);
    expect(JSON.parse(body)).toMatchObject({ type: `urn:candor:problem:${stable}`, code: stable, status });
  });

  it.each([
    ['ECONNRESET', true],
    ['HPE_INVALID_METHOD', false],
  ])('is not answered when nobody listens: %s', (code, writable) => {
    expect(answered(code, writable)).toEqual({ destroyed: true, head: '', body: '' });
  });
});
