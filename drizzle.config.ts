/** Points drizzle-kit at the tables; `npm run generate` writes the migrations. */
import { defineConfig } from 'drizzle-kit';

export default defineConfig({ dialect: 'sqlite', schema: './server/store/tables/*.ts', out: './drizzle' });
