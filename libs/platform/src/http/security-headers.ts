import type { HttpPlugin } from './http-app.ts';

const page = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');
const data = "default-src 'none'; frame-ancestors 'none'";

/** What browsers are told of every answer at the public door. */
export const securityHeaders: HttpPlugin = (fastify) => {
  fastify.addHook('onSend', async (request, reply) => {
    const type = String(reply.getHeader('content-type') ?? '');
    // what has not changed stays under the policy that it came with: browsers would put this one in its place
    if (reply.statusCode !== 304) void reply.header('content-security-policy', type.startsWith('text/html') ? page : data);
    void reply.headers({
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    });
    const https = request.protocol === 'https' || request.headers['x-forwarded-proto'] === 'https';
    if (https) void reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
  });
};
