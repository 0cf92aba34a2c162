import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";
import { headersFor } from "../build/headers";
import { namingOrigin } from "../src/site/naming-origin";

/** The path under which the built folder is served: not the root, since any static host may hold it anywhere. */
export const mountedAt = "/some/where/";

export type BuiltServer = { url: string; close: () => Promise<void> };

type Served = {
  port?: number;
  brotli?: boolean;
  extraHeaders?: Record<string, string>;
  /** As of a site that was built with its own address. */
  isNamed?: boolean;
  /** Hears what pages send to `complaints` in the folder. */
  onComplaint?: (text: string) => void;
};

/** Serves a built folder as a static host would, with exactly the headers that we ask hosts to send. */
export async function serveBuilt(
  folder = "dist",
  { port = 0, brotli = false, extraHeaders = {}, isNamed = false, onComplaint }: Served = {},
): Promise<BuiltServer> {
  let origin = "";
  const serve = sirv(folder, {
    brotli,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries({ ...headersFor(path.slice(1)), ...extraHeaders }))
        response.setHeader(name, isNamed ? namingOrigin(value, origin) : value);
    },
  });
  const server: Server = createServer((request, response) => {
    const notFound = () => {
      response.statusCode = 404;
      response.end("Not found");
    };
    if (!request.url?.startsWith(mountedAt)) return notFound();
    request.url = `/${request.url.slice(mountedAt.length)}`;
    if (onComplaint && request.method === "POST" && request.url === "/complaints") {
      request
        .setEncoding("utf8")
        .on("data", onComplaint)
        .on("end", () => response.end());
      return;
    }
    serve(request, response, notFound);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const { port: actual } = server.address() as AddressInfo;
  origin = `http://127.0.0.1:${actual}`;
  return {
    url: `${origin}${mountedAt}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
