import { expect, test } from "vitest";
import { windowOf as readOff } from "../../src/compile/derive/window";
import { draft } from "../../src/draft/draft";

const clock = (text: string, published = "2031-05-23") => draft(text, { published }).drafts[0]?.window?.clock;

test("hours with dates are read to the minute", () => {
  expect(clock("С 20.00 мск 22 мая до 7.00 мск 23 мая уничтожены 9 дронов.")).toMatchObject({
    start: "2031-05-22T20:00",
    end: "2031-05-23T07:00",
    zone: "Europe/Moscow",
    from: "words",
  });
  expect(clock("У ніч на 23 травня (з 18:30 22 травня) противник атакував 30 ударними БпЛА.")).toMatchObject({
    start: "2031-05-22T18:30",
    zone: "Europe/Kyiv",
  });
});

const posted = (text: string, publishedAt: string) =>
  draft(text, { language: "ru", published: publishedAt.slice(0, 10), publishedAt }).drafts[0];

test("a date written with a dot is no time by the clock", () => {
  const window = {
    start: "2031-05-22T23:00",
    end: "2031-05-23T07:00",
    precision: "minute",
    from: "words",
  };
  expect(clock("С 23:00 мск 22.05 до 07:00 мск 23.05 уничтожены 9 дронов.")).toMatchObject(window);
  expect(clock("С 23.00 22.05 до 07.00 23.05 уничтожены 9 дронов.")).toMatchObject(window);
  expect(clock("С 23.00 мск 22.05.2031 до 07.00 мск 23.05.2031 уничтожены 9 дронов.")).toMatchObject(window);
  // With a Latin letter that looks like the Russian word.
  expect(clock("C 23.00 мск 22.05 до 07.00 мск 23.05 уничтожены 9 дронов.")).toMatchObject(window);
  // A time that happens to be like the day of publication is still a time.
  expect(clock("Около 22.05 мск уничтожены 9 дронов.")?.start).toBe("2031-05-23T22:05");
});

test("what says only when it began has no day of its own, and a past night keeps its date", () => {
  expect(clock("В период с 20.00 мск 22.05 уничтожены 9 дронов.")).toBeNull();
  expect(clock("В течение прошедшей ночи 23 мая уничтожены 9 дронов.")).toMatchObject({
    start: "2031-05-22",
    end: "2031-05-23",
    part: "night",
  });
});

test("a window that would end after its publication was on the day before", () => {
  const evening = { start: "2031-05-22T21:00", end: "2031-05-22T23:40", from: "published" };
  const text = "С 21.00 до 23.40 мск уничтожены 9 дронов.";
  expect(posted(text, "2031-05-23T00:01")?.window?.clock).toMatchObject(evening);
  expect(posted(text, "2031-05-22T23:45")?.window?.clock).toMatchObject(evening);
  // Sent a minute before the hour that it names.
  expect(posted(text, "2031-05-22T23:39")?.window?.clock).toMatchObject(evening);
  expect(posted("Около 23.30 мск уничтожены 9 дронов.", "2031-05-23T00:48")?.window?.clock?.start).toBe(
    "2031-05-22T23:30",
  );
  expect(posted(text, "2031-05-23T00:01")?.questions).toEqual([]);
});

test("where words say a day on which it was not over, a person is asked", () => {
  const late = posted("С 21.00 мск 23 мая до 23.40 мск 23 мая уничтожены 9 дронов.", "2031-05-23T08:00");
  expect(late?.questions.map(({ kind }) => kind)).toEqual(["time-late"]);
});

test("hours without a date, later than their end, began the day before", () => {
  expect(clock("С 22.00 до 6.00 мск сбиты два дрона.")).toMatchObject({
    start: "2031-05-22T22:00",
    end: "2031-05-23T06:00",
    from: "published",
  });
});

test.each([
  "С 21.00 и до 05.00 сбиты два дрона.",
  "Начиная с 21.00 и вплоть до 05.00 сбиты два дрона.",
  "Із 21.00 і до 05.00 збито два дрони.",
  "From 21:00 right up to 05:00 two drones were shot down.",
])("hours that lead on to their end by more words than one are one stretch: %s", (text) => {
  expect(clock(text)).toMatchObject({ start: "2031-05-22T21:00", end: "2031-05-23T05:00" });
});

test("days that lead on to their end by two words are one stretch", () => {
  expect(clock("С 20 мая и до 22 мая сбиты два дрона.")).toMatchObject({
    start: "2031-05-20",
    end: "2031-05-22",
  });
});

test("a night is that between two days, reckoned from the date of publication", () => {
  const night = {
    start: "2031-05-22",
    end: "2031-05-23",
    precision: "day",
    part: "night",
    from: "published",
  };
  expect(clock("В течение прошедшей ночи сбиты два дрона.")).toMatchObject(night);
  expect(clock("Two drones were shot down overnight.")).toMatchObject(night);
  expect(clock("Вночі збито два дрони.")).toMatchObject(night);
  // The day of publication is a Friday.
  const ofFriday = { ...night, from: "words" };
  expect(clock("Two drones were shot down overnight into Friday.")).toMatchObject(ofFriday);
  expect(clock("Two drones were shot down overnight on Friday.")).toMatchObject(ofFriday);
  expect(clock("В ночь на 23 мая сбиты два дрона.")).toMatchObject(ofFriday);
});

test("of a weekday that is over, its night began then, and “yesterday's night” is one of two", () => {
  const night = { start: "2031-05-21", end: "2031-05-22", part: "night", from: "words" };
  expect(clock("Two drones were shot down overnight Wednesday.")).toMatchObject(night);
  expect(clock("Two drones were shot down on Wednesday night.")).toMatchObject(night);
  expect(clock("Два дрона сбиты в ночь на четверг.")).toMatchObject(night);
  const either = clock("Вчера ночью сбиты два дрона.");
  expect(either).toMatchObject({ start: "2031-05-22", end: "2031-05-23" });
  expect(either?.part).toBeUndefined();
});

test("a weekday is the last one before publication", () => {
  expect(clock("Two drones were shot down on Wednesday.")).toMatchObject({
    start: "2031-05-21",
    from: "words",
  });
});

test("of a text whose date is not known no day is reckoned", () => {
  expect(draft("Two drones were shot down overnight.").drafts[0]?.window).toMatchObject({
    words: "overnight",
    clock: null,
  });
});

test("parts are of their total’s time, though the day on which it was told stands nearer to one of them", () => {
  const { drafts } = draft(
    "“Last night 18 drones were destroyed, including 11 over Alpha, 5 over Beta and 2 over Gamma”, the Ministry of Skies said in a statement on Monday.",
    { published: "2031-05-26" },
  );
  expect(drafts.map(({ figure, role, window }) => [figure?.value, role, window?.words])).toEqual([
    [18, "total", "Last night"],
    [11, "part", "Last night"],
    [5, "part", "Last night"],
    [2, "part", "Last night"],
  ]);
});

const weekdayNights = [
  "Two drones were shot down during the night from Wednesday to Thursday.",
  "Two drones were shot down in the night between Wednesday and Thursday.",
  "Two drones were shot down overnight from Wednesday to Thursday.",
  "В ночь со среды на четверг сбиты два дрона.",
  "У ніч із середи на четвер збито два дрони.",
  "У ніч з середи на четвер збито два дрони.",
  "В ночь на четверг сбиты два дрона.",
  "У ніч на четвер збито два дрони.",
  "У ніч проти четверга збито два дрони.",
];
/** What the check reads off a window's words, of a text of that day. */
const checked = (words: string | undefined, published: string) => {
  const { window } = readOff(words, { published, zone: "Europe/Moscow" });
  return window && typeof window === "object" ? window.clock : undefined;
};

test.each(weekdayNights)("the same night, of a text of Thursday and of the days after it: %s", (text) => {
  const night = { start: "2031-05-21", end: "2031-05-22", part: "night" };
  // A Thursday, and the Friday, Sunday and Wednesday after it.
  for (const published of ["2031-05-22", "2031-05-23", "2031-05-25", "2031-05-28"]) {
    const window = draft(text, { published }).drafts[0]?.window;
    expect(window?.clock, published).toMatchObject(night);
    expect(checked(window?.words, published), published).toMatchObject(night);
  }
  // On the Wednesday that night is yet to come: a week before.
  expect(
    checked(draft(text, { published: "2031-05-21" }).drafts[0]?.window?.words, "2031-05-21"),
  ).toMatchObject({
    start: "2031-05-14",
    end: "2031-05-15",
  });
});

test("a night over the end of the week is one night too", () => {
  const night = { start: "2031-05-25", end: "2031-05-26", part: "night" };
  for (const text of [
    "Two drones were shot down during the night from Sunday to Monday.",
    "В ночь с воскресенья на понедельник сбиты два дрона.",
    "У ніч з неділі на понеділок збито два дрони.",
  ]) {
    const window = draft(text, { published: "2031-05-27" }).drafts[0]?.window;
    expect(window?.clock, text).toMatchObject(night);
    expect(checked(window?.words, "2031-05-27"), text).toMatchObject(night);
  }
});

test("a night with a date is read off its words when the date of publication comes later", () => {
  for (const text of ["У ніч на 22 травня збито два дрони.", "В ночь на 22 мая сбиты два дрона."]) {
    const window = draft(text).drafts[0]?.window;
    expect(window?.clock).toBeNull();
    expect(checked(window?.words, "2031-05-24")).toMatchObject({
      start: "2031-05-21",
      end: "2031-05-22",
      part: "night",
    });
  }
  // The night before the turn of the year, told after it; and one that may begin or end on its day.
  expect(checked("у ніч на 31 грудня", "2031-01-02")).toMatchObject({
    start: "2030-12-30",
    end: "2030-12-31",
  });
  expect(checked("у ніч на 23 травня (з 18:30 22 травня)", "2031-05-24")).toMatchObject({
    end: "2031-05-23",
  });
  expect(checked("on the night of 22 May", "2031-05-24")).toBeUndefined();
});

test("two days that are not one after the other are a stretch, and no night", () => {
  expect(checked("from Tuesday to Thursday", "2031-05-23")).toMatchObject({
    start: "2031-05-20",
    end: "2031-05-22",
  });
  expect(checked("the night from Tuesday to Thursday", "2031-05-23")).toBeUndefined();
  // A name of a day that has another's in it.
  expect(checked("у понеділок", "2031-05-23")).toMatchObject({ start: "2031-05-19", end: "2031-05-19" });
});

test("a time that another speaker told is asked about where it is carried over, and not where the same one goes on", () => {
  const asked = (text: string) =>
    draft(text, { published: "2031-05-23" }).drafts.map(({ figure, window, questions }) => [
      figure?.value ?? null,
      window?.words ?? null,
      questions.some(({ kind }) => kind === "time-carried"),
    ]);
  const first = "The Ministry of Skies said 32 drones were destroyed last night.";
  expect(
    asked(`${first}\n\nWarden Ada North announced that 13 people were injured in a house in Alpha.\n`),
  ).toEqual([
    [32, "last night", false],
    [13, "last night", true],
  ]);
  expect(asked(`${first} The Ministry of Skies said 13 missiles were shot down over Alpha.\n`)).toEqual([
    [32, "last night", false],
    [13, "last night", false],
  ]);
  expect(asked(`${first}\n\nWarden Ada North said 13 people were injured in Alpha on Thursday.\n`)).toEqual([
    [32, "last night", false],
    [13, "on Thursday", false],
  ]);
});

test.each([
  ["Between 22:00 and 02:00 three drones were shot down over Alpha.", "2031-05-22T22:00", "2031-05-23T02:00"],
  ["Between 9 and 11 p.m. three drones were shot down over Alpha.", "2031-05-23T21:00", "2031-05-23T23:00"],
  ["Between 11 and 1 p.m. three drones were shot down over Alpha.", "2031-05-23T11:00", "2031-05-23T13:00"],
  ["From 9 to 11 a.m. three drones were shot down over Alpha.", "2031-05-23T09:00", "2031-05-23T11:00"],
  [
    "Between 22:00 on Wednesday and 06:00 on Thursday three drones were shot down over Alpha.",
    "2031-05-21T22:00",
    "2031-05-22T06:00",
  ],
  [
    "Between 22:00 and 06:00 on Thursday three drones were shot down.",
    "2031-05-21T22:00",
    "2031-05-22T06:00",
  ],
  ["Между 22.00 и 02.00 мск над Альфой сбиты 3 дрона.", "2031-05-22T22:00", "2031-05-23T02:00"],
  ["Між 22:00 та 02:00 над Альфою збито 3 дрони.", "2031-05-22T22:00", "2031-05-23T02:00"],
  ["Between Tuesday and Thursday three drones were shot down over Alpha.", "2031-05-20", "2031-05-22"],
  ["Between 20 and 22 May three drones were shot down over Alpha.", "2031-05-20", "2031-05-22"],
  ["В период с 20 по 22 мая над Альфой сбиты 3 дрона.", "2031-05-20", "2031-05-22"],
  ["С 30 апреля по 2 мая над Альфой сбиты 3 дрона.", "2031-04-30", "2031-05-02"],
])("what lay between two times is no time of its own, and no one of them: %s", (text, start, end) => {
  expect(clock(text)).toMatchObject({ start, end });
});

test.each([
  "Between 9 and 11 in the evening three drones were shot down over Alpha.",
  "Между 9 и 11 часами над Альфой сбиты 3 дрона.",
  "Між 9 та 11 годинами над Альфою збито 3 дрони.",
])("hours that nobody can be sure of are told in their words, without a time: %s", (text) => {
  const [first] = draft(text, { published: "2031-05-23" }).drafts;
  expect(first?.figure?.value).toBe(3);
  expect(first?.window?.words.toLowerCase()).toMatch(/^(?:between|между|с|між) 9 /u);
  expect(first?.window?.clock).toBeNull();
});

test.each([
  ["Earlier in the day one drone was shot down over Alpha."],
  ["Ранее в течение дня над Альфой сбит один дрон."],
  ["Раніше того ж дня над Альфою збито один дрон."],
])(
  "what was earlier in the day was on the day that was told before, or else on that of publication: %s",
  (text) => {
    expect(clock(text)).toMatchObject({ start: "2031-05-23", end: "2031-05-23", from: "published" });
  },
);

test("what was earlier in the day is not of the day of publication where the text told another day before", () => {
  const text = (when: string) =>
    `${when} drones were seen over Beta. Earlier in the day one drone was shot down over Alpha.`;
  const last = (when: string) =>
    draft(text(when), { published: "2031-05-23" }).drafts.find(({ figure }) => figure)?.window;
  expect(last("On Tuesday")?.clock).toMatchObject({ start: "2031-05-20", end: "2031-05-20", from: "words" });
  expect(last("Between Tuesday and Thursday")).toMatchObject({ words: "Earlier in the day", clock: null });
});

test.each([
  ["At 05:10 on Thursday three drones were shot down over Alpha.", "2031-05-22T05:10"],
  ["Three drones were shot down over Alpha at 05:10 (Moscow time) on Thursday.", "2031-05-22T05:10"],
  ["On Thursday at about 05:10 three drones were shot down over Alpha.", "2031-05-22T05:10"],
  ["On 21 May at 05:10 three drones were shot down over Alpha.", "2031-05-21T05:10"],
  ["At 05:10 on Thursday, 15 May, three drones were shot down over Alpha.", "2031-05-15T05:10"],
  ["Около 5.10 в четверг над Альфой сбиты 3 дрона.", "2031-05-22T05:10"],
  ["В четверг около 5.10 над Альфой сбиты 3 дрона.", "2031-05-22T05:10"],
  ["Близько 5:10 у четвер над Альфою збито 3 дрони.", "2031-05-22T05:10"],
])("an hour is of the day that is said with it, and not of that of publication: %s", (text, start) => {
  expect(clock(text)).toMatchObject({ start, end: start, from: "words" });
});

test.each([
  ["21 мая около 5.10 над Альфой сбиты 3 дрона.", "2031-05-21T05:10"],
  ["21 мая т.г., примерно в 5.10 мск, над Альфой сбиты 3 дрона.", "2031-05-21T05:10"],
  ["21 мая вечером, около 22.15, над Альфой сбиты 3 дрона.", "2031-05-21T22:15"],
  ["Ночью 21 мая около 3.45 мск над Альфой сбиты 3 дрона.", "2031-05-21T03:45"],
  ["Три дрона сбиты над Альфой 21 мая в 5.10.", "2031-05-21T05:10"],
  ["В 5.10 21 мая над Альфой сбиты 3 дрона.", "2031-05-21T05:10"],
  ["21 травня близько 5:10 над Альфою збито 3 дрони.", "2031-05-21T05:10"],
  ["21 травня о 5:10 над Альфою збито 3 дрони.", "2031-05-21T05:10"],
  ["21 мая около 11 часов утра мск над Альфой сбиты 3 дрона.", "2031-05-21T11:00"],
  ["21 мая около 9.30 вечера над Альфой сбиты 3 дрона.", "2031-05-21T21:30"],
  ["21 мая около 2 часов дня над Альфой сбиты 3 дрона.", "2031-05-21T14:00"],
  ["21 мая около 3 часов ночи над Альфой сбиты 3 дрона.", "2031-05-21T03:00"],
  ["21 мая около 11 часов ночи над Альфой сбиты 3 дрона.", "2031-05-21T23:00"],
  ["21 мая около 19 часов мск над Альфой сбиты 3 дрона.", "2031-05-21T19:00"],
])("a date and the hour behind it are one time: %s", (text, start) => {
  expect(clock(text)).toMatchObject({ start, end: start, precision: "minute", from: "words" });
});

test.each([
  ["21 мая с 5.10 до 6.30 над Альфой сбиты 3 дрона.", "21T05:10", "21T06:30"],
  ["21 мая в период с 23.00 мск до полуночи над Альфой сбиты 3 дрона.", "21T23:00", "22T00:00"],
  ["21 мая с 20.00 21 мая до 7.00 22 мая над Альфой сбиты 3 дрона.", "21T20:00", "22T07:00"],
  ["Над Альфой сбиты 3 дрона (с 22 часов 19 мая до 5 часов 21 мая).", "19T22:00", "21T05:00"],
  ["21 мая между 5.10 и 6.30 над Альфой сбиты 3 дрона.", "21T05:10", "21T06:30"],
  ["21 травня з 5:10 до 6:30 над Альфою збито 3 дрони.", "21T05:10", "21T06:30"],
  ["21 мая около 13:20 мск и 13:50 мск над Альфой сбиты 3 дрона.", "21T13:20", "21T13:50"],
])("hours behind a date are of that date, and not of publication’s: %s", (text, start, end) => {
  const days = { start: `2031-05-${start}`, end: `2031-05-${end}` };
  expect(clock(text)).toMatchObject({ ...days, precision: "minute", from: "words" });
});

test.each([
  "21 мая около 4 часов мск над Альфой сбиты 3 дрона.",
  "21 мая после 5.10 над Альфой сбиты 3 дрона.",
  "On 21 May, before 05:10, three drones were shot down over Alpha.",
])("of an hour of either half of the day, or an open stretch of it, the day is known: %s", (text) => {
  expect(clock(text)).toMatchObject({ start: "2031-05-21", end: "2031-05-21", precision: "day" });
});

test.each([
  ["Вечером 21 мая около 9.30 над Альфой сбиты 3 дрона.", "21T21:30"],
  ["21 мая, ночью, в 11.45 над Альфой сбиты 3 дрона.", "21T23:45"],
  ["Днем 21 мая около 2.15 над Альфой сбиты 3 дрона.", "21T14:15"],
  ["Днем 21 мая около 11.15 над Альфой сбиты 3 дрона.", "21T11:15"],
  ["21 травня о 9:30 вечора над Альфою збито 3 дрони.", "21T21:30"],
  ["21 травня о 9:30 ранку над Альфою збито 3 дрони.", "21T09:30"],
  ["21 травня о 11:30 ночі над Альфою збито 3 дрони.", "21T23:30"],
  ["21 травня ввечері близько 9:30 над Альфою збито 3 дрони.", "21T21:30"],
  ["On 21 May at 9:30 in the evening three drones were shot down over Alpha.", "21T21:30"],
  ["On 21 May at 9:30 at night three drones were shot down over Alpha.", "21T21:30"],
  ["On Thursday evening at about 9:30 three drones were shot down over Alpha.", "22T21:30"],
  ["On the evening of 21 May at about 9:30 three drones were shot down over Alpha.", "21T21:30"],
  ["At 9:30 on Thursday evening three drones were shot down over Alpha.", "22T21:30"],
])("the part of the day says in which half of it an hour was: %s", (text, start) => {
  expect(clock(text)).toMatchObject({ start: `2031-05-${start}`, precision: "minute", from: "words" });
});

test.each([
  ["Вечером около 9.30 над Альфой сбиты 3 дрона.", "23T21:30"],
  ["Сегодня утром около 11 часов мск над Альфой сбиты 3 дрона.", "23T11:00"],
  ["Вчера вечером около 9.30 над Альфой сбиты 3 дрона.", "22T21:30"],
  ["Last night at 9:30 three drones were shot down over Alpha.", "22T21:30"],
  ["Last night at 2:30 three drones were shot down over Alpha.", "23T02:30"],
])("so does the part of the day of no date: %s", (text, start) => {
  expect(clock(text)).toMatchObject({ start: `2031-05-${start}`, precision: "minute", from: "published" });
});

test.each([
  "Утром 21 мая около 21.30 над Альфой сбиты 3 дрона.",
  "Днем 21 мая около 02.15 над Альфой сбиты 3 дрона.",
  "Вечером 21 мая с 9.30 до 10.15 над Альфой сбиты 3 дрона.",
  "21 мая около полуночи над Альфой сбиты 3 дрона.",
  "21 мая около 12 часов ночи над Альфой сбиты 3 дрона.",
  "21 травня опівночі над Альфою збито 3 дрони.",
  "On 21 May at midnight three drones were shot down over Alpha.",
])("where part of the day and hour disagree, and of a midnight, the day is known: %s", (text) => {
  expect(clock(text)).toMatchObject({ start: "2031-05-21", end: "2031-05-21", precision: "day" });
});

test("the small hours of a weekday’s night are of the next day", () => {
  expect(clock("At 2:15 on Thursday night three drones were shot down over Alpha.")).toMatchObject({
    start: "2031-05-22",
    end: "2031-05-23",
    part: "night",
  });
});

test("a part of the day says nothing of the other end of a stretch", () => {
  const text = "From 22:00 on 21 May to 7:00 in the morning three drones were shot down over Alpha.";
  expect(clock(text)).toMatchObject({ start: "2031-05-21T22:00", end: "2031-05-22T07:00" });
});

test("days that run into the next month begin in the month before", () => {
  const text = "С 28 по 3 мая над Альфой сбиты 3 дрона.";
  expect(clock(text)).toMatchObject({ start: "2031-04-28", end: "2031-05-03", precision: "day" });
  expect(clock("С 28 по 3 января над Альфой сбиты 3 дрона.", "2031-01-04")).toMatchObject({
    start: "2030-12-28",
    end: "2031-01-03",
  });
  expect(clock("С 31 по 3 мая над Альфой сбиты 3 дрона.") ?? null).toBeNull();
});

test.each([
  ["21 мая в 5.10 и 22 мая в 6.10 над Альфой сбиты 3 дрона.", "21 мая в 5.10 и 22 мая в 6.10"],
  ["21 травня о 5:10 та 22 травня о 6:10 над Альфою збито 3 дрони.", "21 травня о 5:10 та 22 травня о 6:10"],
  [
    "On 21 May at 5:10 and 22 May at 6:10 three drones fell to crews.",
    "On 21 May at 5:10 and 22 May at 6:10",
  ],
  [
    "At 5:10 on 21 May and 6:10 on 22 May three drones fell to crews.",
    "At 5:10 on 21 May and 6:10 on 22 May",
  ],
])("of an hour of one day and one of another none is left out: %s", (text, words) => {
  const [one] = draft(text, { published: "2031-05-23" }).drafts;
  expect(one?.window).toMatchObject({
    words,
    clock: { start: "2031-05-21T05:10", end: "2031-05-22T06:10", precision: "minute" },
  });
});

test("the minutes of a time are no day of a date behind them", () => {
  expect(clock("At 5:10 and 22 May three drones were shot down over Alpha.")).toMatchObject({
    start: "2031-05-22",
    end: "2031-05-22",
  });
});

test("an hour without a day is of the day of publication", () => {
  expect(clock("At 05:10 three drones were shot down over Alpha.")).toMatchObject({
    start: "2031-05-23T05:10",
    from: "published",
  });
});

/** The figures of a text of Friday 23 May with the words of their time and its days. */
const daysOf = (text: string) =>
  draft(text, { published: "2031-05-23" })
    .drafts.filter(({ figure }) => figure)
    .map(({ figure, window }) => [
      figure?.value,
      window?.words,
      window?.clock && [window.clock.start, window.clock.end].join("/"),
    ]);
const [tuesday, thursday] = ["2031-05-20/2031-05-20", "2031-05-22/2031-05-22"];

test("“that day” stays the day told first, from sentence to sentence", () => {
  const chain =
    "On Tuesday drones were seen over Beta. Earlier in the day one drone was shot down over Alpha. ";
  expect(daysOf(`${chain}Two more were shot down over Gamma.`)).toEqual([
    [1, "Earlier in the day", tuesday],
    [2, "Earlier in the day", tuesday],
  ]);
  expect(daysOf(`${chain}Later that day two more were shot down over Gamma.`)).toEqual([
    [1, "Earlier in the day", tuesday],
    [2, "Later that day", tuesday],
  ]);
  expect(daysOf(`${chain}Later that day two were shot down over Gamma. Three more fell to crews.`)).toEqual(
    expect.arrayContaining([[2, "Later that day", tuesday]]),
  );
});

test("“that day” is the day told before it in its own sentence, ahead of any in the sentence before", () => {
  const own = "On Tuesday three drones were shot down over Beta, and later that day one over Alpha.";
  expect(daysOf(own)).toEqual([
    [3, "On Tuesday", tuesday],
    [1, "later that day", tuesday],
  ]);
  expect(daysOf(`${own} Two more were shot down over Gamma.`).at(-1)?.[2]).toBe(tuesday);
  expect(daysOf(`On Monday five drones were shot down over Delta. ${own}`).at(-1)?.[2]).toBe(tuesday);
  const two =
    "On Tuesday seven drones were shot down over Beta, on Thursday two over Gamma, and later that day one over Alpha.";
  expect(daysOf(two).at(-1)).toEqual([1, "later that day", thursday]);
  expect(
    daysOf(
      "Drones were seen on Monday over Beta. One drone was shot down over Alpha later that day, on Thursday.",
    ),
  ).toEqual([[1, expect.any(String), thursday]]);
});

test("of two days in the sentence before nobody knows which is “that day”", () => {
  const text =
    "Two drones were shot down on Monday and three on Tuesday over Beta. Later that day one drone was shot down over Alpha. Four more were shot down over Gamma.";
  expect(daysOf(text).slice(2)).toEqual([
    [1, "Later that day", null],
    [4, "Later that day", null],
  ]);
});

test("an hour with its day says the day for “later that day”", () => {
  expect(
    daysOf(
      "At 05:10 on Thursday three drones were shot down over Beta. Later that day one was shot down over Alpha.",
    ).at(-1),
  ).toEqual([1, "Later that day", thursday]);
});
