import preset from '../../jest.preset.mjs';

// Smokes belong to `npm run smoke`. Not by testPathIgnorePatterns: those of a command line would take their place.
export default { ...preset, displayName: 'docker', testMatch: ['**/!(*.smoke).spec.ts'] };
