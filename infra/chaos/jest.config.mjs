import preset from '../../jest.preset.mjs';

export default { ...preset, displayName: 'chaos', testPathIgnorePatterns: ['\\.chaos\\.spec\\.ts$'] };
