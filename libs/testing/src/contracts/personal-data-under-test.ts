import { randomUUID } from 'node:crypto';
import type { PersonalData, PersonalText } from '@candor/event-sourcing';

export interface PersonalDataUnderTest {
  readonly data: PersonalData;
  close(): Promise<void>;
}

export const somebody = (): string => `person-${randomUUID()}`;

export const personalText = (person: string, text = 'Ana Almeida', organization: string | undefined = 'acme'): PersonalText => ({
  person,
  organization,
  event: randomUUID(),
  field: 'guest.name',
  text,
});

export async function sealOne(data: PersonalData, person: string, text?: string, organization?: string): Promise<string> {
  const [token] = await data.sealer.seal([personalText(person, text, organization)]);
  if (token === undefined) throw new Error('nothing was sealed');
  return token;
}

/** As rows, Kafka and jobs keep it. */
export const travelled = (token: string): string => JSON.parse(JSON.stringify({ token })).token;

/** Changes what a token is sealed with, in the form of a token still. */
export const damaged = (token: string): string => `${token.slice(0, -2)}${token.at(-2) === 'A' ? 'B' : 'A'}${token.slice(-1)}`;
