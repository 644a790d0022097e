import { answered } from '../api/answered.ts';
import { api, byLink } from '../api/client.ts';
import { randomId } from '../api/random-id.ts';
import type { Answer, Sent } from '../api/types.ts';

type Public = '/api/scheduling/public/{organizationId}/{chatTypeId}';
export type ChatType = Answer<Public, 'get'>;
export type SlotList = Answer<`${Public}/slots`, 'get'>;
export type FullSession = SlotList['full'][number];
export type Hold = Answer<`${Public}/holds`, 'post', 201>;
export type Wanted = Sent<`${Public}/holds`, 'post'>;

export interface SlotRange {
  readonly from: string;
  readonly to: string;
  readonly zone: string;
  readonly duration?: number;
}

/** Where somebody came in by: the page that is open to everybody, an invitation or a private link. All are booked alike. */
export interface BookingSource {
  /** Tells lists of times apart. */
  readonly key: string;
  readonly slots: (range: SlotRange) => Promise<SlotList>;
  readonly hold: (wanted: Wanted) => Promise<Hold>;
}

export const publicSource = (organizationId: string, chatTypeId: string): BookingSource => ({
  key: `public/${organizationId}/${chatTypeId}`,
  slots: (query: SlotRange) =>
    answered(() =>
      api.GET('/api/scheduling/public/{organizationId}/{chatTypeId}/slots', { params: { path: { organizationId, chatTypeId }, query } }),
    ),
  hold: (body: Wanted) => {
    const headers = { 'idempotency-key': randomId() };
    return answered(() =>
      api.POST('/api/scheduling/public/{organizationId}/{chatTypeId}/holds', {
        params: { path: { organizationId, chatTypeId } },
        headers,
        body,
      }),
    );
  },
});

export const invitedSource = (token: string): BookingSource => ({
  key: `invited/${token}`,
  slots: (query: SlotRange) => answered(() => api.GET('/api/scheduling/invited/slots', { params: { query }, headers: byLink(token) })),
  hold: (body: Wanted) => {
    const headers = { ...byLink(token), 'idempotency-key': randomId() };
    return answered(() => api.POST('/api/scheduling/invited/holds', { headers, body }));
  },
});

export const privateLinkSource = (token: string): BookingSource => ({
  key: `private-link/${token}`,
  slots: (query: SlotRange) => answered(() => api.GET('/api/scheduling/private-link/slots', { params: { query }, headers: byLink(token) })),
  hold: (body: Wanted) => {
    const headers = { ...byLink(token), 'idempotency-key': randomId() };
    return answered(() => api.POST('/api/scheduling/private-link/holds', { headers, body }));
  },
});
