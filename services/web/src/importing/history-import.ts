import type { Answer } from '../api/types.ts';

export type HistoryImport = Answer<'/api/interviews/history-imports/{importId}', 'get'>;
export type ImportKind = HistoryImport['kind'];

export const importKinds = ['conversations', 'offers'] as const satisfies readonly ImportKind[];

/** What a file of each kind looks like: its first line names the columns, the others are made up. */
export const templates: Readonly<Record<ImportKind, string>> = {
  conversations: [
    'date,time,duration,kind,name,email,outcome,note',
    '2025-09-16,10:00,30,exploratory,Ana Almeida,ana@example.org,follow-up,Wants to see the team',
    '2025-10-02,14:30,45,fit,Cem Can,,,',
    '',
  ].join('\r\n'),
  offers: [
    'date,role,level,currency,base,period,country,region,remote,answer,answered on,note',
    '2025-09-30,Engineer,senior,EUR,85000,year,DE,Berlin,yes,accepted,2025-10-10,',
    '2025-11-03,Designer,mid,EUR,62000,year,DE,Hamburg,no,,,',
    '',
  ].join('\r\n'),
};

/** How far the rows of a file are dealt with, from 0 to 100. The header is row 1. */
export const progressOf = ({ status, checked, progress }: Pick<HistoryImport, 'status' | 'checked' | 'progress'>): number => {
  if (status === 'completed') return 100;
  const rows = checked?.rows ?? 0;
  return rows === 0 ? 0 : Math.max(0, Math.min(100, Math.round((100 * (progress.row - 1)) / rows)));
};

/** While it changes by itself, it is looked at again. */
export const isMoving = ({ status }: Pick<HistoryImport, 'status'>): boolean => status === 'checking' || status === 'running';

/** Until it has started, another file can take the place of the one before. */
export const takesFile = ({ status }: Pick<HistoryImport, 'status'>): boolean =>
  status === 'no-file' || status === 'unusable' || status === 'ready';

/** Whether there is something in it to begin with. */
export const canStart = ({ status, checked }: Pick<HistoryImport, 'status' | 'checked'>): boolean =>
  status === 'ready' && (checked?.good ?? 0) > 0;
