/** The import rules: domain ← ingest | directory | store ← analytics ← graphql ← http ← main, cli; the dashboard imports nothing of the server. */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: `^server/${from}/` },
  to: { path: '^server/', pathNot: `^server/(${[from, ...allowed].join('|')})/|^server/packageRoot\\.ts$` },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', comment: 'A cycle hides which part rests on which.', from: {}, to: { circular: true } },
    only('domain-alone', 'domain', [], 'The words and rules of the field rest on nothing.'),
    only('ingest-on-domain', 'ingest', ['domain', 'directory'], 'Reading knows no database and no API.'),
    only('directory-on-domain', 'directory', ['domain'], 'Who published what is decided from names, not from the database.'),
    only('store-on-domain', 'store', ['domain'], 'The store keeps reports; it does not read documents.'),
    only('analytics-on-store', 'analytics', ['domain', 'store'], 'Figures come from the tables of the store.'),
    only('graphql-on-analytics', 'graphql', ['domain', 'directory', 'store', 'analytics'], 'Resolvers translate.'),
    only('http-on-graphql', 'http', ['graphql', 'domain'], 'HTTP carries GraphQL and files.'),
    {
      name: 'domain-no-libraries',
      severity: 'error',
      comment: 'The domain does no I/O and needs no library.',
      from: { path: '^server/domain/' },
      to: { dependencyTypes: ['npm', 'core'] },
    },
    {
      name: 'only-store-opens-sqlite',
      severity: 'error',
      comment: 'Everything that opens, migrates or speaks a dialect stays in the store.',
      from: { path: '^server/', pathNot: '^server/store/' },
      to: { path: 'node_modules/(better-sqlite3|drizzle-orm/better-sqlite3)' },
    },
    {
      name: 'no-drizzle-in-graphql',
      severity: 'error',
      comment: 'Resolvers contain no SQL.',
      from: { path: '^server/(graphql|http|ingest|directory|domain)/' },
      to: { path: 'node_modules/drizzle-orm' },
    },
    {
      name: 'graphql-only-in-graphql',
      severity: 'error',
      comment: 'The rest of the server does not know how it is asked.',
      from: { path: '^server/(domain|ingest|directory|store|analytics)/' },
      to: { path: 'node_modules/(graphql|@apollo)/' },
    },
    {
      name: 'dashboard-apart',
      severity: 'error',
      comment: 'The dashboard knows the server through schema.graphql only.',
      from: { path: '^dashboard/' },
      to: { path: '^server/' },
    },
    {
      name: 'server-apart',
      severity: 'error',
      comment: 'The server serves the dashboard as files.',
      from: { path: '^server/' },
      to: { path: '^dashboard/' },
    },
    {
      name: 'only-base-chart-knows-echarts',
      severity: 'error',
      comment: 'One file owns the chart library.',
      from: { path: '^dashboard/', pathNot: '^dashboard/src/charts/BaseChart\\.vue$' },
      to: { path: 'node_modules/(echarts|vue-echarts)/', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^dist/|\\.generated\\.ts$|^dashboard/src/gql/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.vue', '.js', '.json'],
    },
  },
};
