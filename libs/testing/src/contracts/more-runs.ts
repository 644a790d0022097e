/** How many examples a property is tried with: so many times more in `npm run chaos`, which says so in CANDOR_CHAOS_RUNS. */
export const moreRuns = (usual: number): number => usual * Number(process.env['CANDOR_CHAOS_RUNS'] ?? 1);
