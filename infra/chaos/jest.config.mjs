import preset from '../../jest.preset.mjs';

// Long specs belong to `npm run chaos`. Not by testPathIgnorePatterns: those of a command line would take their place.
export default { ...preset, displayName: 'chaos', testMatch: ['**/!(*.chaos).spec.ts'] };
