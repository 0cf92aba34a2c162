import { randomBytes } from "node:crypto";
import { request } from "node:http";
import type { HotPayload, ViteDevServer } from "vite";

/** As much of an opened page as Vite's server can tell: what it hears over its socket. */
export type Page = { heard: HotPayload[]; close: () => void };

/** Node 20 has no WebSocket of its own; hearing needs no more than its handshake and its frames. */
export function openPage(server: ViteDevServer): Promise<Page> {
  const address = server.httpServer?.address();
  if (!address || typeof address === "string") throw new Error("The server does not listen.");
  return new Promise((resolve, reject) => {
    const heard: HotPayload[] = [];
    const handshake = request({
      host: "127.0.0.1",
      port: address.port,
      path: `/?token=${server.config.webSocketToken}`,
      headers: {
        Connection: "Upgrade",
        Upgrade: "websocket",
        "Sec-WebSocket-Key": randomBytes(16).toString("base64"),
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Protocol": "vite-hmr",
      },
    });
    handshake.on("upgrade", (_response, socket, head) => {
      let rest: Buffer = head;
      const hear = (bytes: Buffer) => {
        const read = framesIn(Buffer.concat([rest, bytes]));
        rest = read.rest;
        heard.push(...read.texts.map((text): HotPayload => JSON.parse(text)));
        if (heard.some(({ type }) => type === "connected")) resolve({ heard, close: () => socket.destroy() });
      };
      socket.on("data", hear);
      hear(Buffer.alloc(0));
    });
    handshake.on("response", ({ statusCode }) => reject(new Error(`No socket: ${statusCode}.`)));
    handshake.on("error", reject);
    handshake.end();
  });
}

/** The texts of whole frames (RFC 6455, from a server: unmasked), and the bytes of one that is still coming. */
function framesIn(bytes: Buffer): { texts: string[]; rest: Buffer } {
  const texts: string[] = [];
  let start = 0;
  while (bytes.length - start >= 2) {
    const short = (bytes[start + 1] ?? 0) & 0x7f;
    const extended = short === 127 ? 8 : short === 126 ? 2 : 0;
    if (bytes.length < start + 2 + extended) break;
    const length =
      extended === 8
        ? Number(bytes.readBigUInt64BE(start + 2))
        : extended === 2
          ? bytes.readUInt16BE(start + 2)
          : short;
    const from = start + 2 + extended;
    if (bytes.length < from + length) break;
    const isText = ((bytes[start] ?? 0) & 0x0f) === 1;
    if (isText) texts.push(bytes.toString("utf8", from, from + length));
    start = from + length;
  }
  return { texts, rest: bytes.subarray(start) };
}
