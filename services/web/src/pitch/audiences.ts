import type { Sent } from '../api/types.ts';

export type Audience = NonNullable<NonNullable<Sent<'/api/interviews/conversations/{conversationId}/pitch', 'put'>['audience']>['role']>;

/** Who listens, as a candidate sees it. */
export const audiences = ['recruiter', 'hiring-manager', 'peer', 'leader', 'mixed', 'unknown'] as const satisfies readonly Audience[];
