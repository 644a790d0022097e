/** Seals nothing: for specs about the log alone. */
export const unsealed = { seal: async () => [], open: async () => [], fingerprint: async (_holders: unknown, text: string) => text };

/** Of events that nobody in particular has caused. */
export const meta = {
  occurredAt: '2026-01-01T00:00:00.000Z',
  actor: { kind: 'system', id: 'spec' },
  correlation: 'c',
  causation: 'c',
  origin: 'live',
} as const;

const quiet = () => undefined;

/** Of a leader, for specs that look at something else. */
export const unreported = {
  elected: quiet,
  resigned: quiet,
  leftBehind: quiet,
  unreachable: quiet,
  failed: quiet,
  gap: quiet,
  broken: quiet,
  sequenced: quiet,
};
