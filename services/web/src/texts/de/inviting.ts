import type { Texts } from '../en/index.ts';
export const inviting: Texts['inviting'] = { title: 'Einladungen' };
