// Serves a built course from its folder as a plain static host would: under its base path, with the header that
// sandboxed embeds need, and with the 404 page. `npm start` and the browser tests use it.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface ServeOptions {
  /** Folder of the built course. */
  readonly folder: string;
  /** Path under which it was built, as in BASE_PATH: `/` or `/curso/`. */
  readonly base: string;
  /** First port to try; when it is taken, the next free one. 0 lets the system choose. */
  readonly port: number;
  /** Answers a request in place of the folder when it returns true (tests put faults in here). */
  readonly before?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

export interface Served {
  /** Address of the home page, with closing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Ports tried after the wanted one before giving up. */
const FURTHER_PORTS = 20;

/** `curso`, `/curso` and `/curso/` all mean `/curso/`. */
export const withSlashes = (base: string) => `/${base}/`.replace(/\/+/g, '/');

export async function serve({ folder, base, port, before }: ServeOptions): Promise<Served> {
  const root = withSlashes(base);
  const page404 = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, {
    etag: true,
    setHeaders(response, pathname) {
      response.setHeader('Access-Control-Allow-Origin', '*');
      // A `.gz` file is data here, not the encoding of something else: its checksum is over the bytes as they are.
      if (pathname.endsWith('.gz')) {
        response.setHeader('Content-Encoding', 'identity');
        response.setHeader('Content-Type', 'application/gzip');
      }
    },
  });
  const notFound = (response: ServerResponse) => {
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page404);
  };

  const server = createServer((request, response) => {
    if (before?.(request, response)) return;
    const { pathname, search } = new URL(request.url ?? '/', 'http://host');
    const redirect = () => response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    if (`${pathname}/` === root) return redirect();
    if (!pathname.startsWith(root)) return notFound(response);
    const path = pathname.slice(root.length - 1);
    // Addresses of pages end with a slash (relative links count on it): a static host sends the reader there.
    if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html'))) return redirect();
    request.url = path + search;
    files(request, response, () => notFound(response));
  });

  const listen = (candidate: number) =>
    new Promise<NodeJS.ErrnoException | null>((resolve) => {
      server.once('error', resolve);
      server.listen(candidate, '127.0.0.1', () => {
        server.off('error', resolve);
        resolve(null);
      });
    });
  for (let further = 0; ; further++) {
    const failure = await listen(port === 0 ? 0 : port + further);
    if (!failure) break;
    if (failure.code !== 'EADDRINUSE' || further === FURTHER_PORTS) throw failure;
  }

  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${root}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
