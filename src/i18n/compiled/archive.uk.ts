// Made by `npm run messages` from src/i18n/messages/. Do not edit.
import { number, plural } from "@messageformat/runtime";
import { uk } from "@messageformat/runtime/lib/cardinals";
import type { ArchiveMessages } from "./types";

export const messages = {
  archive: {
    plain: {
      title: "Заяви архіву за місцями та місяцями",
      link: "Усі заяви архіву за місцями та місяцями",
      toMap: "До мапи",
      nowhere: "Місце не названо",
      together: "разом"
    },
    line: (d) => plural(d.claims, 0, uk, { one: "В архіві " + number("uk", d.claims, 0) + " заява", few: "В архіві " + number("uk", d.claims, 0) + " заяви", many: "В архіві " + number("uk", d.claims, 0) + " заяв", other: "В архіві " + number("uk", d.claims, 0) + " заяви" }) + " за " + d.years + ".",
    lineDay: (d) => plural(d.claims, 0, uk, { one: "Показати " + d.day + " разом з архівом: там " + number("uk", d.claims, 0) + " заява", few: "Показати " + d.day + " разом з архівом: там " + number("uk", d.claims, 0) + " заяви", many: "Показати " + d.day + " разом з архівом: там " + number("uk", d.claims, 0) + " заяв", other: "Показати " + d.day + " разом з архівом: там " + number("uk", d.claims, 0) + " заяви" }),
    waiting: "Архів завантажується…",
    failed: "Архів не вдалося завантажити.",
    none: "Архіву тут немає: є лише повідомлення першої сторінки.",
    toFront: "На першу сторінку",
    front: "Перша сторінка",
    period: "Період",
    kinds: {
      day: "День",
      night: "Ніч",
      week: "Тиждень",
      month: "Місяць",
      year: "Рік",
      all: "Усе"
    },
    nightOf: (d) => "ніч на " + d.day,
    all: "усі роки",
    before: (d) => "Раніше: " + d.period,
    after: (d) => "Пізніше: " + d.period,
    openCalendar: "Вибрати день",
    calendar: (d) => "Календар: " + d.month,
    monthBefore: (d) => "Попередній місяць: " + d.month,
    monthAfter: (d) => "Наступний місяць: " + d.month,
    shade: "Стовпчик для кожного джерела: що темніший, то більше заяв. Не те число, яке в них названо.",
    gap: "повідомлень немає в архіві",
    noClaims: "немає заяв",
    tallied: "Числа в дужках підраховано нами за власними числами одного джерела; ніколи за двома.",
    heardTally: (d) => d.source + ": " + d.figure + ", " + d.event + "; підраховано нами",
    heardClaims: (d) => d.source + ": " + d.claims + " (" + d.what + "), без суми",
    legend: "[12–15]: підраховано нами за числами одного джерела, від найменшої до найбільшої можливої суми",
    nothing: "За цей період нічого немає.",
    nothingHeld: "За ці дні в архіві немає повідомлень: це прогалина, а не нуль.",
    noClaimHeld: "Повідомлення за ці дні в архіві є, але жодна заява їх не стосується.",
    notTallied: (d) => "За " + d.days + " до цих підрахунків не увійшло: " + plural(d.claims, 0, uk, { one: number("uk", d.claims, 0) + " заява", few: number("uk", d.claims, 0) + " заяви", many: number("uk", d.claims, 0) + " заяв", other: number("uk", d.claims, 0) + " заяви" }) + " з " + plural(d.reports, 0, uk, { one: number("uk", d.reports, 0) + " повідомлення", other: number("uk", d.reports, 0) + " повідомлень" }) + ".",
    tooManyCompared: (d) => "Тут " + plural(d.count, 0, uk, { one: number("uk", d.count, 0) + " заява", few: number("uk", d.count, 0) + " заяви", many: number("uk", d.count, 0) + " заяв", other: number("uk", d.count, 0) + " заяви" }) + ": стільки разом не порівняти. Виберіть місце або коротший час.",
    showThem: "Показати",
    figures: (d) => plural(d.count, 0, uk, { one: "підраховано за " + number("uk", d.count, 0) + " числом", other: "підраховано за " + number("uk", d.count, 0) + " числами" }),
    leftOut: (d) => plural(d.count, 0, uk, { one: number("uk", d.count, 0) + " не увійшло", few: number("uk", d.count, 0) + " не увійшли", many: number("uk", d.count, 0) + " не увійшло", other: number("uk", d.count, 0) + " не увійшло" }) + ": " + d.reasons,
    leftOutAlike: (d) => "не увійшло: " + d.reasons,
    reasons: {
      "without-figure": (d) => d.count + " без числа",
      subset: (d) => d.count + " у складі інших",
      joint: (d) => d.count + " про кілька місць разом",
      hedged: (d) => d.count + " приблизних",
      reserved: (d) => d.count + " із застереженням",
      untimed: (d) => d.count + " без часу"
    },
    within: (d) => plural(d.count, 0, uk, { one: number("uk", d.count, 0) + " враховано один раз: у загальному числі або за частинами", few: number("uk", d.count, 0) + " враховано один раз: у загальному числі або за частинами", other: number("uk", d.count, 0) + " враховано один раз: у загальному числі або за частинами" }),
    breaksOff: (d) => plural(d.count, 0, uk, { one: number("uk", d.count, 0) + " із повідомлення", other: number("uk", d.count, 0) + " із повідомлень" }) + ", від яких є лише початок: перелік міг бути довшим",
    noSum: "додавати нічого",
    sharedClaims: (d) => plural(d.count, 0, uk, { one: number("uk", d.count, 0) + " заява про кілька місць разом: жодне число не стосується лише цього місця", few: number("uk", d.count, 0) + " заяви про кілька місць разом: жодне число не стосується лише цього місця", many: number("uk", d.count, 0) + " заяв про кілька місць разом: жодне число не стосується лише цього місця", other: number("uk", d.count, 0) + " заяви про кілька місць разом: жодне число не стосується лише цього місця" }),
    together: "Разом з іншими місцями",
    nowhere: "Без місця",
    how: "Менше число: найбільша сума чисел, час яких точно не перетинається; більше: сума всіх.",
    chart: (d) => d.what + ", " + d.unit,
    units: {
      day: "за днями",
      week: "за тижнями",
      month: "за місяцями"
    },
    bar: (d) => d.period + ": " + d.figure + ", " + plural(d.claims, 0, uk, { one: number("uk", d.claims, 0) + " заява", few: number("uk", d.claims, 0) + " заяви", many: number("uk", d.claims, 0) + " заяв", other: number("uk", d.claims, 0) + " заяви" }),
    barNone: (d) => d.period + ": у наявних повідомленнях нічого немає",
    barGap: (d) => d.period + ": повідомлень немає в архіві",
    terms: (d) => plural(d.count, 0, uk, { "1": "Єдина заява", one: "Усе: " + number("uk", d.count, 0) + " заява", few: "Усі: " + number("uk", d.count, 0) + " заяви", many: "Усі: " + number("uk", d.count, 0) + " заяв", other: "Усі: " + number("uk", d.count, 0) + " заяви" }),
    fates: {
      term: "враховано",
      within: "уже враховано один раз",
      fallen: "відкликано або замінено",
      "without-figure": "без числа",
      subset: "у складі іншого",
      joint: "про кілька місць разом",
      hedged: "приблизно: не увійшло",
      reserved: "із застереженням: не увійшло",
      untimed: "без часу: не увійшло"
    },
    noDay: "день невідомий",
    table: (d) => "Підрахунки: " + d.period,
    columns: {
      place: "Місце",
      source: "Джерело",
      event: "Подія",
      unit: "Що рахують",
      low: "Не менше",
      high: "Не більше",
      figures: "Чисел",
      leftOut: "Не увійшло"
    },
    downloads: "Ці підрахунки у файлах",
    csv: "CSV",
    geojson: "GeoJSON",
    claimsCsv: "Усі заяви порядково: CSV",
    saving: "Збереження",
    stop: "Зупинити",
    saved: "Збережено.",
    stopped: "Зупинено: нічого не збережено.",
    notSaved: "Зберегти не вдалося: частина архіву не завантажилася.",
    licences: "Дані архіву та ліцензії"
  }
} as ArchiveMessages;
