// Gets a browser that prints and tests, if there is none yet: npm run browser
import { findChromium } from '../integrations/find-chromium.ts';
import { getBrowser } from './get-browser.ts';

if (await getBrowser()) console.log(`The browser is ${findChromium()?.path ?? ''}`);
else process.exitCode = 1;
