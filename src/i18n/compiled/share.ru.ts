// Made by `npm run messages` from src/i18n/messages/. Do not edit.
import { number, plural } from "@messageformat/runtime";
import { ru } from "@messageformat/runtime/lib/cardinals";
import type { ShareMessages } from "./types";

export const messages = {
  share: {
    title: "Поделиться",
    close: "Закрыть",
    filtered: (d) => "Показано не всё: " + d.shown + " из " + plural(d.all, 0, ru, { one: number("ru", d.all, 0) + " заявления", other: number("ru", d.all, 0) + " заявлений" }) + ".",
    hiddenSources: (d) => "Скрытые источники: " + d.names + ".",
    shownSources: (d) => "Показаны источники: " + d.names + ".",
    hiddenEvents: (d) => "Скрыто: " + d.names + ".",
    hiddenTimes: "Заявления, относящиеся к другому времени, скрыты.",
    hiddenUntimed: "Заявления, время которых неизвестно, скрыты.",
    link: "Ссылка на эту страницу",
    linkNote: "Она откроет ровно то, что вы видите.",
    copy: "Скопировать",
    copied: "Скопировано",
    copyByHand: "Выделено: скопируйте с помощью клавиатуры.",
    cite: {
      title: "Сослаться на эту страницу",
      notKept: (d) => "Версия " + d.version + " не хранится: ссылка ведёт к новейшим данным.",
      form: "Формат",
      forms: {
        plain: "Обычный текст",
        bibtex: "BibTeX",
        csl: "CSL JSON"
      },
      accessed: "С сегодняшней датой обращения",
      citation: "Библиографическая ссылка",
      data: (d) => "Набор данных, версия " + d.version,
      accessedOn: (d) => "(дата обращения: " + d.date + ")"
    },
    embed: "Вставить в статью",
    language: "Язык",
    theme: "Тема",
    themes: {
      system: "Как в системе читателя",
      light: "Светлая",
      dark: "Тёмная"
    },
    height: "Высота в пикселях",
    map: "Карта",
    interactive: "Интерактивная",
    still: "Неподвижная",
    opens: "Что будет открыто",
    asFiltered: "Показанные сейчас источники и события",
    data: "Данные",
    pinned: (d) => "Как сейчас, навсегда (версия " + d.version + ")",
    latest: "Всегда новейшие",
    notKept: (d) => "Версия " + d.version + " не хранится, поэтому статья может показывать только новейшие данные.",
    snippet: "Код для вставки",
    preview: "Предпросмотр",
    previewTitle: (d) => "Предпросмотр: " + d.title,
    frameTitle: "Карта: кто и что сообщает о сбитых целях",
    frameTitleOf: (d) => "Карта: что сообщается (" + d.what + ")",
    frameLink: "Кто и что сообщает о сбитых целях: карта с источниками и цитатами",
    picture: "Картинка",
    pictureNote: (d) => "PNG, " + d.width + " × " + d.height + " пикселей, для ссылок и публикаций. На ней вся карта, без фильтров.",
    pictureLink: "Открыть картинку",
    pictureAlt: "Текст для тех, кто её не видит",
    onPicture: {
      outside: (d) => plural(d.count, 0, ru, { one: "За краем картинки ещё " + number("ru", d.count, 0) + " место:", few: "За краем картинки ещё " + number("ru", d.count, 0) + " места:", many: "За краем картинки ещё " + number("ru", d.count, 0) + " мест:", other: "За краем картинки ещё " + number("ru", d.count, 0) + " места:" }),
      outsideAlt: (d) => "За её краем: " + d.places,
      moreSources: (d) => plural(d.count, 0, ru, { one: "и ещё " + number("ru", d.count, 0) + " источник", few: "и ещё " + number("ru", d.count, 0) + " источника", many: "и ещё " + number("ru", d.count, 0) + " источников", other: "и ещё " + number("ru", d.count, 0) + " источника" }),
      moreTotals: (d) => plural(d.count, 0, ru, { one: "И ещё " + number("ru", d.count, 0) + " число на всё.", few: "И ещё " + number("ru", d.count, 0) + " числа на всё.", many: "И ещё " + number("ru", d.count, 0) + " чисел на всё.", other: "И ещё " + number("ru", d.count, 0) + " числа на всё." }),
      reported: (d) => "сообщения от " + d.days
    },
    downloads: "Скачать то, что показано",
    downloadsNote: (d) => d.claims + ", версия данных " + d.version + ". В каждом файле указаны источники, сообщения, лицензия и кого следует назвать.",
    geojson: "GeoJSON: места и что о них сообщается",
    csv: "CSV: строка на каждое заявление, для таблиц",
    jsonld: "JSON-LD: заявления и цитаты со связями",
    inFrame: "Файлы можно сохранить на полной странице: карте внутри другой страницы это не разрешено.",
    fullPage: "Открыть полную страницу"
  }
} as ShareMessages;
