import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";
import { headersFor } from "../build/headers";

/** The path under which the built folder is served: not the root, since any static host may hold it anywhere. */
export const mountedAt = "/some/where/";

export type BuiltServer = { url: string; close: () => Promise<void> };

/** Serves a built folder as a static host would, with exactly the headers that we ask hosts to send. */
export async function serveBuilt(
  folder = "dist",
  {
    port = 0,
    brotli = false,
    extraHeaders = {},
  }: { port?: number; brotli?: boolean; extraHeaders?: Record<string, string> } = {},
): Promise<BuiltServer> {
  const serve = sirv(folder, {
    brotli,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries({ ...headersFor(path.slice(1)), ...extraHeaders }))
        response.setHeader(name, value);
    },
  });
  const server: Server = createServer((request, response) => {
    const notFound = () => {
      response.statusCode = 404;
      response.end("Not found");
    };
    if (!request.url?.startsWith(mountedAt)) return notFound();
    request.url = `/${request.url.slice(mountedAt.length)}`;
    serve(request, response, notFound);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${actual}${mountedAt}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
