import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stream } from '@candor/contracts';
import type { Projection } from '@candor/event-sourcing';
import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import { createLocalJWKSet, exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';
import { Access } from '../../src/auth/access.ts';
import { AskedBy, type Asker } from '../../src/auth/asker.ts';
import { Links } from '../../src/auth/links.ts';
import { type SigningKey, signToken, type TokenClaims } from '../../src/auth/token.ts';
import { Asked, type CommandRequest } from '../../src/http/command-request.ts';
import { createHttpApp, type HttpApp, type HttpAppParts } from '../../src/http/http-app.ts';
import { Rejects } from '../../src/http/openapi.ts';
import { Paging } from '../../src/http/paging.ts';
import { Problem } from '../../src/http/problem.ts';
import { Reads } from '../../src/http/reads.ts';
import { Returns } from '../../src/http/returns.ts';
import { createLogger } from '../../src/service/logging.ts';
import { createMetrics } from '../../src/service/metrics.ts';
import { Telemetry } from '../../src/telemetry/telemetry.ts';

const notes = stream({
  service: 'feedback',
  name: 'note',
  published: false,
  events: {},
  commands: {},
  rejections: { full: 409, locked: 409, gone: 410 },
});
const noteRows: Projection<object> = { name: 'notes', version: 1, from: [{ stream: notes, key: () => '', apply: {} }] };
const NoteView = z.object({ text: z.string(), version: z.number() });
const NewNote = z.object({ text: z.string().min(1), tags: z.array(z.string()).default([]) });

@Controller('notes')
export class NotesController {
  @Get('open')
  @Access({ anonymous: true })
  open(@AskedBy() { anonymous, actor }: Asker) {
    return { anonymous, actor };
  }

  @Get('mine')
  @Access({ signedIn: true })
  mine(@AskedBy() asker: Asker) {
    return asker;
  }

  @Get('linked')
  @Access({ link: ['note-guest'] })
  linked(@AskedBy() asker: Asker) {
    return asker;
  }

  @Get('either')
  @Access({ roles: ['recruiter'], orLink: ['note-guest', 'note-host'] })
  either(@AskedBy() asker: Asker) {
    return asker;
  }

  @Get('candidates')
  @Access({ signedIn: true, side: 'candidate' })
  candidates(@AskedBy() asker: Asker) {
    return asker;
  }

  @Get('of/:organization')
  @Access({ roles: ['owner', 'recruiter'], scopes: ['analytics:read'] })
  of(@AskedBy() asker: Asker) {
    return asker;
  }

  @Get('one')
  @Access({ roles: ['owner', 'recruiter'] })
  @Reads(noteRows)
  @Returns(NoteView)
  one() {
    return { text: 'hello', version: 7, secretRowField: 'hidden' };
  }

  @Get('broken')
  @Access({ anonymous: true })
  @Returns(NoteView)
  broken() {
    return { text: 1, password: 'hunter2' };
  }

  @Get()
  @Access({ anonymous: true })
  list(@Query({ schema: Paging }) paging: Paging) {
    return paging;
  }

  @Put(':id')
  @Access({ anonymous: true })
  @Returns(z.looseObject({}))
  @Rejects(notes, { too_long: 422 })
  put(@Param('id') id: string, @Body({ schema: NewNote }) note: z.output<typeof NewNote>, @Asked() asked: CommandRequest) {
    return { id, note, asked };
  }

  @Post('rejected')
  @Access({ anonymous: true })
  rejected() {
    throw new Problem(410, 'gone', { facts: { since: 'monday' } });
  }

  @Delete('defect')
  @Access({ anonymous: true })
  defect() {
    throw new Error('connection string mongodb://x:hunter2@db');
  }
}

@Controller('silent')
export class SilentController {
  @Get()
  read() {}
}

export const now = '2026-03-02T09:00:00.000Z';
const masterKey = new Uint8Array(32).fill(1);
export const links = new Links(masterKey);
export const recruiter = { organization: 'acme', role: 'recruiter' } as const;

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: JSON of any form
  readonly body: any;
}

/** HTTP around the controllers above, without any server behind it. */
export interface NotesService {
  readonly url: string;
  readonly key: SigningKey;
  readonly parts: Omit<HttpAppParts, 'server'>;
  readonly logs: readonly string[];
  /** What `?after=` was waited for. */
  readonly waits: readonly unknown[];
  ask(method: string, path: string, options?: Readonly<Record<string, string>>): Promise<Answered>;
  token(claims?: Partial<TokenClaims>, at?: string): Promise<string>;
  close(): Promise<void>;
}

export async function startNotes(other: Partial<HttpAppParts> = {}): Promise<NotesService> {
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  const key = { id: 'k1', privateKey: pair.privateKey };
  const logs: string[] = [];
  const waits: unknown[] = [];
  const parts = {
    config: { service: 'feedback', masterKey, trustedProxies: [] as readonly string[] } as HttpAppParts['config'],
    version: '1.2.3',
    controllers: [NotesController],
    providers: [],
    plugins: [],
    tokenKeys: createLocalJWKSet({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'k1', alg: 'EdDSA' }] }),
    clock: { now: () => now },
    waitFor: async (...asked: Parameters<HttpAppParts['waitFor']>) => {
      waits.push(asked);
      return ({ 1: 'there', 2: 'parked' } as const)[asked[2]] ?? 'timeout';
    },
    logger: createLogger({ service: 'feedback', logLevel: 'debug' }, { write: (line) => void logs.push(line) }),
    metrics: createMetrics({ service: 'feedback' }, '1.2.3'),
    telemetry: new Telemetry({ service: 'feedback' }),
    ...other,
  };
  const server: Server = createServer((request, response) => app.handler(request, response));
  const app: HttpApp = await createHttpApp({ ...parts, server });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    key,
    parts,
    logs,
    waits,
    ask: (method, path, options = {}) => ask(`${url}${path}`, method, options),
    token: (claims = {}, at = now) => signToken(key, { sub: 'ana', kind: 'person', memberships: [], ...claims }, at),
    async close() {
      await app.app.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function ask(url: string, method: string, { body, ...headers }: Readonly<Record<string, string>>): Promise<Answered> {
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  const response = await fetch(url, { method, headers: { ...type, ...headers }, body: body ?? null });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
}

/** The headers of a request with this token. */
export const bearing = async (signed: Promise<string>, more: Record<string, string> = {}): Promise<Record<string, string>> => ({
  authorization: `Bearer ${await signed}`,
  ...more,
});
