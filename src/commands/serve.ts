// Serves a built site, `dist/` or the folder that is named: npm run serve [-- folder]
import { existsSync } from 'node:fs';
import { readSettingsOrExit } from './read-settings.ts';
import { startServer } from './server.ts';

const { basePath, port } = readSettingsOrExit();
const folder = process.argv[2] ?? 'dist';

if (!existsSync(folder)) {
  console.error(`There is no ${folder}/ to serve: build it first by npm run build.`);
  process.exit(1);
}
const { address } = await startServer({
  folder,
  basePath,
  port,
  onTaken: (taken) => {
    console.log(`Port ${taken} is taken: trying the next.`);
  },
});
console.log(address);
