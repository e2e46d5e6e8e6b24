/** schema.graphql → server types and resolver files; the dashboard's operations → typed documents. Run by `npm run generate`. */
import { defineConfig } from '@eddeee888/gcg-typescript-resolver-files';
import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = {
  RegionCode: 'string',
  Cursor: 'string',
  Date: 'string',
  Count: 'number',
};

const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'server/graphql': defineConfig(
      {
        mode: 'merged',
        typeDefsFilePath: false,
        mergeSchema: false,
        resolverRelativeTargetDir: 'resolvers',
        mappersRelativeTargetDir: 'server/graphql',
        mappersFileExtension: '.mappers.ts',
        tsConfigFilePath: './tsconfig.json',
        importExtension: '.ts',
        scalarsOverrides: Object.fromEntries(Object.entries(scalars).map(([name, type]) => [name, { type }])),
        typesPluginsConfig: { contextType: './context.ts#Context', useTypeImports: true },
      },
      {},
    ),
    'dashboard/src/gql/': {
      preset: 'client',
      documents: ['dashboard/src/**/*.{ts,vue}', '!dashboard/src/gql/**'],
      presetConfig: { fragmentMasking: false },
      config: { useTypeImports: true, scalars, enumsAsTypes: true },
    },
  },
  ignoreNoDocuments: true,
};

export default config;
