import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";
import { figuresIn } from "./drafting";

const [shotOver, hurt] = ["interception, exactly 1", "harm, exactly 2"];

test.each([
  [
    "One drone was shot down over Alderton and two people were hurt, another was shot down over Birchley.",
    [`${shotOver}, Alderton`, `${hurt}, Alderton`, `${shotOver}, Birchley`],
  ],
  [
    "One drone was shot down over Alderton and two people were hurt, and another over Birchley.",
    [`${shotOver}, Alderton`, `${hurt}, Alderton`, `${shotOver}, Birchley`],
  ],
  [
    "Один дрон сбит над Ольховском и двое ранены, другой сбит над Берёзовом.",
    [`${shotOver}, Ольховском`, `${hurt}, Ольховском`, `${shotOver}, Берёзовом`],
  ],
  [
    "Сбит беспилотник над Ольховском, пострадали двое, ещё один – над Берёзовом.",
    [`${shotOver}, Ольховском`, `${hurt}, Ольховском`, `${shotOver}, Берёзовом`],
  ],
  [
    "Сбит беспилотник над Ольховском, пострадали двое, и ещё один БПЛА над Берёзовом.",
    [`${shotOver}, Ольховском`, `${hurt}, Ольховском`, `${shotOver}, Берёзовом`],
  ],
  [
    "Один дрон збито над Вільховим і двоє людей поранено, інший збито над Березовим.",
    [`${shotOver}, Вільховим`, `${hurt}, Вільховим`, `${shotOver}, Березовим`],
  ],
  [
    "Один дрон збито над Вільховим, двоє поранені, ще один над Березовим.",
    [`${shotOver}, Вільховим`, `${hurt}, Вільховим`, `${shotOver}, Березовим`],
  ],
  [
    "One drone was shot down over Alderton, two people were hurt, and another was killed in Birchley.",
    [`${shotOver}, Alderton`, `${hurt}, Alderton`, "harm, exactly 1, Birchley"],
  ],
])(
  "of several things that were counted, another is one of those of which such is told: %s",
  (text, lines) => {
    expect(figuresIn(text, { published: "2031-05-31" })).toEqual(lines);
  },
);

test.each([
  [
    "One drone was shot down over Alderton, two people were hurt, and another in Birchley.",
    "another in Birchley",
  ],
  ["A drone and a missile were shot down over Alderton and another over Birchley.", "another over Birchley"],
])("where it may be one more of either, it is unread, and its place is nobody else's: %s", (text, words) => {
  const { drafts, unread } = draft(text, { published: "2031-05-31" });
  expect(unread.map((one) => one.words)).toEqual([words]);
  expect(drafts.flatMap(({ places }) => places.map((place) => place.words))).not.toContain("Birchley");
});
