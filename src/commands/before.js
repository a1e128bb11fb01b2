// Loaded before every command. It is plain JavaScript, since an older Node could not even read TypeScript.

// The same versions stand under "engines" in package.json.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (!((major === 22 && minor >= 23) || (major === 24 && minor >= 16) || major >= 26)) {
  process.stderr.write(
    `This needs Node 24.16 or later (or 22.23, 26), and runs on ${process.versions.node}. ` +
      'On Linux and Windows `npm ci` brings one along; elsewhere install Node 24 (https://nodejs.org).\n',
  );
  process.exit(1);
}

// Astro reports its use to its makers unless it is told not to: a build asks nothing of the network.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
