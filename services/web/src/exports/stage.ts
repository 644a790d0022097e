import type { Exported } from './use-exports.ts';

/** How far the file is that was just asked for, as its list has it by now; undefined: it came to nothing, or is gone, as its row says. */
export function stageOf(exportId: string, all: readonly Pick<Exported, 'exportId' | 'status'>[]): 'asked' | 'made' | undefined {
  const status = all.find((one) => one.exportId === exportId)?.status ?? 'running';
  return status === 'running' ? 'asked' : status === 'completed' ? 'made' : undefined;
}
