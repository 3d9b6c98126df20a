/** Imports point down (see the README): each arrow that must not be is a rule here. */
const layer = (name) => `^companion-service/${name}/`;
const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    forbid(
      'no-circles',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
      'Two files that need each other are one file, or three.',
    ),
    forbid(
      'facts-are-ground',
      { path: layer('facts') },
      { path: '^(companion-service/(?!facts/)|plugin-ui/|test/|tools/)' },
      'Facts import nothing but facts.',
    ),
    forbid(
      'facts-run-anywhere',
      { path: layer('facts') },
      { dependencyTypes: ['core'] },
      'Facts run in the browser too.',
    ),
    forbid(
      'facts-need-no-package',
      { path: layer('facts') },
      { path: 'node_modules', pathNot: 'node_modules/zod/' },
      'Only the schema library.',
    ),
    forbid(
      'probes-observe',
      { path: layer('probes') },
      { path: '^(companion-service/(?!(facts|probes)/)|plugin-ui/|test/|tools/)' },
      'Probes know facts and nothing above them.',
    ),
    forbid(
      'checks-judge',
      { path: layer('checks') },
      {
        path: '^(companion-service/(?!(facts|checks)/)|plugin-ui/|test/|tools/|node_modules/)',
        pathNot: '^companion-service/probes/observations',
      },
      'Checks meet probes only in the observations.',
    ),
    forbid('checks-touch-no-network', { path: layer('checks') }, { dependencyTypes: ['core'] }, 'A judgement is pure.'),
    forbid(
      'diagnosis-is-below-http',
      { path: layer('diagnosis') },
      { path: '^(companion-service/(http|cli|schedule)/|plugin-ui/|test/|tools/)' },
      'The diagnosis does not know who asks.',
    ),
    forbid(
      'storage-is-below-who-asks',
      { path: layer('storage') },
      {
        path: '^(companion-service/(?!(storage|facts)/)|plugin-ui/|test/|tools/)',
        pathNot: '^companion-service/(probes/secret|diagnosis/report|checks/finding).ts$',
      },
      'The storage knows facts, secrets and the types of a report.',
    ),
    forbid(
      'engines-behind-one-door',
      { path: '^companion-service/(?!storage/)' },
      { path: 'node_modules/(pg|@electric-sql/pglite|@types/pg)/' },
      'Statements go through the store.',
    ),
    forbid(
      'checks-and-probes-keep-nothing',
      { path: '^companion-service/(facts|probes|checks|diagnosis)/' },
      { path: layer('storage') },
      'Observing and judging keep nothing.',
    ),
    forbid(
      'product-knows-no-test',
      { path: '^(companion-service|plugin-ui)/' },
      { path: '^(test|tools|fuzz)/' },
      'The product runs without the sandbox.',
    ),
    forbid(
      'sockets-behind-one-door',
      {
        path: '^companion-service/(?!probes/)',
        pathNot: '^companion-service/(companion|server|healthy|storage/directory-lock).ts$',
      },
      { path: '^(node:)?(net|tls|http|https|http2|dgram|dns)$', dependencyTypesNot: ['type-only'] },
      'Only probes open sockets; only the start listens.',
    ),
    forbid(
      'page-knows-facts-and-types',
      { path: '^plugin-ui/' },
      { path: '^companion-service/(?!facts/)', dependencyTypesNot: ['type-only'] },
      'The page imports facts, and of the companion only types.',
    ),
    forbid('page-runs-in-browsers', { path: '^plugin-ui/' }, { dependencyTypes: ['core'] }, 'No Node in the browser.'),
    forbid(
      'only-one-folder-knows-jira',
      { path: '^plugin-ui/companion/' },
      { path: '^plugin-ui/jira/' },
      'The client of the companion does not know Jira.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  },
};
