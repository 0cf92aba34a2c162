import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { headers } from "../build/headers";
import { sharedLine } from "./line";
import type { Site, SiteFile } from "./site";

export type Profile = {
  name: string;
  /** Milliseconds before an answer begins, for each request. */
  latency: number;
  /** Of all answers together; `null`: as fast as the machine. */
  bytesPerSecond: number | null;
};

export const local: Profile = { name: "local", latency: 0, bytesPerSecond: null };
export const slow4g: Profile = { name: "slow 4G", latency: 150, bytesPerSecond: 1_600_000 / 8 };

export type SiteServer = {
  addressOf: (site: string) => string;
  /** The paths, within their site, that were asked for since the last call, up to a moment in milliseconds since 1970. */
  takeRequested: (until?: number) => string[];
  close: () => void;
};

/** Serves each site below its name, compressed, with the headers that we ask hosts to send, over such a line. */
export async function serveSites(sites: ReadonlyMap<string, Site>, profile: Profile): Promise<SiteServer> {
  const line = profile.bytesPerSecond === null ? null : sharedLine(profile.bytesPerSecond);
  let requested: { path: string; at: number }[] = [];

  const server = createServer(async (request, response) => {
    const [, name = "", path = ""] = /^\/([^/]+)\/([^?]*)/.exec(request.url ?? "") ?? [];
    const wanted = path === "" ? "index.html" : path;
    const file = sites.get(name)?.get(wanted);
    if (file) requested.push({ path: wanted, at: Date.now() });
    if (profile.latency > 0) await wait(profile.latency);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const body = answer(response, file, wanted, request.headers["accept-encoding"] ?? "");
    if (!line) response.end(body);
    else {
      line(body, (part) => {
        if (part) response.write(part);
        else response.end();
        return !response.destroyed;
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    addressOf: (site) => `http://127.0.0.1:${port}/${site}/`,
    takeRequested: (until = Number.POSITIVE_INFINITY) => {
      const taken = requested.filter(({ at }) => at <= until);
      requested = [];
      return taken.map(({ path }) => path);
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function answer(
  response: ServerResponse,
  { type, kind, body }: SiteFile,
  path: string,
  accepted: string,
): Buffer {
  // What is compressed inside already, hosts send as it is.
  const isPacked = kind === "font" || path.endsWith(".gz");
  const encoding = isPacked
    ? "raw"
    : /\bbr\b/.test(accepted)
      ? "br"
      : /\bgzip\b/.test(accepted)
        ? "gzip"
        : "raw";
  const sent = body[encoding];
  response.writeHead(200, {
    ...headers,
    "Content-Type": type,
    "Content-Length": sent.length,
    "Cache-Control": path.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache",
    Vary: "Accept-Encoding",
    ...(encoding === "raw" ? {} : { "Content-Encoding": encoding }),
  });
  // Else the headers would wait for the first part of the body, and so for the line.
  response.flushHeaders();
  return sent;
}
