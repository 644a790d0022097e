import type { Told } from '../told.ts';
import { toldDefinitions } from './told-definitions.ts';
import { toldExports } from './told-exports.ts';
import { toldMethods } from './told-methods.ts';
import { toldOwn } from './told-own.ts';
import { toldSentences } from './told-sentences.ts';

export const told: Told = { texts: { ...toldDefinitions, ...toldMethods, ...toldExports, ...toldOwn }, says: toldSentences };
