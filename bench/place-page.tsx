import { renderToString } from "react-dom/server";
import { Index } from "../src/domain/dataset";
import { messages } from "../src/i18n/compiled/en";
import { speak } from "../src/i18n/messages";
import { PlacePage } from "../src/panel/place/PlacePage";
import type { Go } from "../src/panel/reading";
import { aDataset } from "../tests/fixtures/build";
import { claimsAtOnePlace } from "../tests/fixtures/many-claims";

const sizes = [30, 100, 333, 1000];

const nowhere = new Proxy({} as Go, { get: () => () => "" });

/** What a place's page costs that has so many claims: React renders it to text, so that no browser is in it. */
function placePage(count: number): string {
  const dataset = aDataset(claimsAtOnePlace(count));
  const reading = { index: new Index(dataset), claims: dataset.claims, sourceMarks: new Map() };
  const [place] = dataset.places;
  if (!place) throw new Error("No place.");
  return renderToString(
    <PlacePage place={place} currentClaim={null} reading={reading} go={nowhere} heading={null} />,
  );
}

/** The floor: React renders as many elements, with a number in each, and asks nobody what to say. */
function plainPage(elements: number): string {
  const numbers = Array.from({ length: elements }, (_, at) => at);
  return renderToString(
    <p>
      {numbers.map((at) => (
        <b key={at}>{at}</b>
      ))}
    </p>,
  );
}

/** Seconds of this process's processor. */
function processor(act: () => void): number {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** `npm run bench -- place`: how the page of one place grows with the claims about it. */
export function benchPlacePage(): void {
  speak("en", messages);
  placePage(30);
  let before: { count: number; seconds: number } | null = null;
  console.log(
    "| claims | page, s | floor, s | ratio | exponent | kB |\n| --- | --- | --- | --- | --- | --- |",
  );
  for (const count of sizes) {
    let html = "";
    const seconds = processor(() => {
      html = placePage(count);
    });
    const floor = processor(() => plainPage(html.match(/<[a-z]/g)?.length ?? 0));
    const exponent =
      before && (Math.log(seconds / before.seconds) / Math.log(count / before.count)).toFixed(2);
    console.log(
      `| ${count} | ${seconds.toFixed(2)} | ${floor.toFixed(3)} | ${(seconds / floor).toFixed(1)} × | ${exponent ?? ""} | ${Math.round(html.length / 1000)} |`,
    );
    before = { count, seconds };
  }
}
