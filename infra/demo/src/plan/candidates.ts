import type { Chance } from './chance.ts';

export const levels = ['junior', 'mid', 'senior', 'lead'] as const;
export type Level = (typeof levels)[number];

export interface Candidate {
  readonly name: string;
  /** Of a domain that cannot exist (RFC 2606), and different for everybody. */
  readonly address: string;
  readonly zone: string;
  readonly level: Level;
  readonly skills: readonly string[];
  readonly preference: 'pay' | 'growth' | 'culture' | 'place' | 'responsibility' | 'stability';
}

const given =
  'Ada Bruno Carla Dario Elif Fynn Giulia Hamza Irena Jakub Kerstin Luan Mira Nils Olga Paulo Quinn Rosa Selim Tereza Ugo Vera Wanda Xenia Yara Zoltan Amara Benedikt Chloe Dimitri Esra Felipe Greta Henrik Isla Joao Kaya Leonie Milan Noor Oskar Petra Rafael Salma Timo Una Viktor Wendel Yusuf Zita'.split(
    ' ',
  );
const family =
  'Adler Baptista Conti Dragan Ekström Farrell Grob Hoxha Ivanova Jansen Kowal Lindqvist Marino Novak Oduya Pereira Quist Rahimi Santos Tamm Ueda Varga Winter Xu Yilmaz Zeman Arslan Bauer Castro Duarte'.split(
    ' ',
  );
const zones = [
  'Europe/Berlin',
  'Europe/Lisbon',
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Adelaide',
  'Asia/Kathmandu',
];
const preferences = ['pay', 'growth', 'culture', 'place', 'responsibility', 'stability'] as const;

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^A-Za-z ]/g, '')
    .toLowerCase()
    .replace(' ', '.');

/** As many as wanted, no two with one name up to 1,500. */
export function madeCandidates(chance: Chance, count: number, skills: readonly string[]): readonly Candidate[] {
  return Array.from({ length: count }, (_, n) => {
    const name = `${given[n % given.length]} ${family[(n * 7 + Math.floor(n / given.length)) % family.length]}`;
    return {
      name,
      address: `${plain(name)}.${n + 1}@candidates.candor-demo.invalid`,
      zone: chance.pick(zones),
      level: chance.pick(['junior', 'mid', 'mid', 'senior', 'senior', 'lead'] as const),
      skills: chance.some(skills, 5),
      preference: chance.pick(preferences),
    };
  });
}
