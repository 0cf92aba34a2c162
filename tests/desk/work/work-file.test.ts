import { expect, test } from "vitest";
import { act, emptyWork } from "../../../src/desk/work/act";
import { printWorkFile, readWorkFile } from "../../../src/desk/work/saved/work-file";
import { draftEvents } from "../../../src/draft/assemble/event";
import { aReport, aWork, claimsIn } from "../desk-builders";

const text =
  "Warden Ada North said that 14 drones were shot down between 22:00 and 06:00: 9 over Alpha, 5 over Gamma. Preliminarily, 2 people were hurt.";

test("a work comes back from its file as it was", () => {
  const work = act(aWork(text), { do: "addReport", report: aReport(text, { id: "second" }) });
  expect(readWorkFile(printWorkFile(work))).toEqual(work);
});

test("where what leaves will stand comes back", () => {
  const work = act(aWork(text), { do: "standAt", what: "folder", address: "https://maps.example/alpha/" });
  expect(work.standsAt).toEqual({ folder: "https://maps.example/alpha/" });
  expect(readWorkFile(printWorkFile(work))).toEqual(work);
});

test("a speaker whose name is said in two languages comes back with both", () => {
  const source = { id: "lovel", name: "Ада Ловел", office: "мэр", kind: "official", language: "ru" } as const;
  const here = { name: "Ada Lovel", office: "" };
  const work = act(aWork(text), { do: "setSource", source: { ...source, here }, said: "Ада Ловел" });
  expect(readWorkFile(printWorkFile(work))).toEqual(work);
});

test("whatever is said to have happened, its claim comes back", () => {
  const [claim] = claimsIn(aWork(text));
  for (const event of draftEvents) {
    const work = act(aWork(text), { do: "setEvent", claim: claim?.id ?? "", event });
    expect(claimsIn(work).map(({ draft }) => draft.event)).toContain(event);
    expect(readWorkFile(printWorkFile(work))).toEqual(work);
  }
});

test("what an editor says was denied comes back", () => {
  const [claim] = claimsIn(aWork(text));
  const work = act(aWork(text), { do: "setDenied", claim: claim?.id ?? "", denied: ["damage"] });
  expect(claimsIn(work)[0]?.draft.denied).toEqual(["damage"]);
  expect(readWorkFile(printWorkFile(work))).toEqual(work);
});

test("a file of the first form opens: who speaks stood with the sources then", () => {
  const { form: _f, writes: _w, speakers: _s, ...old } = aWork(text);
  const sources = [
    { id: "warden", said: ["Ada North"], name: "Ada North", office: "Warden", kind: "official" },
  ];
  const file = JSON.stringify({ skyclaims: "work", work: { ...old, sources } });
  expect(readWorkFile(file)).toMatchObject({
    form: 1,
    writes: "en",
    speakers: [{ said: "Ada North", source: "warden" }],
    sources: [{ id: "warden", office: "Warden" }],
    reports: old.reports,
  });
});

test("a file of a newer desk is refused as such", () => {
  const file = JSON.stringify({ skyclaims: "work", work: { ...emptyWork("w", "en"), form: 2 } });
  expect(readWorkFile(file)).toEqual({ why: "newer", form: 2 });
});

test("what is no work is refused, whatever it is", () => {
  for (const file of [
    "",
    "{",
    "null",
    "[]",
    "7",
    '{"work":{}}',
    '{"skyclaims":"work","work":null}',
    "<html>",
  ])
    expect(readWorkFile(file)).toEqual({ why: "no-work" });
});

test("a damaged file is refused with the place of the damage, and what it brings along is left out", () => {
  const work = aWork(text);
  const [report] = work.reports;
  const damaged = { ...work, reports: [{ ...report, claims: [{ id: "x", state: "published" }] }] };
  expect(readWorkFile(JSON.stringify({ skyclaims: "work", work: damaged }))).toMatchObject({
    why: "damaged",
    at: expect.stringMatching(/^reports\.0\.claims\.0/),
  });
  const more = JSON.stringify({ skyclaims: "work", work: { ...work, onload: "alert(1)" } });
  expect(readWorkFile(more)).toEqual(work);
});
