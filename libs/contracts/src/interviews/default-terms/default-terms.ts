import { buzzwords } from './buzzwords.ts';
import { challenges } from './challenges.ts';
import { competitors } from './competitors.ts';
import { perks } from './perks.ts';
import { skills } from './skills.ts';
import type { DefaultTerm } from './term.ts';
import { topics } from './topics.ts';

export type { DefaultTerm } from './term.ts';

/** The common vocabulary. What is noted names these ids for ever: terms are added and never taken away. */
export const defaultTerms: readonly DefaultTerm[] = [...buzzwords, ...challenges, ...competitors, ...perks, ...skills, ...topics];
