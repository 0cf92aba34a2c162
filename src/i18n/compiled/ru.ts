// Made by `npm run messages` from src/i18n/messages/. Do not edit.
import { number, plural } from "@messageformat/runtime";
import { ru } from "@messageformat/runtime/lib/cardinals";
import type { Messages } from "./types";

export const messages = {
  title: "Skyclaims",
  tagline: "Кто и что сообщает о сбитых целях",
  description: "Карта, на которой за каждой отметкой, числом и цитатой стоят слова сообщения и тот, кто их сказал.",
  mapLabel: "Карта",
  panelLabel: "Сообщения",
  panelWidth: "Ширина панели сообщений",
  sheet: {
    peek: "Поднять сообщения до половины экрана",
    half: "Поднять сообщения на весь экран",
    full: "Опустить сообщения"
  },
  theme: "Оформление",
  themes: {
    system: "Как в системе",
    light: "Светлое",
    dark: "Тёмное"
  },
  languageSwitch: "Язык",
  mapCanvas: "Карта мест, о которых сообщается. Стрелки двигают её, плюс и минус меняют масштаб.",
  zoomIn: "Приблизить",
  zoomOut: "Отдалить",
  showAll: "Показать всё, о чём сообщается",
  pan: {
    north: "Сдвинуть на север",
    west: "Сдвинуть на запад",
    east: "Сдвинуть на восток",
    south: "Сдвинуть на юг"
  },
  farOff: "За краем карты",
  farMore: (d) => plural(d.count, 0, ru, { one: "и ещё " + number("ru", d.count, 0) + " место", few: "и ещё " + number("ru", d.count, 0) + " места", many: "и ещё " + number("ru", d.count, 0) + " мест", other: "и ещё " + number("ru", d.count, 0) + " места" }),
  placesInView: "Места на карте",
  sourceFigures: (d) => d.figures + ", " + d.source,
  sourcesShown: (d) => plural(d.all, 0, ru, { one: "Показан " + d.shown + " из " + number("ru", d.all, 0) + " источника", other: "Показано " + d.shown + " из " + number("ru", d.all, 0) + " источников" }),
  skipToMap: "Перейти к карте",
  skipToReports: "Перейти к сообщениям",
  attribution: "Откуда взята карта",
  sources: "Источники",
  events: "О чём сообщается",
  places: "Места",
  notOnMap: "Не на карте",
  nothingOffMap: "Всё, что показано, есть на карте.",
  legend: "Как читать карту",
  claimCount: (d) => plural(d.count, 0, ru, { one: number("ru", d.count, 0) + " заявление", few: number("ru", d.count, 0) + " заявления", many: number("ru", d.count, 0) + " заявлений", other: number("ru", d.count, 0) + " заявления" }),
  claimsInReports: (d) => plural(d.count, 0, ru, { one: d.claims + " в " + number("ru", d.count, 0) + " сообщении", other: d.claims + " в " + number("ru", d.count, 0) + " сообщениях" }),
  pictureOf: (d) => "Карта того, о чём сообщается: " + d.places,
  townsTogether: (d) => plural(d.count, 0, ru, { one: number("ru", d.count, 0) + " город", few: number("ru", d.count, 0) + " города", many: number("ru", d.count, 0) + " городов", other: number("ru", d.count, 0) + " города" }) + " вместе",
  placeCount: (d) => plural(d.count, 0, ru, { one: number("ru", d.count, 0) + " место", few: number("ru", d.count, 0) + " места", many: number("ru", d.count, 0) + " мест", other: number("ru", d.count, 0) + " места" }) + " вместе",
  shownCount: (d) => plural(d.all, 0, ru, { one: "Показано " + d.shown + " из " + number("ru", d.all, 0) + " заявления", other: "Показано " + d.shown + " из " + number("ru", d.all, 0) + " заявлений" }),
  showEverything: "Показать все",
  nothingShown: "Не показано ни одного заявления: все скрыты фильтрами.",
  nothingHere: "Фильтры скрывают все заявления об этом месте.",
  noSuchClaim: "Фильтры скрывают это заявление.",
  back: "Все сообщения",
  loading: "Загружаем сообщения…",
  loadFailed: {
    unreachable: "Не удалось загрузить сообщения.",
    unreadable: "Не удалось прочитать сообщения."
  },
  loadAdvice: "Проверьте соединение и попробуйте ещё раз.",
  tryAgain: "Попробовать ещё раз",
  scriptMissing: "Часть страницы не загрузилась или здесь не работает, поэтому нет живой карты, фильтров и выбора времени. Всё, о чём сообщалось, — ниже.",
  mapTrouble: {
    unsupported: "Живую карту в этом браузере показать нельзя. Это её неподвижное изображение; места на нём открываются.",
    lost: "Живая карта остановилась. Это её неподвижное изображение; чтобы вернуть карту, перезагрузите страницу.",
    incomplete: "Часть карты не загрузилась. Сведения сообщений полны."
  },
  nobodyNamed: "Сообщение никого не называет.",
  on: (d) => "канал: " + d.channel,
  noFigure: "Число не названо",
  when: "Когда",
  where: "Где",
  noWindow: "В сообщении время не указано.",
  directQuote: "Слова говорящего, как их цитирует сообщение",
  indirectQuote: "Слова сообщения, а не говорящего",
  evidenceNobody: "Слова сообщения",
  includedIn: "Источник включает это в число:",
  readOff: (d) => "Получено по правилу: " + d.what + ".",
  readOffPart: {
    figure: "число — по приведённому перечню",
    summary: "наша фраза — по событию и местам",
    window: "дни — по дате публикации",
    where: "места — по приведённым словам",
    within: "регион — по приведённым словам"
  },
  restated: "Содержание сообщения нашими словами:",
  ourTranslation: "Наш перевод:",
  from: "Источник текста:",
  candidates: "Что рассматривалось",
  jointly: (d) => plural(d.count, 0, ru, { one: number("ru", d.count, 0) + " место", few: number("ru", d.count, 0) + " места", many: number("ru", d.count, 0) + " мест", other: number("ru", d.count, 0) + " места" }) + " вместе:",
  within: "—",
  understoodFrom: "понято из слов",
  totalOfParts: "Источник разбивает этот итог:",
  partOfTotal: "Часть итога того же источника:",
  partsAgree: "Части составляют итог.",
  partsLeave: (d) => "Части не составляют итога; " + plural(d.count, 0, ru, { one: "остаётся " + number("ru", d.count, 0), other: "остаются " + number("ru", d.count, 0) }) + ". " + d.reason,
  whyFigures: (d) => "Почему здесь " + plural(d.count, 0, ru, { "2": "два числа", "3": "три числа", "4": "четыре числа", "5": "пять чисел", one: number("ru", d.count, 0) + " число", few: number("ru", d.count, 0) + " числа", many: number("ru", d.count, 0) + " чисел", other: number("ru", d.count, 0) + " числа" }),
  sideBySide: "Они стоят рядом; их не складывают и не усредняют.",
  linkToClaim: "Ссылка на это заявление",
  pageTitle: (d) => d.what + " · Skyclaims",
  howKnown: "Откуда это известно",
  address: "Адрес",
  untitled: "В самом тексте нет ни заголовка, ни издателя, ни даты.",
  published: "Опубликовано",
  publisher: "Издатель",
  notes: "Об этой карте",
  methodNote: "Skyclaims показывает, что говорится в сообщениях, с чьих слов и не точнее, чем сказано. Каждое число принадлежит одному источнику; числа разных источников не складываются. Цитата либо стоит в сообщении дословно, либо не показывается. Ни одно из этих заявлений нами не проверено.",
  bordersNote: "Границы даны по ISO 3166-2, где Крым и Севастополь относятся к Украине. Кто контролирует территорию, не показано.",
  areaNote: "Закрашенная область значит «где-то в этом регионе», точка — «где-то в этом городе».",
  credit: "Места: GeoNames (CC BY 4.0). Границы: Natural Earth (общественное достояние). Карта: MapLibre.",
  licenceNotices: "Лицензии программ и шрифта этой страницы",
  allClaims: "Все заявления полностью",
  aboutPlaces: "О местах",
  printedFrom: "Напечатано со страницы",
  dataVersion: (d) => "Версия данных " + d.version,
  legendText: {
    claimed: "Регион, о котором что-то сообщается; числа каждого источника — его цветом, за знаком того, что он сообщает. «64 +3» — наибольшее число и сколько ещё",
    "probable-area": "Регион, который, вероятно, имеется в виду",
    settlement: "Город, названный в сообщении: где-то в нём",
    "probable-settlement": "Город, который, вероятно, имеется в виду",
    joint: "Города с одним общим числом; оно стоит на их контуре, и контур не граница",
    stretch: "Где-то между двумя местами; ширина ничего не значит"
  },
  probablePlace: (d) => d.mention + ", вероятно " + d.name,
  placeKind: {
    region: "Регион",
    settlement: "Город",
    stretch: "Участок"
  },
  certainty: {
    certain: "Место известно точно",
    probable: "Место вероятно",
    unresolved: "Место неизвестно"
  },
  reservation: {
    preliminary: "Предварительно",
    unconfirmed: "Не подтверждено"
  },
  event: {
    interception: "Сообщается о перехвате",
    debris: "Сообщается об обломках",
    harm: "Сообщается об ущербе",
    "harm-denied": "Ущерб отрицается",
    response: "Сообщается о реагировании",
    "command-point": "Сообщается о пункте управления",
    flight: "Сообщается о пролёте"
  },
  figure: {
    uav: {
      exactly: (d) => plural(d.value, 0, ru, { one: number("ru", d.value, 0) + " беспилотник", few: number("ru", d.value, 0) + " беспилотника", many: number("ru", d.value, 0) + " беспилотников", other: number("ru", d.value, 0) + " беспилотника" }),
      "at-least": (d) => "не менее " + plural(d.value, 0, ru, { one: number("ru", d.value, 0) + " беспилотника", other: number("ru", d.value, 0) + " беспилотников" }),
      "at-most": (d) => "не более " + plural(d.value, 0, ru, { one: number("ru", d.value, 0) + " беспилотника", other: number("ru", d.value, 0) + " беспилотников" }),
      about: (d) => "около " + plural(d.value, 0, ru, { one: number("ru", d.value, 0) + " беспилотника", other: number("ru", d.value, 0) + " беспилотников" }),
      between: (d) => "от " + d.low + " до " + plural(d.high, 0, ru, { one: number("ru", d.high, 0) + " беспилотника", other: number("ru", d.high, 0) + " беспилотников" })
    }
  },
  bearing: {
    around: (d) => plural(d.count, 0, ru, { "1": "Сказано об одном месте в этом регионе.", "2": "Сказано о двух местах в этом регионе вместе.", "3": "Сказано о трёх местах в этом регионе вместе.", "4": "Сказано о четырёх местах в этом регионе вместе.", "5": "Сказано о пяти местах в этом регионе вместе.", one: "Сказано о " + number("ru", d.count, 0) + " месте в этом регионе вместе.", other: "Сказано о " + number("ru", d.count, 0) + " местах в этом регионе вместе." }),
    joint: (d) => "Сказано о " + plural(d.count, 0, ru, { "2": "двух местах", "3": "трёх местах", "4": "четырёх местах", "5": "пяти местах", one: number("ru", d.count, 0) + " месте", other: number("ru", d.count, 0) + " местах" }) + " вместе.",
    jointFigure: (d) => "Одно из " + plural(d.count, 0, ru, { "2": "двух мест", "3": "трёх мест", "4": "четырёх мест", "5": "пяти мест", one: number("ru", d.count, 0) + " места", other: number("ru", d.count, 0) + " мест" }) + ", на которые вместе приходится " + d.figure + "; своего числа нет.",
    end: "Сказано об участке, один конец которого здесь; о самом этом месте не сказано ничего."
  },
  reason: {
    "may-overlap": "Разные источники могли считать одни и те же беспилотники, и сумма посчитала бы некоторые дважды.",
    "windows-differ": (d) => plural(d.count, 0, ru, { "2": "Они относятся к разным промежуткам времени.", other: "Не все они относятся к одному и тому же промежутку времени." }),
    "window-unknown": "Хотя бы для одного из них неизвестно, к какому именно промежутку времени оно относится.",
    "events-differ": (d) => plural(d.count, 0, ru, { "2": "Они считают разное.", other: "Не все они считают одно и то же." }),
    "extents-differ": (d) => plural(d.count, 0, ru, { "2": "Одно — о нескольких названных местах вместе, другое — о регионе в целом.", other: "По крайней мере одно — о нескольких названных местах вместе, по крайней мере одно — о регионе в целом." })
  },
  offMap: {
    total: (d) => "Итог. " + plural(d.missing, 0, ru, { "0": "Все его части есть на карте.", other: "На карте " + d.shown + " из " + plural(d.all, 0, ru, { one: number("ru", d.all, 0) + " его части", other: number("ru", d.all, 0) + " его частей" }) + "." }),
    unresolved: "Место найти не удалось."
  },
  zones: {
    moscow: "московское время",
    kyiv: "киевское время",
    utc: "UTC"
  },
  zoned: (d) => d.time + ", " + d.zone,
  yourTime: (d) => "по вашим часам " + d.time,
  hoursUnknown: (d) => d.days + ", часы не названы",
  nightOf: (d) => "ночь на " + d.day,
  nightReading: "Ночью здесь считается время от полудня до полудня: это наше прочтение, часов никто не называет.",
  timeFrom: "по сообщению",
  timeNotKnown: "Время неизвестно",
  bearsOn: "Как это соотносится с другими заявлениями",
  andMore: (d) => plural(d.count, 0, ru, { other: "… и ещё " + number("ru", d.count, 0) }),
  relation: {
    "clears-up": "Проясняет, что имеется в виду в:",
    "cleared-up-by": "Что имеется в виду, проясняет:",
    updates: "Стоит на месте:",
    "updated-by": "Заменено на:",
    repeats: "То же число за то же время:",
    compatible: "Оба могут быть верны:",
    "not-comparable": "Сравнить нельзя:",
    contradicts: "Оба верны быть не могут:"
  },
  claimLine: (d) => d.what + ", " + d.source,
  timedClaimLine: (d) => d.what + ", " + d.source + ", " + d.time,
  inference: "Наш вывод, а не чьё-либо число",
  inferenceText: "Эти часы не пересекаются и лежат в пределах времени, к которому относится другое число. Никто не говорит, что оба числа считают одно и то же.",
  leftOut: "Не вошло:",
  leftOutReason: {
    "hours-unknown": "часы неизвестны",
    outside: "относится к другому времени"
  },
  resolvedPlace: (d) => d.mention + ", установлено: " + d.name,
  clearedUpBy: "Прояснено другим сообщением:",
  correctionKind: {
    changed: "Исправлено",
    withdrawn: "Отозвано",
    superseded: "Заменено"
  },
  saidBefore: "Раньше здесь было:",
  noLonger: "Больше не действует",
  showInArticle: "Показать в статье",
  openFullPage: "Открыть полностью",
  useLiveMap: "Включить живую карту",
  gestures: {
    control: "Чтобы изменить масштаб, прокручивайте, удерживая Ctrl",
    command: "Чтобы изменить масштаб, прокручивайте, удерживая ⌘",
    fingers: "Чтобы передвинуть карту, проведите двумя пальцами"
  },
  enterFullscreen: "Во весь экран",
  exitFullscreen: "Выйти из полноэкранного режима",
  timeFilter: {
    name: "Время",
    all: "Всё время",
    from: "Начало",
    to: "Конец",
    back: "На шаг назад",
    forward: "На шаг вперёд",
    play: "Запустить показ",
    pause: "Остановить показ",
    none: "Ни для одного из показанных заявлений время не известно.",
    failed: "Не удалось загрузить выбор времени.",
    untimed: "Заявления, время которых неизвестно",
    periods: "Как это названо",
    periodsOf: (d) => "Как это названо, " + d.day,
    manyPeriods: (d) => plural(d.count, 0, ru, { one: "Назван " + number("ru", d.count, 0) + " промежуток", few: "Названо " + number("ru", d.count, 0) + " промежутка", many: "Названо " + number("ru", d.count, 0) + " промежутков", other: "Названо " + number("ru", d.count, 0) + " промежутка" }) + ": выберите время покороче, чтобы увидеть их.",
    per: {
      hour: "Заявления по часам, а не числа из них",
      "four-hours": "Заявления за каждые четыре часа, а не числа из них",
      day: "Заявления по дням, а не числа из них",
      week: "Заявления по неделям, а не числа из них",
      month: "Заявления по месяцам, а не числа из них",
      year: "Заявления по годам, а не числа из них"
    },
    hatched: "Где-то в это время, часы неизвестны",
    mayLieOutside: (d) => plural(d.count, 0, ru, { one: number("ru", d.count, 0) + " заявление может относиться к другому времени: его часы неизвестны.", few: number("ru", d.count, 0) + " заявления могут относиться к другому времени: их часы неизвестны.", many: number("ru", d.count, 0) + " заявлений могут относиться к другому времени: их часы неизвестны.", other: number("ru", d.count, 0) + " заявления могут относиться к другому времени: их часы неизвестны." }),
    surely: (d) => plural(d.count, 0, ru, { one: number("ru", d.count, 0) + " заявление об этом времени.", few: number("ru", d.count, 0) + " заявления об этом времени.", many: number("ru", d.count, 0) + " заявлений об этом времени.", other: number("ru", d.count, 0) + " заявления об этом времени." })
  },
  bySources: (d) => plural(d.count, 0, ru, { one: "от " + number("ru", d.count, 0) + " источника", other: "от " + number("ru", d.count, 0) + " источников" }),
  byNobody: "без указания источника",
  saidIn: (d) => d.sources + "; " + plural(d.count, 0, ru, { one: "в " + number("ru", d.count, 0) + " сообщении", other: "в " + number("ru", d.count, 0) + " сообщениях" }) + ". Так сообщается; проверки не было.",
  reports: "Сообщения",
  reportOf: (d) => d.what + ": " + d.report,
  viewSwitch: "Вид",
  views: {
    map: "Карта",
    table: "Таблица"
  },
  totalInParts: (d) => d.figure + ": " + plural(d.count, 0, ru, { one: number("ru", d.count, 0) + " часть", few: number("ru", d.count, 0) + " части", many: number("ru", d.count, 0) + " частей", other: number("ru", d.count, 0) + " части" }),
  whoSays: "Кто что сообщает",
  overlap: {
    apart: "За часы, которые не пересекаются.",
    unknown: "Не все часы известны, поэтому промежутки могут пересекаться.",
    overlap: "Некоторые из этих промежутков пересекаются."
  },
  overlapOf: (d) => d.event + ": " + d.overlap,
  hoursIn: (d) => "Часы: " + d.when + ".",
  hoursByYours: (d) => "Часы: " + d.when + "; " + d.theirs + " — это " + d.yours + " по вашим часам.",
  inReports: (d) => plural(d.count, 0, ru, { one: "В " + number("ru", d.count, 0) + " сообщении", other: "В " + number("ru", d.count, 0) + " сообщениях" }) + "; учтено один раз.",
  meantBy: (d) => "В сообщении — «" + d.mention + "»; какое место имеется в виду, следует из другого сообщения:",
  wordClearedUp: "прояснено:",
  timedFigure: (d) => d.figure + " (" + d.time + ")",
  asManyAs: (d) => "столько же, сколько называет " + d.source + ":",
  partsUnchecked: "Не все числа точные, поэтому сверить части с итогом нельзя.",
  partsOnMap: "На карте показаны части, а не итог, чтобы ничто не стояло там дважды.",
  partsOffMap: "Из них нет на карте, так как место найти не удалось:",
  remainderOffMap: "У остатка нет своего места, и на карте его нет.",
  table: {
    by: "Столбцы",
    bySources: "Источники",
    byWindows: "Время",
    place: "Место",
    nothing: "ничего не сказано",
    note: "Числа стоят рядом и не складываются. Столбец сортируется по наибольшему отдельному числу в нём.",
    sortBy: "Порядок",
    asGiven: "по регионам",
    close: "Вернуться к карте",
    inParts: (d) => plural(d.count, 0, ru, { one: number("ru", d.count, 0) + " часть", few: number("ru", d.count, 0) + " части", many: number("ru", d.count, 0) + " частей", other: number("ru", d.count, 0) + " части" })
  },
  skipToTable: "Перейти к таблице",
  link: {
    title: "Часть этой ссылки непонятна.",
    place: (d) => "«" + d.text + "»: такого места здесь нет.",
    claim: (d) => "Заявления «" + d.text + "» здесь нет.",
    hide: (d) => "«" + d.text + "»: такого источника здесь нет, скрывать нечего.",
    "hide-events": (d) => "«" + d.text + "»: такого события здесь нет, скрывать нечего.",
    from: (d) => "Время «" + d.text + "» непонятно: более раннее не скрыто.",
    to: (d) => "Время «" + d.text + "» непонятно: более позднее не скрыто.",
    "from-to": (d) => "Время «" + d.text + "» кончается раньше, чем начинается: время не выбрано.",
    untimed: (d) => "«" + d.text + "» непонятно: заявления без известного времени не скрыты.",
    data: (d) => "«" + d.text + "»: такой версии данных нет, показана новейшая.",
    view: (d) => "«" + d.text + "»: такого вида у этой страницы нет, показана карта.",
    drop: "Убрать из адреса"
  },
  version: {
    waiting: (d) => "Загружаются сообщения по версии данных " + d.version + "…",
    failed: {
      unknown: (d) => "Версия данных " + d.version + " здесь не хранится.",
      unreachable: (d) => "Версию данных " + d.version + " не удалось загрузить.",
      unreadable: (d) => "Версию данных " + d.version + " не удалось прочитать."
    },
    nothingInstead: "Вместо неё ничего не показано.",
    showNewestNamed: (d) => "Показать новейшие данные (версия " + d.version + ")",
    kept: (d) => "Версия данных " + d.version + " (от " + d.date + "). Есть более новые данные.",
    showNewest: "Показать новейшие",
    noScripts: (d) => "Без скриптов эта страница показывает новейшие данные: версия " + d.version + "."
  },
  shareButton: "Поделиться",
  correctedClaims: (d) => plural(d.count, 0, ru, { one: "Исправлено, отозвано или заменено " + number("ru", d.count, 0) + " заявление", few: "Исправлено, отозвано или заменено " + number("ru", d.count, 0) + " заявления", other: "Исправлено, отозвано или заменено " + number("ru", d.count, 0) + " заявлений" }),
  nothingStands: "Ни одно из заявлений об этом месте больше не действует.",
  followCorrections: "Следить за исправлениями:",
  spanDoubt: {
    "may-lie-outside": "Возможно, относится не к выбранному времени.",
    "reaches-beyond": "Его часы выходят за пределы выбранного времени."
  },
  correctedFigure: (d) => d.figure + " (исправлено)",
  correctedLegend: "Исправленное число",
  possibleLegend: "Может относиться к выбранному времени, а может и к другому",
  possibleFigure: (d) => d.figure + ", возможно, за другое время",
  understood: "понято из остального сообщения"
} as Messages;
