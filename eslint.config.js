import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import { defineConfigWithVueTs, vueTsConfigs } from '@vue/eslint-config-typescript';
import pluginVue from 'eslint-plugin-vue';

export default defineConfigWithVueTs(
  {
    ignores: ['dist/**', 'coverage/**', 'drizzle/**', '**/*.generated.ts', 'dashboard/src/gql/**', 'server/graphql/resolvers.generated.ts'],
  },
  { files: ['**/*.{ts,vue,js}'], extends: [pluginVue.configs['flat/recommended'], vueTsConfigs.recommended] },
  {
    files: ['**/*.{ts,vue}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', 300],
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.vue'],
    rules: {
      // Prettier owns the layout of templates.
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
    },
  },
  { files: ['server/build.js', 'tests/**/*Reporter.ts', 'tests/bench/**'], rules: { 'no-console': 'off' } },
  {
    files: ['schema.graphql'],
    languageOptions: { parser: graphqlPlugin.parser, parserOptions: { graphQLConfig: { schema: './schema.graphql' } } },
    plugins: { '@graphql-eslint': graphqlPlugin },
    rules: {
      ...graphqlPlugin.configs['flat/schema-recommended'].rules,
      '@graphql-eslint/require-description': [
        'error',
        { types: true, FieldDefinition: true, EnumValueDefinition: true, InputValueDefinition: true, rootField: true },
      ],
      '@graphql-eslint/strict-id-in-types': 'off',
      // One-line descriptions keep a thousand-line contract readable; long ones are blocks.
      '@graphql-eslint/description-style': 'off',
    },
  },
);
