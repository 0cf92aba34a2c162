import type { IncomingMessage, ServerResponse } from "node:http";
import type { Plugin } from "vite";
import { foldersIn, readFiles } from "../cli/evidence/files";
import { localDate } from "../cli/local-date";
import { publish } from "../cli/publish/publish";
import { unifiedDiff } from "../cli/tell/unified-diff";
import { compile } from "../src/compile/compile";
import { sha256 } from "../src/compile/output/hash";
import { toldProblems } from "../src/compile/told";
import type { EvidenceAsked, EvidenceTold, Refused } from "../src/desk/leave/evidence-talk";

/** In bytes; a work of evidence has some ten thousand. */
const most = 8_000_000;

const isEvidence = (path: string): boolean =>
  /^geodata\/(?:(?:sources|places)\.yaml|reports\/[a-z0-9]+(?:-[a-z0-9]+)*\.yaml|texts\/[a-z0-9]+(?:-[a-z0-9]+)*\.txt)$/.test(
    path,
  );

const refused = (why: string, how: Refused = "asked", problems: readonly string[] = []): EvidenceTold => ({
  refused: how,
  why,
  problems,
});

/**
 * Under `npm run dev`, has the desk write into `geodata/`: first the difference is shown, then that and no other is written,
 * and only evidence in which the check finds nothing wrong. No such address is in what is built.
 */
export function deskEvidence(): Plugin {
  return {
    name: "skyclaims:desk-evidence",
    apply: "serve",
    configureServer({ middlewares, config }) {
      middlewares.use("/desk/evidence", (request, response) => {
        void answer(request, config.root).then(({ status, told }) => send(response, status, told));
      });
    },
  };
}

type Answer = { status: number; told: EvidenceTold };

async function answer(request: IncomingMessage, root: string): Promise<Answer> {
  if (request.method !== "POST") return { status: 405, told: refused("Only POST is answered here.") };
  if (!isOurs(request)) return { status: 403, told: refused("Only the desk of this server may ask.") };
  try {
    const asked = askedIn(await bodyOf(request));
    return typeof asked === "string" ? { status: 400, told: refused(asked) } : writtenEvidence(asked, root);
  } catch (error) {
    return { status: 500, told: refused(error instanceof Error ? error.message : String(error)) };
  }
}

/** Another page cannot send JSON here without asking first, and is answered no; nor does its origin bear our host. */
function isOurs({ headers }: IncomingMessage): boolean {
  const {
    origin = "",
    host = "",
    "content-type": type = "",
    "sec-fetch-site": site = "same-origin",
  } = headers;
  const isSame = URL.canParse(origin) && new URL(origin).host === host;
  return isSame && site === "same-origin" && /^application\/json\b/.test(type);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > most) throw new Error(`More than ${most} bytes are not read.`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("utf8");
}

function askedIn(body: string): EvidenceAsked | string {
  let read: unknown;
  try {
    read = JSON.parse(body);
  } catch {
    return "What was sent is no JSON.";
  }
  const { files, shown } = (read ?? {}) as Partial<EvidenceAsked>;
  if (typeof files !== "object" || files === null || Object.keys(files).length === 0)
    return "No files were sent.";
  const wrong = Object.entries(files).find(([path, text]) => !isEvidence(path) || typeof text !== "string");
  if (wrong) return `“${wrong[0]}” is no file of evidence.`;
  return { files, ...(typeof shown === "string" && { shown }) };
}

/** The difference that files would make; written, where it is the one that was shown. */
export function writtenEvidence({ files, shown }: EvidenceAsked, root: string): Answer {
  const held = readFiles(foldersIn(root));
  const own = Object.entries(files);
  const textOf = (path: string) => /^geodata\/texts\/(.+)\.txt$/.exec(path)?.[1];
  const { problems, outputs } = compile(
    {
      ...held,
      yaml: new Map([...held.yaml, ...own.filter(([path]) => path.endsWith(".yaml"))]),
      texts: new Map([
        ...held.texts,
        ...own.flatMap(([path, text]) => {
          const id = textOf(path);
          return id === undefined ? [] : [[id, text] as const];
        }),
      ]),
    },
    localDate(new Date()),
  );
  if (!outputs)
    return {
      status: 422,
      told: refused("The check finds something wrong in it.", "problems", toldProblems(problems)),
    };
  const before = (path: string) => held.yaml.get(path) ?? held.texts.get(textOf(path) ?? "") ?? "";
  const differences = own
    .map(([path, text]) => ({ path, diff: unifiedDiff(path, before(path), text) }))
    .filter(({ diff }) => diff !== "");
  const mark = sha256(differences.map(({ diff }) => diff).join("\n"));
  if (shown === undefined) return { status: 200, told: { differences, mark, written: [] } };
  if (shown !== mark)
    return {
      status: 409,
      told: refused("The files have changed since the difference was shown.", "changed"),
    };
  return { status: 200, told: { differences, mark, written: publish(root, new Map(own)) } };
}

function send(response: ServerResponse, status: number, told: EvidenceTold): void {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/json; charset=utf-8");
  response.setHeader("Cache-Control", "no-store");
  response.end(JSON.stringify(told));
}
