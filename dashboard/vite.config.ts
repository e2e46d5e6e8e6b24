/** Builds the dashboard into dist/dashboard; in development, sends the API's paths to the server. */
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const api = 'http://127.0.0.1:4000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [vue()],
  define: { __VUE_I18N_LEGACY_API__: false, __VUE_I18N_FULL_INSTALL__: false, __INTLIFY_PROD_DEVTOOLS__: false },
  build: { outDir: '../dist/dashboard', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 700 },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/graphql': api, '/graphiql': api } },
});
