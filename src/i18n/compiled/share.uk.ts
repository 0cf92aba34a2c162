// Made by `npm run messages` from src/i18n/messages/. Do not edit.
import { number, plural } from "@messageformat/runtime";
import { uk } from "@messageformat/runtime/lib/cardinals";
import type { ShareMessages } from "./types";

export const messages = {
  share: {
    title: "Поділитися",
    close: "Закрити",
    filtered: (d) => "Показано не все: " + d.shown + " з " + plural(d.all, 0, uk, { one: number("uk", d.all, 0) + " заяви", other: number("uk", d.all, 0) + " заяв" }) + ".",
    hiddenSources: (d) => "Приховані джерела: " + d.names + ".",
    shownSources: (d) => "Показано джерела: " + d.names + ".",
    hiddenEvents: (d) => "Приховано: " + d.names + ".",
    hiddenTimes: "Заяви, що стосуються іншого часу, приховано.",
    hiddenUntimed: "Заяви, час яких невідомий, приховано.",
    link: "Посилання на цю сторінку",
    linkNote: "Воно відкриє саме те, що ви бачите.",
    copy: "Скопіювати",
    copied: "Скопійовано",
    copyByHand: "Виділено: скопіюйте за допомогою клавіатури.",
    cite: {
      title: "Послатися на цю сторінку",
      notKept: (d) => "Версія " + d.version + " не зберігається: посилання веде до найновіших даних.",
      form: "Формат",
      forms: {
        plain: "Звичайний текст",
        bibtex: "BibTeX",
        csl: "CSL JSON"
      },
      accessed: "Із сьогоднішньою датою звернення",
      citation: "Бібліографічне посилання",
      data: (d) => "Набір даних, версія " + d.version,
      accessedOn: (d) => "(дата звернення: " + d.date + ")"
    },
    embed: "Вставити у статтю",
    language: "Мова",
    theme: "Тема",
    themes: {
      system: "Як у системі читача",
      light: "Світла",
      dark: "Темна"
    },
    height: "Висота в пікселях",
    map: "Карта",
    interactive: "Інтерактивна",
    still: "Нерухома",
    opens: "Що буде відкрито",
    asFiltered: "Показані зараз джерела та події",
    data: "Дані",
    pinned: (d) => "Як зараз, назавжди (версія " + d.version + ")",
    latest: "Завжди найновіші",
    notKept: (d) => "Версія " + d.version + " не зберігається, тож стаття може показувати лише найновіші дані.",
    snippet: "Код для вставлення",
    preview: "Попередній перегляд",
    previewTitle: (d) => "Попередній перегляд: " + d.title,
    frameTitle: "Карта: хто і що повідомляє про збиті цілі",
    frameTitleOf: (d) => "Карта: що повідомляється (" + d.what + ")",
    frameLink: "Хто і що повідомляє про збиті цілі: карта з джерелами та цитатами",
    picture: "Зображення",
    pictureNote: (d) => "PNG, " + d.width + " × " + d.height + " пікселів, для посилань і дописів. На ньому вся карта, без фільтрів.",
    pictureLink: "Відкрити зображення",
    pictureAlt: "Текст для тих, хто його не бачить",
    onPicture: {
      outside: (d) => plural(d.count, 0, uk, { one: "За краєм зображення ще " + number("uk", d.count, 0) + " місце:", few: "За краєм зображення ще " + number("uk", d.count, 0) + " місця:", many: "За краєм зображення ще " + number("uk", d.count, 0) + " місць:", other: "За краєм зображення ще " + number("uk", d.count, 0) + " місця:" }),
      outsideAlt: (d) => "За його краєм: " + d.places,
      moreSources: (d) => plural(d.count, 0, uk, { one: "і ще " + number("uk", d.count, 0) + " джерело", few: "і ще " + number("uk", d.count, 0) + " джерела", many: "і ще " + number("uk", d.count, 0) + " джерел", other: "і ще " + number("uk", d.count, 0) + " джерела" }),
      moreTotals: (d) => plural(d.count, 0, uk, { one: "І ще " + number("uk", d.count, 0) + " число на все.", few: "І ще " + number("uk", d.count, 0) + " числа на все.", many: "І ще " + number("uk", d.count, 0) + " чисел на все.", other: "І ще " + number("uk", d.count, 0) + " числа на все." }),
      reported: (d) => "повідомлення від " + d.days
    },
    downloads: "Завантажити те, що показано",
    downloadsNote: (d) => d.claims + ", версія даних " + d.version + ". У кожному файлі названо джерела, повідомлення, ліцензію та кого слід зазначити.",
    geojson: "GeoJSON: місця і що про них повідомляється",
    csv: "CSV: рядок на кожну заяву, для таблиць",
    jsonld: "JSON-LD: заяви і цитати зі зв’язками",
    inFrame: "Файли можна зберегти на повній сторінці: карті всередині іншої сторінки це не дозволено.",
    fullPage: "Відкрити повну сторінку"
  }
} as ShareMessages;
