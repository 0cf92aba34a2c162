import { afterEach, describe, expect, test, vi } from "vitest";
import { compileMessages, messagesIn } from "../../build/messages/compile";
import { unusedMessages } from "../../build/messages/unused";
import { languages } from "../../src/domain/language";
import { messages as en } from "../../src/i18n/compiled/en";
import { speakIn } from "../../src/i18n/load-messages";
import {
  asSentence,
  bearingText,
  dateText,
  eventName,
  figureText,
  languageName,
  listed,
  number,
  saidText,
  speak,
} from "../../src/i18n/messages";
import { briefClockText, clockText, hoursText } from "../../src/i18n/time";
import { events } from "../fixtures/vocabulary";

afterEach(() => speak("en", en));

const uavs = (value: number) => figureText({ kind: "exactly", value, unit: "uav" });

describe("figures are counted as each language counts", () => {
  const counts = {
    en: ["1 UAV", "2 UAVs", "5 UAVs", "11 UAVs", "21 UAVs", "1,200 UAVs"],
    ru: [
      "1 беспилотник",
      "2 беспилотника",
      "5 беспилотников",
      "11 беспилотников",
      "21 беспилотник",
      "1 200 беспилотников",
    ],
    uk: [
      "1 безпілотник",
      "2 безпілотники",
      "5 безпілотників",
      "11 безпілотників",
      "21 безпілотник",
      "1 200 безпілотників",
    ],
  };
  for (const language of languages) {
    test(language, async () => {
      await speakIn(language);
      expect([1, 2, 5, 11, 21, 1200].map(uavs).map((text) => text.replace(/\s/g, " "))).toEqual(
        counts[language],
      );
    });
  }
});

test("after a hedge, Russian and Ukrainian put what is counted into the genitive", async () => {
  await speakIn("ru");
  expect(figureText({ kind: "at-least", value: 2, unit: "uav" })).toBe("не менее 2 беспилотников");
  expect(figureText({ kind: "about", value: 21, unit: "uav" })).toBe("около 21 беспилотника");
  await speakIn("uk");
  expect(figureText({ kind: "between", low: 3, high: 5, unit: "uav" })).toBe("від 3 до 5 безпілотників");
});

test("a joint figure is shared by as many places, in each language’s grammar", async () => {
  expect(bearingText("joint", "11 UAVs", 4)).toBe(
    "One of four places sharing 11 UAVs; no figure of its own.",
  );
  await speakIn("ru");
  expect(bearingText("joint", "11 беспилотников", 4)).toBe(
    "Одно из четырёх мест, на которые вместе приходится 11 беспилотников; своего числа нет.",
  );
  await speakIn("uk");
  expect(bearingText("joint", "11 безпілотників", 21)).toMatch(/^Одне з 21 місця, /);
});

test("dates, numbers and lists read as the language writes them", async () => {
  expect([dateText("2031-05-30"), number.format(1200.5), listed(["a", "b", "c"])]).toEqual([
    "30 May 2031",
    "1,200.5",
    "a, b, and c",
  ]);
  await speakIn("uk");
  // Which of the spaces stands there is another with each edition of the browsers' tables.
  const written = [dateText("2031-05-30"), number.format(1200.5), listed(["а", "б", "в"])];
  expect(written.map((text) => text.replace(/\s/g, " "))).toEqual([
    "30 травня 2031 р.",
    "1 200,5",
    "а, б і в",
  ]);
});

test("every event has words in every language, and the names that readers rely on are there", async () => {
  for (const language of languages) {
    await speakIn(language);
    for (const event of events) expect(eventName(event)).not.toBe(event);
  }
  expect([en.mapLabel, en.panelLabel, en.sources, en.places, en.notOnMap]).toEqual([
    "Map",
    "Reports",
    "Sources",
    "Places",
    "Not on the map",
  ]);
});

describe("the check of messages", () => {
  const compile = (ru: string) =>
    compileMessages(
      new Map([
        ["en", "title: Alpha\ngroup: { count: '{n, plural, one {# town} other {# towns}} of {all}' }\n"],
        ["ru", ru],
      ]),
    );

  test("a message that a language lacks, or has too much, is told", () => {
    expect(compile("title: Альфа\nextra: Ещё\n").problems).toEqual([
      "ru.yaml: group.count is missing.",
      "ru.yaml: extra is no message of the English file.",
    ]);
  });

  test("a message that fills in something else is told", () => {
    const [problem] = compile("title: Альфа\ngroup: { count: 'Всё: {n}' }\n").problems;
    expect(problem).toBe("ru.yaml: group.count fills in {n}; in English it is {all}, {n}.");
  });

  test("a plural form that the language does not have is told", () => {
    const { problems } = compile("title: Альфа\ngroup: { count: '{n, plural, two {#} other {#}} {all}' }\n");
    expect(problems.join()).toMatch(/^ru\.yaml: .*two/);
  });

  test("a message that no code says is told; a group read by a key counts as said", () => {
    const yaml = "a: A\nb: { c: C, d: D }\ne: { f: F }\ng: G\n";
    const code = ["return m.a;", "m.b[kind]", "x.g; mm.g; m.e"];
    const paths = messagesIn(yaml).map(({ path }) => path);
    expect(unusedMessages(paths, code)).toEqual(["g"]);
    expect(unusedMessages(paths, ["m.a m.b.c m.g"])).toEqual(["b.d", "e.f"]);
  });
});

test("a language is named as within a sentence, also by a browser that would begin one with it", async () => {
  vi.spyOn(Intl.DisplayNames.prototype, "of").mockReturnValue("Английский");
  await speakIn("ru");
  expect(languageName("en")).toBe("английский");
  vi.restoreAllMocks();
});

describe("what is said of one thing agrees with the gender of its word", () => {
  const said = (value: number, unit: string) => {
    const what = figureText({ kind: "exactly", value, unit });
    return saidText("interception", unit, what, value);
  };

  test("in Russian", async () => {
    await speakIn("ru");
    expect([said(1, "missile"), said(21, "cruise-missile"), said(1, "uav"), said(1, "aircraft")]).toEqual([
      "1 ракета сбита",
      "21 крылатая ракета сбита",
      "1 беспилотник сбит",
      "1 воздушное судно сбито",
    ]);
    expect([said(5, "missile"), said(11, "uav")]).toEqual(["5 ракет сбито", "11 беспилотников сбито"]);
    // «Не менее 1 ракеты» is no nominative that anything could agree with.
    const hedged = figureText({ kind: "at-least", value: 1, unit: "missile" });
    expect(saidText("interception", "missile", hedged, null)).toBe("не менее 1 ракеты сбито");
  });

  test("in Ukrainian", async () => {
    await speakIn("uk");
    expect([said(1, "missile"), said(1, "uav"), said(2, "missile"), said(5, "uav")]).toEqual([
      "1 ракета збита",
      "1 безпілотник збито",
      "2 ракети збито",
      "5 безпілотників збито",
    ]);
  });
});

test("of a language that is not known nothing is said, in no language", async () => {
  for (const each of languages) {
    await speakIn(each);
    expect(languageName("und")).toBeNull();
  }
});

test("a credit ends with one full stop, whether its author set one or not", () => {
  expect(asSentence("The weather office")).toBe("The weather office.");
  expect(asSentence("By the weather office. CC BY 4.0.")).toBe("By the weather office. CC BY 4.0.");
});

test("hours are told so that nobody asks of which day: a moment as about which it was, two days each with its own", async () => {
  const at = (time: string) => Date.parse(`2031-05-${time}:00Z`);
  expect(hoursText(at("16T22:12"), at("16T22:12"), "UTC")).toBe("about 22:12");
  expect(hoursText(at("16T22:12"), at("16T22:12") + 30_000, "UTC")).toBe("22:12");
  expect(hoursText(at("16T08:00"), at("16T23:00"), "UTC")).toBe("08:00–23:00");
  expect(hoursText(at("15T23:00"), at("16T08:00"), "UTC")).toBe("15 May, 23:00 – 16 May, 08:00");
  // Within a day here, over midnight there.
  expect(hoursText(at("15T20:00"), at("15T22:00"), "Europe/Moscow")).toBe("15 May, 23:00 – 16 May, 01:00");
});

test("hours law: both ends are told exactly where they differ by a minute or more, and days only where they differ", async () => {
  for (const each of languages) {
    await speakIn(each);
    const noon = Date.parse("2031-05-16T12:00Z");
    for (let minutes = 0; minutes < 3000; minutes += 97) {
      const text = hoursText(noon, noon + minutes * 60_000, "UTC");
      expect([minutes, text.match(/\d\d:\d\d/g)?.length]).toEqual([minutes, minutes === 0 ? 1 : 2]);
      expect([minutes, /\p{L}/u.test(text)]).toEqual([minutes, minutes === 0 || minutes >= 720]);
    }
  }
});

test.each([
  ["en", "30 May 2031, about 13:00, Moscow time", "about 13:00"],
  ["ru", "30 мая 2031 г., около 13:00, московское время", "около 13:00"],
  ["uk", "30 травня 2031 р., близько 13:00, за московським часом", "близько 13:00"],
] as const)(
  "a moment is told as one about which it was, with its day and beside it (%s)",
  async (each, full, brief) => {
    await speakIn(each);
    const at = "2031-05-30T13:00+03:00";
    const clock = {
      start: at,
      end: at,
      zone: "Europe/Moscow",
      precision: "minute",
      knownFrom: null,
    } as const;
    expect([clockText(clock).replace(/\s/gu, " "), briefClockText(clock)]).toEqual([full, brief]);
  },
);
