import type { Answer } from '../api/types.ts';

export type Invitation = Answer<'/api/scheduling/invitations', 'get'>['items'][number];
export type Batch = Answer<'/api/scheduling/invitation-batches/{batchId}', 'get'>;
export type PrivateLink = Answer<'/api/scheduling/private-links', 'get'>['items'][number];
export type ChatRequest = Answer<'/api/scheduling/chat-requests', 'get'>['items'][number];

/** `scheduling/invitation-batch/b1` → `b1`. */
export const idIn = (stream: string): string => stream.slice(stream.lastIndexOf('/') + 1);

/** What a file for many looks like: its first line names the columns, the others are made up. */
export const template = [
  'email,name,message,language',
  'ana@example.org,Ana Almeida,"We met at the fair, and I would like to hear more.",en',
  'cem@example.org,Cem Can,,de',
  '',
].join('\r\n');

export const invitationTones = { open: 'good', booked: 'good', expired: 'quiet', declined: 'quiet', withdrawn: 'quiet' } as const;

/** How far a batch is, from 0 to 100. */
export const progressOf = ({ status, row, rows }: Pick<Batch, 'status' | 'row' | 'rows'>): number =>
  status === 'completed' ? 100 : rows === 0 ? 0 : Math.min(100, Math.round((row / rows) * 100));

/** While it changes by itself, it is looked at again. */
export const isMoving = ({ status }: Pick<Batch, 'status'>): boolean => status === 'checking' || status === 'running';
