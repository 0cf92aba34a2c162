import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { resolve } from "node:path";
import type { Plugin } from "vite";

/** What stands in the examples for the map's address. */
const placeholder = "https://skyclaims.example/";

/** The article as a host serves it, with the map's real address in it. */
export const articleFor = (map: string, file = resolve("examples/article.html")): string =>
  readFileSync(file, "utf8").replaceAll(placeholder, map);

/** Serves the article alone. Whatever else is asked for is not there. */
export function articleServer(map: () => string): Server {
  return createServer((request, response) => {
    const path = request.url?.replace(/\?.*/, "");
    if (path !== "/" && path !== "/article.html") {
      response.statusCode = 404;
      response.end("Not found");
      return;
    }
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(articleFor(map()));
  });
}

/**
 * Beside `vite preview`: an article with maps in it, from an origin of its own, as a newsroom's is. Its address is
 * printed below the page's.
 */
export const examples = (): Plugin => ({
  name: "skyclaims:examples",
  configurePreviewServer(preview) {
    const addressOfMap = () => preview.resolvedUrls?.local[0] ?? "http://localhost:4173/";
    const server = articleServer(addressOfMap);
    const print = preview.printUrls.bind(preview);
    preview.printUrls = () => {
      print();
      // The next free one above the page's own: another port is another origin.
      const listen = (port: number) => server.listen(port, "localhost");
      let port = Number(new URL(addressOfMap()).port) + 1;
      server.on("error", (error: NodeJS.ErrnoException) => {
        if (error.code === "EADDRINUSE" && port < 65_000) listen(++port);
        else preview.config.logger.warn(`The example article cannot be served: ${error.message}`);
      });
      server.on("listening", () =>
        preview.config.logger.info(`  ➜  An article with maps in it: http://localhost:${port}/article.html`),
      );
      listen(port);
    };
    preview.httpServer.on("close", () => server.close());
  },
});
