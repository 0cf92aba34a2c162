import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { act } from "../../../src/desk/work/act";
import { aReport, aWork, openBench } from "../desk-builders";

const engine = deskEngine(openBench());

/** How what a warden says of Westmark bears on what is said of it by others, in the second report. */
const bearing = (time: string) => {
  const work = act(
    aWork(`Warden Ada North said that nine drones were shot down over Westmark Oblast ${time}.`),
    {
      do: "addReport",
      report: aReport(
        "The Guild of Lamps said that three drones were shot down over Westmark Oblast from 08:00 to 12:00 Moscow time on 30 May 2031.",
        { id: "skies" },
      ),
    },
  );
  const seen = engine.compare(engine.look(work).looked);
  return (seen.relations.get("north-1") ?? [])
    .filter(({ other }) => other === "skies-1")
    .map(({ kind }) => kind);
};

test("that figures cannot be compared is told where they are of the same place and times that meet, and else it is not", () => {
  expect(bearing("from 10:00 to 14:00 Moscow time on 30 May 2031")).toEqual(["not-comparable"]);
  expect(bearing("from 08:00 to 12:00 Moscow time on 28 May 2031")).toEqual([]);
});

test("nor that two can both be true, where they are of other days", () => {
  const said = (who: string, day: string) =>
    `${who} said that drones were shot down over Westmark Oblast on ${day} May 2031.`;
  const kinds = (day: string) => {
    const work = act(aWork(said("Warden Ada North", day)), {
      do: "addReport",
      report: aReport(said("The Guild of Lamps", "30"), { id: "skies" }),
    });
    const { relations } = engine.compare(engine.look(work).looked);
    return (relations.get("north-1") ?? [])
      .filter(({ other }) => other === "skies-1")
      .map(({ kind }) => kind);
  };
  expect(kinds("30")).toEqual(["compatible"]);
  expect(kinds("28")).toEqual([]);
});

test("whoever comes to speak after others changes nobody’s place in their order, by which they have their marks", () => {
  const guild = "The Guild of Lamps said that three drones were shot down over Gamma on 30 May 2031.";
  const warden = "Warden Ada North said that two drones were shot down over Alpha on 30 May 2031.";
  const speakers = (text: string) =>
    engine.look(aWork(text)).seen.shown?.datasets[0]?.sources.map(({ name }) => name) ?? [];
  const [first, ...none] = speakers(guild);
  expect(none).toEqual([]);
  const both = speakers(`${guild}\n${warden}`);
  expect(both).toHaveLength(2);
  expect(both[0]).toBe(first);
  const third = "The Order of Bells said that one drone was shot down over Beta on 30 May 2031.";
  expect(speakers(`${guild}\n${warden}\n${third}`).slice(0, 2)).toEqual(both);
});
