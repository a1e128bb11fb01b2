// Builds everything and serves it: npm start
import { findChromium } from '../integrations/find-chromium.ts';
import { readSettingsOrExit } from './read-settings.ts';
import { runScript } from './run.ts';
import { startServer } from './server.ts';

const settings = readSettingsOrExit();

const code = await runScript('build');
if (code !== 0) process.exit(code);

const { address } = await startServer({
  folder: 'dist',
  basePath: settings.basePath,
  port: settings.port,
  onTaken: (port) => {
    console.log(`Port ${port} is taken: trying the next.`);
  },
});
if (settings.briefingPdf === 'auto' && findChromium() === null) {
  console.log('No browser was found, so nothing was printed to PDF: `npm run browser` gets one.');
}
console.log('The site is served until you press Ctrl+C, at');
console.log(address);
