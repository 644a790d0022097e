import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { Problem, problemType } from './problem.ts';

/** Answers what Node could not read as a request, so that there is none to answer in the ordinary way. */
export function answerUnreadable(failure: NodeJS.ErrnoException, socket: Pick<Socket, 'writable' | 'end' | 'destroy'>): void {
  if (failure.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, ...problem } = unreadable(failure.code).body(undefined);
  const body = JSON.stringify({ ...problem, status });
  const headers = [
    `content-type: ${problemType}`,
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'x-content-type-options: nosniff',
    'connection: close',
  ];
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${headers.join('\r\n')}\r\n\r\n${body}`);
}

function unreadable(code: string | undefined): Problem {
  if (code === 'HPE_HEADER_OVERFLOW')
    return new Problem(431, 'headers_too_large', { detail: 'The address and the headers of the request are too long together.' });
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new Problem(408, 'request_timeout', { detail: 'The request took too long to arrive.' });
  return new Problem(400, 'malformed', { detail: 'This is not a request by HTTP/1.1.' });
}
