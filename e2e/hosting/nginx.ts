import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeFolder } from '../build-site.ts';
import { distFolder } from '../built-pages.ts';

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export interface RunningServer {
  /** The site's own folder, with the packed files beside the others. */
  readonly root: string;
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Serves a packed copy of `dist/` by the example of an nginx on a free port of this machine alone.
 * @throws with what to install where nginx, its brotli module or the packers are missing.
 */
export async function startNginx(): Promise<RunningServer> {
  const nginx = ['/usr/sbin/nginx', '/usr/local/sbin/nginx'].find((path) => existsSync(path));
  if (nginx === undefined || !existsSync(brotliModule) || !existsSync('/usr/bin/brotli')) {
    throw new Error(
      'nginx is tried with its brotli module: on Debian or Ubuntu, apt-get install nginx-light libnginx-mod-http-brotli-static brotli',
    );
  }
  const folder = makeFolder('hosting');
  const root = join(folder.path, 'site');
  cpSync(distFolder, root, { recursive: true });
  execFileSync('sh', [join(import.meta.dirname, 'precompress.sh'), root]);
  // The server's workers are another user.
  chmodSync(folder.path, 0o755);
  mkdirSync(join(folder.path, 'temporary'));
  const port = await findPort();
  writeFileSync(join(folder.path, 'site.conf'), siteConf(port, root));
  writeFileSync(join(folder.path, 'nginx.conf'), wholeConf(folder.path));
  const server = spawn(nginx, ['-c', join(folder.path, 'nginx.conf'), '-p', folder.path], {
    stdio: 'inherit',
  });
  const stop = async (): Promise<void> => {
    if (server.exitCode === null && server.kill()) await once(server, 'exit');
    folder.remove();
  };
  for (let tries = 0; tries < 100; tries++) {
    if (server.exitCode !== null) break;
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    if (answer !== undefined) return { root, port, stop };
    await pause(100);
  }
  await stop();
  throw new Error('nginx did not start; above stands what it says');
}

/** The example with this machine's port and folder in it: each stands there once. */
function siteConf(port: number, root: string): string {
  let conf = readFileSync(join(import.meta.dirname, 'nginx.conf'), 'utf8');
  for (const [line, own] of [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['root /srv/first-month;', `root ${root};`],
  ] as const) {
    if (conf.split(line).length !== 2) throw new Error(`nginx.conf does not say once: ${line}`);
    conf = conf.replace(line, own);
  }
  return conf;
}

/** What stands around the example on a server, as far as it matters. */
function wholeConf(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `  ${name}_temp_path ${folder}/temporary;`)
    .join('\n');
  return `load_module ${brotliModule};
daemon off;
pid ${folder}/nginx.pid;
error_log stderr crit;
events {}
http {
  access_log off;
${temporary}
  include ${folder}/site.conf;
}
`;
}

/** A port that is free now. */
function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('no port is free'));
      });
    });
  });
}
