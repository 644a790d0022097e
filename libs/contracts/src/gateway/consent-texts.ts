import type { Said } from '../said.ts';
import type { Locale } from './person.event.ts';

/** What can be consented to. */
export const consentPurposes = ['keep-in-touch', 'market-figures', 'talent-pool', 'transcript'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

export interface ConsentTerms {
  /** It is given to one organization, whose name stands for `{organization}` in the wording. */
  readonly ofOrganization: boolean;
  /** It is given for one thing, such as a conversation, and not beyond. */
  readonly aboutOne: boolean;
  /** After so many days it has to be given anew; null: until it is withdrawn. */
  readonly days: number | null;
  /** The wordings that there were, the newest last. What somebody has agreed to is never edited: add a version. */
  readonly versions: readonly Said[];
}

export const consentTerms: Readonly<Record<ConsentPurpose, ConsentTerms>> = {
  'keep-in-touch': {
    ofOrganization: true,
    aboutOne: false,
    days: 730,
    versions: [
      {
        en: '{organization} may write to me through Candor when there is something that fits what we talked about. I can withdraw this at any time; it ends by itself after two years.',
        de: '{organization} darf mir über Candor schreiben, wenn es etwas gibt, das zu unseren Gesprächen passt. Ich kann das jederzeit widerrufen; nach zwei Jahren endet es von selbst.',
      },
    ],
  },
  'market-figures': {
    ofOrganization: false,
    aboutOne: false,
    days: null,
    versions: [
      {
        en: 'What I tell in conversations and feedback may count in figures about the market. The figures are about groups, never about me. I can withdraw this at any time; figures that were published before stay as they are.',
        de: 'Was ich in Gesprächen und Rückmeldungen sage, darf in Kennzahlen über den Markt eingehen. Die Kennzahlen betreffen Gruppen, nie mich. Ich kann das jederzeit widerrufen; vorher veröffentlichte Kennzahlen bleiben, wie sie sind.',
      },
    ],
  },
  'talent-pool': {
    ofOrganization: true,
    aboutOne: false,
    days: 365,
    versions: [
      {
        en: '{organization} may keep me in its talent pool: my name, my address, and what came of our conversations, to offer me other roles. This is not a condition of anything. I can withdraw it at any time; it ends by itself after one year.',
        de: '{organization} darf mich in den Talentpool aufnehmen: meinen Namen, meine Adresse und das Ergebnis unserer Gespräche, um mir andere Aufgaben anzubieten. Nichts hängt davon ab. Ich kann das jederzeit widerrufen; nach einem Jahr endet es von selbst.',
      },
    ],
  },
  transcript: {
    ofOrganization: true,
    aboutOne: true,
    days: null,
    versions: [
      {
        en: 'This conversation with {organization} may be written down as a transcript, for both sides of it to read and to learn from. It is only done if everybody who speaks agrees. I can withdraw this at any time: the transcript and what was taken from it are then deleted.',
        de: 'Dieses Gespräch mit {organization} darf als Mitschrift festgehalten werden, damit beide Seiten darin lesen und daraus lernen können. Das geschieht nur, wenn alle zustimmen, die sprechen. Ich kann das jederzeit widerrufen: Die Mitschrift und was daraus gewonnen wurde, werden dann gelöscht.',
      },
    ],
  },
};

/** From 1. */
export const currentVersion = (purpose: ConsentPurpose): number => consentTerms[purpose].versions.length;

/** The exact words. Undefined where there is no such version, or an organization is needed and not named. */
export function consentWording(
  purpose: ConsentPurpose,
  version: number,
  locale: Locale,
  organizationName: string | null,
): string | undefined {
  const { ofOrganization, versions } = consentTerms[purpose];
  const text = versions[version - 1]?.[locale];
  if (text === undefined || (ofOrganization && organizationName === null)) return undefined;
  return text.replaceAll('{organization}', () => organizationName ?? '');
}

/** What a consent is for: one of each kind can be in force for a person. */
export interface ConsentScope {
  readonly purpose: ConsentPurpose;
  readonly organizationId: string | null;
  /** Such as a conversation's id. */
  readonly about: string | null;
}

export const consentKey = ({ purpose, organizationId, about }: ConsentScope): string =>
  [purpose, organizationId ?? '', about ?? ''].join('/');
