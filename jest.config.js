import { availableParallelism } from 'node:os';

/** Two kinds of tests: everything on Node, as ES modules; and React components in jsdom, as CommonJS. */
const typescript = (module) => [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: module },
  },
];

export default {
  // Ends what hangs; how fast a test is says nothing on a machine that does other work too.
  testTimeout: 60_000,
  // Most tests wait for sockets, timers and programs: a core is left for those only where there are many.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  projects: [
    {
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/browser/', '<rootDir>/test/plugin-ui/'],
      extensionsToTreatAsEsm: ['.ts'],
      transform: { '^.+\\.ts$': typescript('es6'), '\\.properties$': '<rootDir>/tools/properties-transform.js' },
    },
    {
      displayName: 'dom',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/plugin-ui/**/*.test.{ts,tsx}'],
      setupFilesAfterEnv: ['<rootDir>/test/plugin-ui/patience.ts'],
      transform: { '^.+\\.tsx?$': typescript('commonjs'), '\\.properties$': '<rootDir>/tools/properties-transform.js' },
      moduleNameMapper: {
        '\\.css$': '<rootDir>/test/plugin-ui/empty-style.cjs',
        '^@atlaskit/feature-gate-js-client/feature-gates$': '<rootDir>/plugin-ui/feature-gates-off.ts',
      },
    },
  ],
};
