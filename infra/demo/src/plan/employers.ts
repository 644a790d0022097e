import type { Industry, RoleFamily } from '@candor/contracts';
import { familiesOf } from './families.ts';

/** What is made up of one employer. `pay`: the median base of a mid level per year, in whole units of its currency. */
export interface Employer {
  readonly id: string;
  readonly name: string;
  readonly industry: Industry;
  readonly country: string;
  readonly region: string;
  readonly zone: string;
  readonly currency: string;
  readonly pay: number;
  readonly recruiter: string;
  readonly hosts: readonly [string, string, string];
  /** Of what kind of roles each of them talks. */
  readonly families: readonly [RoleFamily, RoleFamily, RoleFamily];
}

type Row = readonly [
  id: string,
  name: string,
  industry: Industry,
  place: string,
  zone: string,
  currency: string,
  pay: number,
  recruiter: string,
  ...hosts: readonly [string, string, string],
];

const rows: readonly Row[] = [
  [
    'kupferwerk',
    'Kupferwerk Energie',
    'energy',
    'DE Hamburg',
    'Europe/Berlin',
    'EUR',
    68_000,
    'Wiebke Harms',
    'Jonas Lübbe',
    'Aylin Soylu',
    'Malte Brandt',
  ],
  [
    'lagunare',
    'Lagunare Logística',
    'logistics',
    'PT Porto',
    'Europe/Lisbon',
    'EUR',
    41_000,
    'Inês Falcão',
    'Rui Teles',
    'Marta Quintela',
    'Davi Nogueira',
  ],
  [
    'brightmoor',
    'Brightmoor Insurance',
    'insurance',
    'GB Leeds',
    'Europe/London',
    'GBP',
    55_000,
    'Harriet Lowe',
    'Tom Ashdown',
    'Priya Nair',
    'Callum Reid',
  ],
  [
    'polder',
    'Polder & Ploeg',
    'agriculture',
    'NL Utrecht',
    'Europe/Amsterdam',
    'EUR',
    62_000,
    'Sanne de Wit',
    'Bram Kuiper',
    'Fleur Mulder',
    'Youssef Amrani',
  ],
  [
    'alpenrad',
    'Alpenrad Mobility',
    'automotive',
    'AT Graz',
    'Europe/Vienna',
    'EUR',
    64_000,
    'Regula Frei',
    'Beat Ammann',
    'Chiara Rossi',
    'Lukas Meier',
  ],
  [
    'northlake',
    'Northlake Health',
    'health',
    'US Chicago',
    'America/Chicago',
    'USD',
    118_000,
    'Denise Carter',
    'Marcus Bell',
    'Elena Ruiz',
    'Grace Kim',
  ],
  [
    'saltbush',
    'Saltbush Software',
    'software',
    'AU Adelaide',
    'Australia/Adelaide',
    'AUD',
    125_000,
    'Megan Doyle',
    'Liam Chan',
    'Tahlia Webb',
    'Arjun Rao',
  ],
  [
    'kaveri',
    'Kaveri Learning',
    'education',
    'IN Bengaluru',
    'Asia/Kolkata',
    'INR',
    2_600_000,
    'Lakshmi Menon',
    'Rahul Iyer',
    'Sneha Kulkarni',
    'Vikram Shetty',
  ],
  [
    'saaristo',
    'Saaristo Media',
    'arts-and-media',
    'FI Turku',
    'Europe/Helsinki',
    'EUR',
    56_000,
    'Kaisa Lehto',
    'Antti Salonen',
    'Helmi Koskela',
    'Emil Strand',
  ],
  [
    'corrib',
    'Corrib Networks',
    'telecommunications',
    'IE Galway',
    'Europe/Dublin',
    'EUR',
    66_000,
    'Aoife Brennan',
    'Cian Doherty',
    'Kinga Lis',
    'Marek Zając',
  ],
  [
    'toride',
    'Toride Robotics',
    'manufacturing',
    'JP Nagoya',
    'Asia/Tokyo',
    'JPY',
    7_800_000,
    'Yuki Hayashi',
    'Kenta Mori',
    'Aya Fujita',
    'Daniel Ito',
  ],
  [
    'sablier',
    'Sablier Conseil',
    'consulting',
    'FR Lyon',
    'Europe/Paris',
    'EUR',
    58_000,
    'Camille Perrot',
    'Hugo Lambert',
    'Nadia Benali',
    'Olivier Roche',
  ],
];

/** Every one says of itself that it is made up. Most pay in euros: figures about pay need many employers of one currency. */
export const employers: readonly Employer[] = rows.map(([id, name, industry, place, zone, currency, pay, recruiter, ...hosts]) => {
  const [country = '', region = ''] = place.split(' ');
  const families = familiesOf(industry);
  return { id: `demo-${id}`, name: `${name} (demo)`, industry, country, region, zone, currency, pay, recruiter, hosts, families };
});
