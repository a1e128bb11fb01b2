import { readSettings, type Settings } from '../integrations/settings.ts';

/** A command's settings; a wrong one ends the command with the message alone, since a stack helps nobody here. */
export function readSettingsOrExit(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
