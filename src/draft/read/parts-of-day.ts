/** A part of the day as it stands behind an hour: «9 вечера», «9:30 ранку», “9:30 at night”. */
export const partAfterHour =
  "утра|вечера|ночи|дня|ранку|вечора|ночі|in the (?:morning|evening|afternoon)|at night";

type Part = "morning" | "day" | "afternoon" | "evening" | "night";

/** What each part is called, by the beginnings of words. */
const names: readonly (readonly [Part, RegExp])[] = [
  ["morning", /утр|ранк|вранці|morning/u],
  ["afternoon", /afternoon/u],
  ["evening", /вечер|вечор|вечір|evening/u],
  ["night", /ноч|ніч|night/u],
  ["day", /дн[ея]|день/u],
];

/** The hours of each by a clock of 24, and those of a clock of twelve that are after noon in it; half-open. */
const hoursOf: Readonly<
  Record<Part, { asSaid: readonly [number, number][]; afterNoon: readonly [number, number] }>
> = {
  morning: { asSaid: [[0, 12]], afterNoon: [0, 0] },
  day: { asSaid: [[10, 19]], afterNoon: [1, 7] },
  afternoon: { asSaid: [[12, 19]], afterNoon: [1, 7] },
  evening: { asSaid: [[16, 24]], afterNoon: [4, 12] },
  night: {
    asSaid: [
      [0, 7],
      [20, 24],
    ],
    afterNoon: [9, 12],
  },
};

export const partNamed = (words: string): Part | null =>
  names.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

/** An hour that stands in a part of the day, by the clock of 24: «9 вечера» is 21. `null` where the two disagree. */
export function hourOf(said: string, part: Part | null): number | null {
  const hour = Number(said);
  if (part === null) return hour;
  const { asSaid, afterNoon } = hoursOf[part];
  if (asSaid.some(([from, to]) => hour >= from && hour < to)) return hour;
  // «09.30» is of a clock of 24.
  return hour >= afterNoon[0] && hour < afterNoon[1] && !said.startsWith("0") ? hour + 12 : null;
}

const ofDay =
  "ночью|утром|днем|вечером|вночі|уночі|вранці|зранку|вдень|удень|увечері|ввечері|(?:in |on |during )?(?:the |that |this |late |early )*(?:morning|afternoon|evening)|at night";
const letter = "[a-zа-яіїєґ]";
const before = new RegExp(
  `(?<!${letter})((?:(?:вчера|вчора|yesterday) )?(?:${ofDay})|last night),? (?:of |on )?$`,
  "u",
);
const after = new RegExp(
  `^,? ((?:(?:вчера|вчора|yesterday) )?(?:${ofDay})|last night|night)(?!${letter})`,
  "u",
);
const within = new RegExp(`(?<!${letter})(?:${ofDay}|night)(?!${letter})`, "u");

/** The part of the day that stands right before words for a time. */
export const partBefore = (text: string, start: number): string | null =>
  before.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? null;

/** The part of the day that stands right behind words for a time. */
export const partBehind = (text: string, end: number): string | null =>
  after.exec(text.slice(end, end + 40))?.[1] ?? null;

/** The part of the day that words name. */
export const partWithin = (words: string): string | null => within.exec(words)?.[0] ?? null;
