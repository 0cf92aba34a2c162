import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WebSocket } from "undici";
import { drag, press } from "./actions";
import { deepQuery, type Engine } from "./engine";
import { start, startDisplay } from "./processes";

/** Draws without a GPU, feels fingers, calls nobody. */
const preferences = {
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "browser.safebrowsing.downloads.remote.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "dom.w3c_touch_events.enabled": 1,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "webgl.force-enabled": true,
};

type Message = { id?: number; result?: never; error?: string; message?: string };

/** A line to Firefox in WebDriver BiDi: questions and answers. */
async function connect(url: string) {
  const socket = new WebSocket(url);
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve);
    socket.addEventListener("error", reject);
  });
  const waiting = new Map<number, (message: Message) => void>();
  socket.addEventListener("message", ({ data }) => {
    const message: Message = JSON.parse(String(data));
    if (message.id !== undefined) waiting.get(message.id)?.(message);
  });
  let last = 0;
  const ask = (method: string, params: object) =>
    new Promise<never>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ result, error, message }) => {
        waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error}: ${message}`));
        else resolve(result as never);
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  return { ask, close: () => socket.close() };
}

/** Starts Firefox on a screen of its own, with a profile of its own. */
export async function startFirefox(executable: string): Promise<Engine> {
  const display = await startDisplay();
  const profile = mkdtempSync(join(tmpdir(), "skyclaims-firefox-"));
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${value});\n`);
  writeFileSync(join(profile, "user.js"), lines.join(""));
  const args = ["--remote-debugging-port=0", "--profile", profile, "--no-remote", "about:blank"];
  const browser = start(executable, args, display.env);
  const [, address] = await browser.says(/WebDriver BiDi listening on (ws:\S+)/);

  const { ask, close } = await connect(`${address}/session`);
  await ask("session.new", { capabilities: {} });
  type Tree = { contexts: { context: string; children: Tree["contexts"] }[] };
  const tree = async (): Promise<Tree["contexts"]> =>
    ((await ask("browsingContext.getTree", {})) as Tree).contexts;
  const context = (await tree())[0]?.context ?? "";

  const runIn = async (target: string, code: string, args: readonly unknown[]) => {
    const answer = (await ask("script.callFunction", {
      functionDeclaration: `async (args) => JSON.stringify(await (${code})(...JSON.parse(args)))`,
      arguments: [{ type: "string", value: JSON.stringify(args) }],
      target: { context: target },
      awaitPromise: true,
    })) as { result?: { value?: string }; exceptionDetails?: { text: string } };
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result?.value === undefined ? undefined : JSON.parse(answer.result.value);
  };
  /** The frame that an element is. */
  const within = async (parent: string, selector: string): Promise<string> => {
    const { result } = (await ask("script.callFunction", {
      functionDeclaration: `(selector) => (${deepQuery})(document, selector).contentWindow`,
      arguments: [{ type: "string", value: selector }],
      target: { context: parent },
      awaitPromise: false,
    })) as { result?: { value?: { context: string } } };
    if (!result?.value?.context) throw new Error(`${selector} is no frame`);
    return result.value.context;
  };
  const contextOf = async (frames: readonly string[]) => {
    let target = context;
    for (const frame of frames) target = await within(target, frame);
    return target;
  };
  const act = (actions: object[], target = context) =>
    ask("input.performActions", { context: target, actions });
  const dataOf = async (method: string): Promise<Buffer> => {
    const { data } = (await ask(method, { context })) as { data: string };
    return Buffer.from(data, "base64");
  };

  /** Whether all frames of the page are there; one that goes meanwhile is none. */
  const areFramesHere = async () => {
    const within = ({ children }: Tree["contexts"][number]): Tree["contexts"] =>
      children.flatMap((child) => [child, ...within(child)]);
    const frames = (await tree()).flatMap(within);
    const states = frames.map((frame) =>
      runIn(frame.context, "() => document.readyState", []).catch(() => "complete"),
    );
    return (await Promise.all(states)).every((state) => state === "complete");
  };
  /**
   * Left while a frame still loads, a page ends that frame's load, which Firefox reports as the new page's: that is waited for, and
   * should it happen all the same, the address is asked for again.
   */
  const open = async (url: string) => {
    for (let waits = 0; waits < 50 && !(await areFramesHere()); waits++)
      await new Promise((resolve) => setTimeout(resolve, 100));
    const navigate = () => ask("browsingContext.navigate", { context, url, wait: "complete" });
    return navigate().catch((error: Error) => {
      if (!error.message.includes("NS_ERROR_ABORT")) throw error;
      return navigate();
    });
  };

  return {
    name: "Firefox",
    open: async (url) => void (await open(url)),
    travel: async (delta) => void (await ask("browsingContext.traverseHistory", { context, delta })),
    resize: async (width, height) =>
      void (await ask("browsingContext.setViewport", { context, viewport: { width, height } })),
    run: async (code, args, frames) => runIn(await contextOf(frames), code, args),
    click: async (at, frames) => void (await act(press(at), await contextOf(frames))),
    drag: async (way) => void (await act(drag(way))),
    screenshot: () => dataOf("browsingContext.captureScreenshot"),
    print: () => dataOf("browsingContext.print"),
    close: async () => {
      close();
      await browser.end();
      await display.end();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
