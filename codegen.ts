/** schema.graphql → server types and resolver files; the dashboard's operations → typed documents. Run by `npm run generate`. */
import { defineConfig } from '@eddeee888/gcg-typescript-resolver-files';
import type { CodegenConfig } from '@graphql-codegen/cli';

/** What the scalars are in TypeScript. All four pass as they are: JSON strings and numbers. */
const scalars = { RegionCode: 'string', Cursor: 'string', Date: 'string', Count: 'number' };

/** Types whose values are already in the shape of the schema: no resolver of their own. */
const PLAIN_OBJECTS = [
  'PageInfo',
  '*Edge',
  'ReportConnection',
  'RegionConnection',
  'YearSpan',
  'Interval',
  'FormLabel',
  'ReportForms',
  'Dataset',
  'Document',
  '*Facet',
  'AgencyYear',
  'OrganPredecessor',
  'ComparedFigure',
  'ComparisonPanel',
  'Coverage',
  'CoverageRow',
  'Exclusion',
  'QuestionPart',
];

const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'server/graphql': defineConfig({
      mode: 'merged',
      typeDefsFilePath: false,
      mergeSchema: false,
      resolverRelativeTargetDir: 'resolvers',
      mappersRelativeTargetDir: 'server/graphql',
      mappersFileExtension: '.mappers.ts',
      tsConfigFilePath: './tsconfig.json',
      importExtension: '.ts',
      scalarsModule: false,
      scalarsOverrides: Object.fromEntries(Object.entries(scalars).map(([name, type]) => [name, { type }])),
      resolverGeneration: {
        query: '*',
        mutation: '*',
        subscription: '*',
        scalar: '!*.*',
        object: ['*', ...PLAIN_OBJECTS.map((name) => `!*.${name}`)],
        union: '',
        interface: '',
        enum: '',
      },
      typesPluginsConfig: {
        contextType: './context.ts#Context',
        useTypeImports: true,
        immutableTypes: true,
      },
    }),
    'dashboard/src/gql/': {
      preset: 'client',
      documents: ['dashboard/src/**/*.{ts,vue}', '!dashboard/src/gql/**'],
      presetConfig: { fragmentMasking: false },
      config: { useTypeImports: true, scalars, enumType: 'const' },
    },
  },
  ignoreNoDocuments: true,
};

export default config;
