import type { Ground } from "../../compile/derive/ground";
import type { PageLanguage } from "../../domain/language";
import { emptyWork } from "../work/act";
import type { PlaceChoice, Work, WorkClaim } from "../work/work";
import { type DeskEngine, deskEngine, textEngine } from "./desk-engine";
import type { Seen } from "./engine";
import type { Looked } from "./looked";
import { type Bench, benchOf } from "./see";
import type { SiteFiles } from "./site";
import { siteOf } from "./site";
import type { Addresses, FromWorker, Method, ToWorker } from "./talk";

/** What the worker is given from outside. */
export type Outside = {
  post: (message: FromWorker) => void;
  /** The text of a file. */
  fetchText: (address: string) => Promise<string>;
  /** Does a thing when what came in until then has been heard. */
  later: (thing: () => void) => void;
  evidence: Pick<SiteFiles, "folder" | "yaml" | "lock">;
};

/** That an answer comes later. */
const unanswered = Symbol("unanswered");

/**
 * Whether a work, before the wider gazetteer has come, would be refused for want of it: a place that was chosen, or that an
 * accepted claim names, is unknown still. What nobody has decided on yet is rather told at once.
 */
function needsWider({ places, reports }: Work, { asked }: Seen, { gazetteer, regions }: Ground): boolean {
  const isUnknown = ({ is }: PlaceChoice) =>
    is !== null && ("iso" in is ? !regions.byIso.has(is.iso) : gazetteer.find(is.geonames) === undefined);
  const isAskedFor = ({ id, state }: WorkClaim) =>
    state === "accepted" && (asked.get(id) ?? []).some(({ kind }) => kind === "place-unknown");
  return places.some(isUnknown) || reports.some(({ claims }) => claims.some(isAskedFor));
}

/** A work, and the language of whoever looks on. */
type Shown = { work: Work; language: PageLanguage };

const textMethods: ReadonlySet<string> = new Set(Object.keys(textEngine));

/**
 * The worker's side of the talk. A text is read at once, whatever else has to come; a work is checked when what it is checked
 * with is there, the newest alone; then it is compared, and checked again when the wider gazetteer has come. A work that would be
 * refused without that waits for it.
 */
export function answering({ post, fetchText, later, evidence }: Outside): (message: ToWorker) => void {
  let bench: Bench | null = null;
  let engine: DeskEngine | null = null;
  let opened: Promise<void> = new Promise(() => {});
  /** Whether the wider gazetteer is on its way. */
  let isWidening = true;
  /** The work that waits to be looked at, or for the wider gazetteer, and the one that was looked at last. */
  let waiting: (Shown & { ask: number }) | null = null;
  let last: (Shown & { ask: number; looked: Looked }) | null = null;

  const answer = (ask: number, make: () => unknown) => {
    try {
      const value = make();
      if (value !== unanswered) post({ answer: ask, value });
    } catch (error) {
      if (waiting?.ask === ask) waiting = null;
      post({ answer: ask, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  };

  const lookAtNewest = () => {
    if (!waiting || !engine || !bench) return;
    const { ask, work, language } = waiting;
    const [own, ground] = [engine, bench.ground];
    answer(ask, () => {
      const { looked, seen } = own.look(work, language);
      if (isWidening && needsWider(work, seen, ground)) {
        post({ waits: ask });
        return unanswered;
      }
      waiting = null;
      last = { ask, work, language, looked };
      later(compareNewest);
      return seen;
    });
  };

  const compareNewest = () => {
    // Who types on is not kept waiting: the newest is compared when nothing newer waits.
    if (waiting || !engine || !last) return;
    const { ask, looked, language } = last;
    try {
      post({ seen: engine.compare(looked, language), of: ask });
    } catch (error) {
      console.error(error);
    }
  };

  const open = async ({ regions, gazetteer, wider }: Addresses, today: string) => {
    const [regionsText, gazetteerText] = await Promise.all([fetchText(regions), fetchText(gazetteer)]);
    const files = { ...evidence, regions: regionsText, gazetteer: gazetteerText };
    bench = benchOf(siteOf(files), today);
    engine = deskEngine(bench);
    // The tables of names are built by the first that is looked up, which shall not be the editor's.
    engine.candidates("-", emptyWork("warm", "en"), null);
    void widen(files, wider, today);
  };

  const widen = async (files: SiteFiles, wider: Addresses["wider"], today: string) => {
    const names = ["regions", "gazetteer", "countries", "seas"] as const;
    const texts = await Promise.all(names.map((name) => fetchText(wider[name]))).catch(() => null);
    isWidening = false;
    // Without it, what waited is told as far as it is known.
    if (!texts || !bench) return later(lookAtNewest);
    const [ofRegions = "", ofGazetteer = "", countries = "", seas = ""] = texts;
    const all = { regions: ofRegions, gazetteer: ofGazetteer, countries, seas };
    bench = benchOf(siteOf({ ...files, wider: all }), today, bench.own);
    const widened = deskEngine(bench);
    engine = widened;
    later(() => {
      if (waiting) return lookAtNewest();
      if (!last) return;
      const { looked, seen } = widened.look(last.work, last.language);
      last = { ...last, looked };
      post({ seen, of: last.ask });
      later(compareNewest);
    });
  };

  const ask = (message: Extract<ToWorker, { ask: number }>) => {
    const { ask: number, method, with: args } = message;
    if (method === "see") {
      if (waiting) post({ answer: waiting.ask, value: null });
      waiting = { ask: number, work: args[0] as Work, language: args[1] as PageLanguage };
      void opened.then(
        () => later(lookAtNewest),
        (error) => post({ answer: number, failed: String(error) }),
      );
      return;
    }
    if (textMethods.has(method)) return answer(number, () => call(textEngine, method, args));
    void opened.then(
      () => answer(number, () => call(engine ?? {}, method, args)),
      (error) => post({ answer: number, failed: String(error) }),
    );
  };

  return (message) => {
    if ("open" in message) opened = open(message.open, message.today);
    else ask(message);
  };
}

function call(
  engine: Partial<DeskEngine>,
  method: Exclude<Method, "see">,
  args: readonly unknown[],
): unknown {
  const own = engine[method] as ((...all: readonly unknown[]) => unknown) | undefined;
  if (!own) throw new Error(`The engine knows no “${method}”.`);
  return own(...args);
}
