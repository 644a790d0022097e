import type { BatchView } from '@candor/contracts';
import { type Answer, eventually, good, type HttpClient } from '@candor/testing';

export interface Answered {
  readonly stream: string;
  readonly version: number;
}

export const idOf = ({ stream }: Answered): string => stream.split('/').at(-1) ?? '';

/** A recruiter at work with batches. */
export const batchesOf = (recruiter: HttpClient) => ({
  plan: async (more: object = {}): Promise<string> =>
    idOf(good<Answered>(await recruiter.post('invitation-batches', { chatTypeId: 'hello', ...more }))),

  upload: (batchId: string, file: string | Uint8Array, { type = 'text/csv', key }: { type?: string; key?: string } = {}): Promise<Answer> =>
    recruiter.put(`invitation-batches/${batchId}/file`, typeof file === 'string' ? new TextEncoder().encode(file) : file, {
      headers: { 'content-type': type },
      ...(key === undefined ? {} : { key }),
    }),

  start: (batchId: string): Promise<Answer> => recruiter.post(`invitation-batches/${batchId}/start`),

  /** Once it has come so far. */
  when: (batchId: string, ...statuses: readonly BatchView['status'][]): Promise<BatchView> =>
    eventually(
      async () => {
        const view = good<BatchView>(await recruiter.get(`invitation-batches/${batchId}`));
        if (!statuses.includes(view.status)) throw new Error(`it is ${view.status}, at row ${view.row}`);
        return view;
      },
      { what: `the batch being ${statuses.join(' or ')}`, every: 50, within: 240_000 },
    ),

  see: async (batchId: string): Promise<BatchView> => good<BatchView>(await recruiter.get(`invitation-batches/${batchId}`)),
});

export const fileOf = (addresses: readonly string[]): string =>
  `email,name\r\n${addresses.map((address) => `${address},Somebody\r\n`).join('')}`;
