import { countryOf } from "../../gazetteer/area-names";
import { isTime } from "../read/days-told";
import { levelOf } from "../read/place-group";
import type { SentenceRead } from "../read/sentence";
import type { Placed, Proto } from "./proto-claim";

/** What of two events is the same: a UAV suppressed is brought down, a fire is harm. */
export const groupOf = (event: Proto["event"]): string =>
  event === "suppression" || event === "downed-or-suppressed"
    ? "interception"
    : event === "landing"
      ? "debris"
      : event === "fire"
        ? "harm"
        : event;

/** The claims without those that tell again what one before them told; the more exact places are kept. */
export function withoutRepeats(
  protos: readonly Proto[],
  speakerOf: (proto: Proto) => string | null,
): Proto[] {
  const kept: Proto[] = [];
  const told = new Map<Proto, Proto>();
  for (const proto of protos) {
    // Far back nothing is repeated, and who looked through all would take ever longer.
    const recent = kept.slice(-memory);
    const rounded = recent.find((one) => isRoundingOf(one, proto, speakerOf));
    const first = rounded ?? recent.find((one) => isRepeat(one, proto, speakerOf));
    if (!first) {
      kept.push(proto);
      continue;
    }
    told.set(proto, first);
    if (rounded) takeOver(rounded, proto);
    else takeIn(first, proto);
  }
  for (const proto of kept) {
    if (!proto.total) continue;
    proto.total = told.get(proto.total) ?? proto.total;
    if (proto.total.role === "single") proto.total.role = "total";
  }
  return kept;
}

/** Claims that a repeat is looked for in. */
const memory = 120;

/** What a repeat tells more exactly than what was told first. */
function takeIn(first: Proto, again: Proto): void {
  if (fineness(again.places) > fineness(first.places)) {
    const [only] = first.places;
    const around = first.places.length === 1 && only && levelOf[only.mention.kind] <= 1 ? only : first.within;
    first.within = again.within ?? around;
    first.places = again.places;
    first.isJoint = again.places.length > 1;
  }
  if (!first.kind && again.kind) first.kind = again.kind;
  // “US says”, in a headline, and its command in the text: who said it is who the text names.
  if (first.read.sentence.isHeadline && !again.read.sentence.isHeadline)
    first.voice ??= { read: again.read, from: again.from };
  const isTimeless = first.windowFrom.sentence.isHeadline && !first.windowFrom.windows.some(isTime);
  if (
    !isDated(first.windowFrom) &&
    (isDated(again.windowFrom) || (isTimeless && again.read.windows.some(isTime)))
  )
    first.windowFrom = again.windowFrom;
  if (again.total && (!first.total || (first.role === "subset" && again.role === "part"))) {
    first.total = again.total;
    first.role = again.role;
  }
  for (const question of again.questions)
    if (!first.questions.includes(question)) first.questions.push(question);
}

/** Whether a sentence tells a time by date or clock in its own words. */
const isDated = ({ windows }: SentenceRead): boolean => windows.some(({ clock }) => clock?.from === "words");

/** “More than 30” in the lead, and then 36: the same, told exactly. */
function isRoundingOf(first: Proto, second: Proto, speakerOf: (proto: Proto) => string | null): boolean {
  if (
    !first.figure ||
    !second.figure ||
    first.read.index > 2 ||
    first.read === second.read ||
    second.read.index - first.read.index > 4
  )
    return false;
  // “2 dead” in a headline, and “at least 2” in the text.
  const isHeadline =
    first.read.sentence.isHeadline && first.figure.kind === "exactly" && second.figure.kind === "at-least";
  if (isHeadline && first.figure.value === second.figure.value)
    return isRepeat({ ...first, figure: second.figure }, second, speakerOf);
  const isHedged =
    first.figure.kind === "more-than" || first.figure.kind === "at-least" || first.figure.kind === "about";
  const [low, exact] = [first.figure.value, second.figure.value];
  if (!isHedged || second.figure.kind !== "exactly" || exact < low * 0.95 || exact > low * 1.25) return false;
  return isRepeat({ ...first, figure: second.figure }, second, speakerOf);
}

/** The exact words stand for both; a place that they lack is kept. */
function takeOver(kept: Proto, exact: Proto): void {
  const { places, within, isJoint } = kept;
  Object.assign(kept, exact, exact.places.length === 0 ? { places, within, isJoint } : {});
}

/** How exactly places are told; nothing is told by none, little by “his region”. */
const fineness = (places: readonly Placed[]): number =>
  places.length === 0
    ? -1
    : Math.max(...places.map(({ mention }) => (mention.isAgain ? 0 : levelOf[mention.kind] + 0.5)));

/** “Another two”, “two more drones”, “two others”. */
const isFurther = ({ cell, read }: Proto): boolean => {
  const number = cell?.count.number;
  return (
    number !== undefined &&
    (number.isFurther ||
      /^(?:more|others?|further|additional|других|інших)$/u.test(read.tokens[number.to]?.word ?? ""))
  );
};

function isRepeat(first: Proto, second: Proto, speakerOf: (proto: Proto) => string | null): boolean {
  if (first.read === second.read && first.read.tokens === second.read.tokens) return false;
  if (
    groupOf(first.event) !== groupOf(second.event) ||
    (first.event === "launch") !== (second.event === "launch")
  )
    return false;
  if (
    !first.figure ||
    !second.figure ||
    first.figure.value !== second.figure.value ||
    first.figure.kind !== second.figure.kind
  )
    return false;
  if (
    first.figure.high !== second.figure.high ||
    (first.kind !== null && second.kind !== null && first.kind !== second.kind)
  )
    return false;
  if (first.hurt && second.hurt && first.hurt !== second.hurt) return false;
  if (first.isDistributive !== second.isDistributive && first.figure.value === 1) return false;
  if (
    first.isDistributive &&
    second.isDistributive &&
    first.places[0] &&
    second.places[0] &&
    stem(first.places[0]) !== stem(second.places[0])
  )
    return false;
  // “another five” is not the five before; but a lead tells in its own words what the quote after it says.
  const isLead =
    first.read.sentence.isHeadline || (first.read.index === 0 && isQuoted(second) && second.read.index <= 3);
  if (isFurther(second) && !isFurther(first) && !isLead) return false;
  const [one, other] = [speakerOf(first), speakerOf(second)];
  if (one && other && !isSameSpeaker(one, other)) return false;
  // A bare "one" in a list is no repeat of the one over another place.
  if (!areOfOnePlace(first, second)) return false;
  return !areOfTwoTimes(first, second);
}

const isQuoted = ({ read, from }: Proto): boolean =>
  read.sentence.startsQuoted || read.tokens.slice(0, from).some(({ text }) => /^[“«„"]$/.test(text));

/** Also “US” and “US Central Command”. */
export const isSameSpeaker = (one: string, other: string): boolean =>
  one.split("¦").some((a) => other.split("¦").some((b) => areOfOneName(a, b)));

const areOfOneName = (one: string, other: string): boolean =>
  one === other ||
  one.includes(withoutArticle(other)) ||
  other.includes(withoutArticle(one)) ||
  isStateAndBody(one, other) ||
  isStateAndBody(other, one);

const withoutArticle = (name: string): string => name.replace(/^(?:the|its|an?) /i, "");

/** “Russia says”, in a headline, and its ministry in the text. */
const isStateAndBody = (state: string, body: string): boolean =>
  countryOf(state.toLowerCase()) !== null &&
  /ministry|military|army|forces|command|staff|министерств|минобороны|міноборони|сил/iu.test(body);

/** Whether two claims may be of one place: one names none, or one holds the other, or they share a name. */
function areOfOnePlace(first: Proto, second: Proto): boolean {
  const [one, other] = [first.places, second.places];
  const isWide = (places: readonly Placed[]) =>
    places.length === 0 || places.every(({ mention }) => mention.isAgain || mention.kind === "country");
  if (isWide(one) || isWide(other)) {
    // One who was hurt somewhere need not be the one who was hurt elsewhere; a headline and a lead tell what is told below.
    const isOfAnybody = first.kind === "people" && first.figure?.value === 1 && first.read.index > 0;
    return !isOfAnybody && (one.length > 0 || other.length > 0 || first.figure?.value !== 1);
  }
  if (
    one.some((a) =>
      other.some(
        (b) => stem(a) === stem(b) || a.mention.regions.some((iso) => b.mention.regions.includes(iso)),
      ),
    )
  )
    return true;
  // A region told first, then districts or towns in it: only where nothing says that it is another.
  const [coarse, fine] = fineness(one) < fineness(other) ? [first, second] : [second, first];
  if (coarse.places.length !== 1 || coarse.places[0]?.mention.kind !== "region") return false;
  if (fine.within)
    return (
      stem(fine.within) === stem(coarse.places[0]) ||
      fine.within.mention.regions.some((iso) => coarse.places[0]?.mention.regions.includes(iso))
    );
  return (
    fine.places.every(
      ({ mention }) =>
        mention.kind === "district" || mention.kind === "settlement" || mention.kind === "unknown",
    ) && Math.abs(fine.read.index - coarse.read.index) <= 3
  );
}

const stem = ({ mention }: Placed): string => mention.name.slice(0, 5);

function areOfTwoTimes(first: Proto, second: Proto): boolean {
  const [one, other] = [first.read.windows[0]?.clock, second.read.windows[0]?.clock];
  if (!one?.end || !other?.end || !one.start || !other.start) return false;
  return (
    one.from === "words" &&
    other.from === "words" &&
    (one.end.slice(0, 10) < other.start.slice(0, 10) || other.end.slice(0, 10) < one.start.slice(0, 10))
  );
}
