import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface ServerOptions {
  /** The built site. */
  readonly folder: string;
  /** The path it stands under; begins and ends with a slash. */
  readonly basePath: string;
  /** The port to begin with. */
  readonly port: number;
  /** Told of each port that is taken. */
  readonly onTaken?: (port: number) => void;
}

export interface RunningServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** How many ports are tried, the asked one included. */
const portsTried = 20;

/** Serves a built site as a plain web server would: folders by their index.html, the rest by 404.html. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const server = createServer(answer(options.folder, options.basePath));
  const port = await listen(server, options);
  return {
    address: `http://localhost:${port}${options.basePath}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function answer(folder: string, basePath: string) {
  const missing = (_request: IncomingMessage, response: ServerResponse): void => {
    const page = join(folder, '404.html');
    response
      .writeHead(404, { 'content-type': 'text/html;charset=utf-8' })
      .end(existsSync(page) ? readFileSync(page) : 'Not found');
  };
  // `dev` reads a file when it is asked for, so that a new build shows at once.
  const files = sirv(folder, { dev: true, onNoMatch: missing });
  return (request: IncomingMessage, response: ServerResponse): void => {
    const asked = URL.parse(`http://localhost${request.url ?? '/'}`);
    if (!asked?.pathname.startsWith(basePath)) {
      missing(request, response);
      return;
    }
    const { pathname, search } = asked;
    const path = pathname.slice(basePath.length - 1);
    if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html'))) {
      // Hosts send a folder's address on to the one with a slash; relative links depend on it.
      response.writeHead(301, { location: `${pathname.replace(/^\/+/, '/')}/${search}` }).end();
      return;
    }
    request.url = path;
    files(request, response);
  };
}

async function listen(server: Server, options: ServerOptions): Promise<number> {
  for (let port = options.port; port < options.port + portsTried; port += 1) {
    if (await canListen(server, port)) return (server.address() as AddressInfo).port;
    options.onTaken?.(port);
  }
  throw new Error(
    `No free port from ${options.port} to ${options.port + portsTried - 1}: set PORT to another one.`,
  );
}

function canListen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    server.once('error', fail);
    server.listen(port, 'localhost', () => {
      server.off('error', fail);
      resolve(true);
    });
  });
}
