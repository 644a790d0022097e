import { type Locale, personStream } from '@candor/contracts';
import { type KeptMail, names, openPersonalData } from '@candor/platform';
import { published, type TestInstallation } from '@candor/testing';
import { receive } from './acme.ts';

export interface Known {
  readonly name: string;
  readonly address: string;
  readonly zone?: string;
  readonly locale?: Locale;
}

/** What the gateway would publish of members who have said who they are, their texts sealed under their keys. */
export async function introduced(installation: TestInstallation, people: Readonly<Record<string, Known>>): Promise<void> {
  const { sealer } = await personalData(installation);
  for (const [personId, { name, address, zone = 'Europe/London', locale = 'en' }] of Object.entries(people)) {
    const text = (field: string, plain: string) => ({
      person: personId,
      organization: undefined,
      event: `${personId} ${field}`,
      field,
      text: plain,
    });
    const [sealedName, sealedAddress] = await sealer.seal([text('name', name), text('address', address)]);
    await receive(installation, [
      published(personStream, personId, [
        { type: 'PersonRegistered', data: { personId, side: 'member' } },
        { type: 'PersonNamed', data: { personId, name: sealedName } },
        { type: 'PersonAddressSet', data: { personId, address: sealedAddress, verified: true } },
        { type: 'PersonZoneSet', data: { personId, zone } },
        { type: 'PersonLocaleSet', data: { personId, locale } },
      ]),
    ]);
  }
}

/** Keys and addresses of the installation. */
export const personalData = (installation: TestInstallation) =>
  openPersonalData(installation.database('scheduling').client.db(names.keysDatabase(installation.prefix)), {
    masterKeys: [Buffer.from(installation.env['CANDOR_MASTER_KEY'] ?? '', 'base64')],
    clock: { now: () => new Date().toISOString() },
  });

/** The links that a mail leads to, as the header takes them: the first is the main one. */
export const linksIn = ({ text }: Pick<KeptMail, 'text'>): readonly string[] =>
  [...text.matchAll(/\/l\/([\w.-]+)/g)].map(([, token]) => token ?? '');

export const linkIn = (mail: Pick<KeptMail, 'text'> | undefined): string => (mail ? (linksIn(mail)[0] ?? '') : '');
