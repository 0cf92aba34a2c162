import * as v from "valibot";
import { type Work, workForm } from "../work";
import { draftSchema, spanSchema, unreadSchema } from "./draft-schema";

const text = v.string();
const nullableText = v.nullable(text);
const language = v.picklist(["en", "ru", "uk"]);

const claimSchema = v.object({
  id: text,
  by: v.picklist(["engine", "editor", "proposal"]),
  state: v.picklist(["open", "accepted", "rejected"]),
  draft: draftSchema,
  partOf: nullableText,
  subsetOf: nullableText,
  answered: v.array(text),
});

const reportSchema = v.object({
  id: v.pipe(text, v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  text,
  language,
  entered: text,
  zone: v.exactOptional(text),
  undated: v.exactOptional(v.literal(true)),
  claims: v.array(claimSchema),
  unread: v.array(unreadSchema),
  nothingIn: v.array(spanSchema),
  title: nullableText,
  url: nullableText,
  publisher: nullableText,
  published: nullableText,
});

const knownPlaceSchema = v.union([v.object({ geonames: v.number() }), v.object({ iso: text })]);

const placeSchema = v.object({
  words: text,
  report: text,
  is: v.nullable(knownPlaceSchema),
  with: v.exactOptional(knownPlaceSchema),
  certainty: v.picklist(["certain", "probable", "unresolved"]),
  reason: text,
  claim: v.exactOptional(text),
});

const sourceSchema = v.object({
  id: v.pipe(text, v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  name: nullableText,
  office: text,
  kind: v.picklist(["official", "ministry", "military", "media"]),
  language: v.exactOptional(language),
  here: v.exactOptional(v.object({ name: text, office: text })),
});

const workSchema: v.GenericSchema<unknown, Work> = v.object({
  form: v.literal(workForm),
  id: text,
  name: text,
  writes: language,
  reports: v.array(reportSchema),
  places: v.array(placeSchema),
  speakers: v.array(v.object({ said: text, source: nullableText })),
  sources: v.array(sourceSchema),
  voices: v.exactOptional(v.array(text)),
  standsAt: v.exactOptional(v.object({ folder: v.exactOptional(text), file: v.exactOptional(text) })),
});

/** What makes a form of the one before it, by the form that it is made of. Each stays for ever: works lie on disks for years. */
const renewals: Readonly<Record<number, (work: Record<string, unknown>) => Record<string, unknown>>> = {
  // The first draft of the form, without a number: who is meant by words stood with the sources, and of a report no publisher.
  0: ({ sources, reports, ...work }) => ({
    writes: "en",
    speakers: listIn(sources).flatMap(({ id, said }) =>
      (Array.isArray(said) ? said : []).map((words: unknown) => ({ said: words, source: id })),
    ),
    sources,
    reports: listIn(reports).map((report) => ({ publisher: null, unread: [], ...report })),
    ...work,
    form: 1,
  }),
};

const listIn = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "object" && one !== null) : [];

/** Why a file or a kept work cannot be opened. */
export type Unopened =
  /** It was made by a newer desk. */
  | { why: "newer"; form: number }
  | { why: "no-work" }
  /** `at`: the path to what is wrong. */
  | { why: "damaged"; at: string };

/** A work in the form of today, from whichever it was kept in; or why not. */
export function openedWork(kept: unknown): Work | Unopened {
  if (typeof kept !== "object" || kept === null || !("reports" in kept)) return { why: "no-work" };
  let work = { ...kept } as Record<string, unknown>;
  const form = typeof work.form === "number" ? work.form : 0;
  if (form > workForm) return { why: "newer", form };
  for (let at = form; at < workForm; at++) work = renewals[at]?.(work) ?? work;
  const read = v.safeParse(workSchema, work);
  if (read.success) return read.output;
  return { why: "damaged", at: v.getDotPath(read.issues[0]) ?? "" };
}

const about = "A work of the Skyclaims desk. Open the desk and drop this file there.";

/** A work as one file, to be kept anywhere. */
export const printWorkFile = (work: Work): string =>
  `${JSON.stringify({ about, skyclaims: "work", work })}\n`;

/** A work from a file; or why it is none. Never throws. */
export function readWorkFile(file: string): Work | Unopened {
  try {
    const read: unknown = JSON.parse(file.replace(/^\ufeff/, ""));
    const isOurs = typeof read === "object" && read !== null && "skyclaims" in read && "work" in read;
    return isOurs && read.skyclaims === "work" ? openedWork(read.work) : { why: "no-work" };
  } catch {
    return { why: "no-work" };
  }
}
