/** Where the package stands, the same from source and from the built output: the folder that holds schema.graphql. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function findPackageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'schema.graphql'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('The installation is incomplete: schema.graphql was not found above the program.');
    folder = parent;
  }
  return folder;
}

export const packageRoot = findPackageRoot();
