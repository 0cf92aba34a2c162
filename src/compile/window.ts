import type { Clock, Window } from "../domain/claims/claim";
import type { ClaimYaml, ClockYaml } from "./full-form";
import { precisionOf, withOffset } from "./reading/clock-time";

export function windowOf(window: ClaimYaml["window"]): Window {
  if (!window) return null;
  if (typeof window === "string") return { words: window, clock: null };
  return { words: window.words ?? null, clock: window.clock ? clockOf(window.clock) : null };
}

function clockOf({ start, end, zone, part, known_from }: ClockYaml): Clock {
  const precision = precisionOf(start ?? end ?? "") ?? "day";
  const told = (time: string | null) =>
    time === null || precision === "day" ? time : (withOffset(time, zone) ?? time);
  return {
    start: told(start),
    end: told(end),
    zone,
    precision,
    ...(part && { part }),
    knownFrom: known_from ?? null,
  };
}
