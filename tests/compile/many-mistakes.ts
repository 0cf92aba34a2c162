import { type Evidence, edited, good } from "./evidence-fixture";

const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join("");

const withFile = (path: string, text: string): Evidence => new Map([...good, [path, text]]);
const after = (path: string, text: string): Evidence => withFile(path, `${good.get(path)}${text}`);

/** A claim of the first report again, under another id. */
const claimAgain = (at: number, change: (claim: string) => string): string => {
  const text = good.get("reports/first.yaml") ?? "";
  const from = text.indexOf("  - id: north-no-harm");
  const claim = text.slice(from, text.indexOf("  - id: north-debris"));
  return change(claim.replace("north-no-harm", `north-no-harm-${at}`));
};

/** Each kind of mistake, made as many times as asked, in one go. */
export const mistakes: Readonly<Record<string, (count: number) => Evidence>> = {
  "unknown keys": (count) =>
    after(
      "sources.yaml",
      times(count, (at) => `  nonsense${at}: 1\n`),
    ),
  "keys given twice": (count) =>
    after(
      "sources.yaml",
      times(count, () => "  kind: ministry\n"),
    ),
  "sources of the wrong form": (count) =>
    after(
      "sources.yaml",
      times(count, (at) => `- id: "No slug ${at}"\n`),
    ),
  "ids given twice": (count) =>
    after(
      "sources.yaml",
      times(count, () =>
        (good.get("sources.yaml") ?? "").slice(0, (good.get("sources.yaml") ?? "").indexOf("\n\n") + 1),
      ),
    ),
  "claims of unknown sources": (count) =>
    after(
      "reports/first.yaml",
      times(count, (at) => claimAgain(at, (claim) => claim.replace("source: north", `source: nobody-${at}`))),
    ),
  "claims of unknown places": (count) =>
    after(
      "reports/first.yaml",
      times(count, (at) => claimAgain(at, (claim) => claim.replace("id: westmark", `id: nowhere-${at}`))),
    ),
  "claims that say the same": (count) =>
    after(
      "reports/first.yaml",
      times(count, (at) => claimAgain(at, (claim) => claim)),
    ),
  "claims with an unknown key": (count) =>
    after(
      "reports/first.yaml",
      times(count, (at) =>
        claimAgain(at, (claim) => claim.replace("    event:", `    evnt${at}: 1\n    event:`)),
      ),
    ),
  "parts of one total that do not add up": (count) =>
    after(
      "reports/first.yaml",
      times(count, (at) =>
        claimAgain(at, (claim) =>
          claim.replace(
            "    event: harm-denied",
            "    event: interception\n    part_of: skies-uavs\n    figure: { exactly: 1, unit: uav }",
          ),
        ),
      ),
    ),
  "names that no claim uses": (count) =>
    edited(
      good,
      "places.yaml",
      "    - as: Alpha\n",
      `    - as: Alpha\n${times(count, (at) => `      certainty: certain\n      reason: { en: Plain., ru: Ясно., uk: Ясно. }\n    - as: Alpha ${at}\n`)}`,
    ),
  "control characters": (count) =>
    after(
      "sources.yaml",
      times(count, () => "# \u0007\n"),
    ),
  "quotes that are not in the text": (count) =>
    after(
      "reports/first.yaml",
      times(count, (at) =>
        claimAgain(at, (claim) => claim.replace("quote: By first", `quote: By ${at} first`)),
      ),
    ),
};
