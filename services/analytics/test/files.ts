import type { ExportLinkView, ExportRequestedView, ExportView } from '@candor/contracts';
import { accepted, eventually, good, type HttpClient, shown, type TestInstallation } from '@candor/testing';
import { expect } from '@jest/globals';

export interface FetchedFile {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Asks for a file and waits until it is made. */
export async function made(who: HttpClient, asked: object): Promise<ExportView> {
  const answer = await requested(who, asked);
  return await shown<ExportView>(
    () => who.get(`exports/${answer.exportId}`, { after: answer }),
    ({ status }) => expect(status).toBe('completed'),
  );
}

/** Tries again while analytics does not know of the membership yet. */
export const requested = (who: HttpClient, asked: object): Promise<ExportRequestedView> =>
  eventually(async () => accepted<ExportRequestedView>(await who.post('exports', asked)), { within: 90_000, what: 'a membership' });

export async function linkTo(who: HttpClient, { exportId }: Pick<ExportView, 'exportId'>): Promise<ExportLinkView> {
  return good<ExportLinkView>(await who.post(`exports/${exportId}/link`));
}

/** Fetches what an address leads to, as anybody could who knows it. */
export async function fetched(installation: TestInstallation, address: string): Promise<FetchedFile> {
  const path = new URL(address).pathname.replace('/api/analytics/', '/');
  const response = await fetch(new URL(path, installation.url('analytics')));
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes, text: new TextDecoder().decode(bytes) };
}

export const fileOf = async (installation: TestInstallation, who: HttpClient, file: ExportView): Promise<FetchedFile> =>
  fetched(installation, (await linkTo(who, file)).address);
