import { type Problem, problem } from "../problem";
import { shaped } from "../schema/shape";
import { type EventYaml, type UnitYaml, vocabularySchema } from "../schema/vocabulary-schema";
import type { Entry } from "./entry";
import { readYaml } from "./yaml-file";

/** The vocabulary as its file has it, and ways to look things up. */
export type Terms = {
  /** In the file's order: that of the page. */
  events: readonly Entry<EventYaml>[];
  units: readonly Entry<UnitYaml>[];
  /** Every id that the file gives, also of entries whose form is wrong; `null` where nothing can be read: any may be meant. */
  ids: { events: readonly string[]; units: readonly string[] } | null;
  findEvent: (id: string) => EventYaml | undefined;
  findUnit: (id: string) => UnitYaml | undefined;
  /** The units that an event is counted in, kinds included. */
  countedIn: (event: EventYaml) => readonly UnitYaml[];
};

export function readTerms(
  text: string | undefined,
  file: string,
): { terms: Terms; problems: readonly Problem[] } {
  if (text === undefined) {
    return {
      terms: termsOf([], [], null),
      problems: [problem("file-missing", { file, line: 1, column: 1 }, file)],
    };
  }
  const document = readYaml(file, text);
  const shape = shaped(vocabularySchema, document);
  const lists = (shape.value ?? {}) as Record<string, unknown>;
  const entries = <T>(key: "events" | "units"): Entry<T>[] =>
    listIn(lists, key).flatMap((value, index) =>
      shape.isFaulty([key, index])
        ? []
        : [{ value: value as T, at: (...below) => document.at([key, index, ...below]) }],
    );
  const idsIn = (key: string) =>
    listIn(lists, key).flatMap((value) => {
      const { id } = (value ?? {}) as { id?: unknown };
      return typeof id === "string" ? [id] : [];
    });
  const isRead = Array.isArray(lists.events) && Array.isArray(lists.units);
  const ids = isRead ? { events: idsIn("events"), units: idsIn("units") } : null;
  return { terms: termsOf(entries("events"), entries("units"), ids), problems: shape.problems };
}

const listIn = (lists: Record<string, unknown>, key: string): readonly unknown[] => {
  const list = lists[key];
  return Array.isArray(list) ? list : [];
};

function termsOf(
  events: readonly Entry<EventYaml>[],
  units: readonly Entry<UnitYaml>[],
  ids: Terms["ids"],
): Terms {
  const eventsById = new Map(events.toReversed().map(({ value }) => [value.id, value]));
  const unitsById = new Map(units.toReversed().map(({ value }) => [value.id, value]));
  return {
    events,
    units,
    ids,
    findEvent: (id) => eventsById.get(id),
    findUnit: (id) => unitsById.get(id),
    countedIn: ({ counts = [] }) =>
      units.flatMap(({ value }) =>
        counts.includes(value.id) || counts.includes(value.kind_of ?? "") ? [value] : [],
      ),
  };
}
