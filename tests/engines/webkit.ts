import { createServer } from "node:net";
import { drag, press } from "./actions";
import { deepQuery, type Engine, type Point } from "./engine";
import { start, startDisplay } from "./processes";

/** Asks a WebDriver. @throws What it answers, if that is an error. */
async function ask(method: "GET" | "POST" | "DELETE", url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${error}: ${message}`);
}

/** Starts WebKitGTK’s plain browser on a screen of its own, and talks to it in WebDriver. */
export async function startWebKit(executable: string): Promise<Engine> {
  const display = await startDisplay();
  const port = await freePort();
  const env = {
    ...display.env,
    // Its sandbox asks for what a container does not give; what it opens here is our own page.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
    // Compilers that make code fast take longer than all that a page of a few seconds runs.
    JSC_useDFGJIT: "0",
  };
  const driver = start("WebKitWebDriver", [`--port=${port}`], env);
  const origin = `http://127.0.0.1:${port}`;
  await isUp(origin);
  const options = { binary: executable, args: ["--automation"] };
  const { sessionId } = (await ask("POST", `${origin}/session`, {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
  })) as { sessionId: string };
  const session = `${origin}/session/${sessionId}`;
  const post = (path: string, body: object = {}) => ask("POST", `${session}/${path}`, body);

  const execute = async (code: string, args: readonly unknown[]) => {
    const answer = (await post("execute/async", {
      script: `const [args, done] = arguments;
        (async () => JSON.stringify(await (${code})(...JSON.parse(args))))()
          .then((value) => done({ value }), (error) => done({ error: String(error) }));`,
      args: [JSON.stringify(args)],
    })) as { value?: string; error?: string };
    if (answer.error) throw new Error(answer.error);
    return answer.value === undefined ? undefined : JSON.parse(answer.value);
  };
  const run: Engine["run"] = async (code, args, frames) => {
    try {
      for (const selector of frames) {
        const script = `return (${deepQuery})(document, arguments[0]);`;
        await post("frame", { id: await post("execute/sync", { script, args: [selector] }) });
      }
      return await execute(code, args);
    } finally {
      if (frames.length > 0) await post("frame", { id: null });
    }
  };

  return {
    name: "WebKit",
    open: async (url) => void (await post("url", { url })),
    travel: async (steps) => {
      for (let step = 0; step < Math.abs(steps); step++) await post(steps < 0 ? "back" : "forward");
    },
    resize: async (width, height) => {
      // The window is larger than its page, by bars that nobody knows beforehand.
      await post("window/rect", { x: 0, y: 0, width, height });
      const [across, down] = (await execute("() => [innerWidth, innerHeight]", [])) as [number, number];
      await post("window/rect", { x: 0, y: 0, width: 2 * width - across, height: 2 * height - down });
    },
    run,
    click: async ({ x, y }, frames) => {
      // Points are those of the whole page, whatever frame is looked at.
      const at = { x, y };
      for (const [depth, selector] of frames.entries()) {
        const corner = (await run(cornerOf, [selector], frames.slice(0, depth))) as Point;
        at.x += corner.x;
        at.y += corner.y;
      }
      await post("actions", { actions: press(at) });
    },
    drag: async (way) => void (await post("actions", { actions: drag(way) })),
    screenshot: async () => Buffer.from(String(await ask("GET", `${session}/screenshot`)), "base64"),
    print: async () => null,
    close: async () => {
      // What this was about is long known, should the browser not answer any more.
      await ask("DELETE", session).catch(() => {});
      await driver.end();
      await display.end();
    },
  };
}

/** As text for the page: where a frame's own page begins. */
const cornerOf = `(selector) => {
  const frame = (${deepQuery})(document, selector);
  const { left, top } = frame.getBoundingClientRect();
  return { x: left + frame.clientLeft, y: top + frame.clientTop };
}`;

async function isUp(origin: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(`${origin}/status`).catch(() => null)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("WebKitWebDriver does not answer");
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
