import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type HostPage = { url: string; close: () => Promise<void> };

/** What a careful newsroom might send: our script and our frame, and nothing else that is not its own. */
export const strictPolicy = (map: string) =>
  `default-src 'none'; script-src ${map}; frame-src ${map}; style-src 'none'; require-trusted-types-for 'script'`;

/** Serves one page with this in its body, from an origin that is not the map's. */
export async function serveHost(
  body: string,
  policy: string,
  more: Readonly<Record<string, string>> = {},
): Promise<HostPage> {
  const server = createServer((request, response) => {
    response.statusCode = request.url === "/" ? 200 : 204;
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    if (policy !== "") response.setHeader("Content-Security-Policy", policy);
    for (const [name, value] of Object.entries(more)) response.setHeader(name, value);
    response.end(
      request.url === "/"
        ? `<!doctype html><html lang="en"><title>The Gazette</title><body>${body}</body></html>`
        : "",
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    // By name, where the map is at a number: another site, too, so that the frame is in a process of its own.
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A browser may keep one open that it has never used.
        server.closeAllConnections();
      }),
  };
}
