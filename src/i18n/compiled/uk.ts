// Made by `npm run messages` from src/i18n/messages/. Do not edit.
import { number, plural } from "@messageformat/runtime";
import { uk } from "@messageformat/runtime/lib/cardinals";
import type { Messages } from "./types";

export const messages = {
  title: "Skyclaims",
  tagline: "Хто і що повідомляє про збиті цілі",
  description: "Карта, на якій за кожною позначкою, числом і цитатою стоять слова повідомлення і той, хто їх сказав.",
  mapLabel: "Карта",
  panelLabel: "Повідомлення",
  panelWidth: "Ширина панелі повідомлень",
  sheet: {
    peek: "Підняти повідомлення до половини екрана",
    half: "Підняти повідомлення на весь екран",
    full: "Опустити повідомлення"
  },
  theme: "Оформлення",
  themes: {
    system: "Як у системі",
    light: "Світле",
    dark: "Темне"
  },
  languageSwitch: "Мова",
  mapCanvas: "Карта місць, про які повідомляється. Стрілки рухають її, плюс і мінус змінюють масштаб.",
  zoomIn: "Наблизити",
  zoomOut: "Віддалити",
  showAll: "Показати все, про що повідомляється",
  pan: {
    north: "Посунути на північ",
    west: "Посунути на захід",
    east: "Посунути на схід",
    south: "Посунути на південь"
  },
  farOff: "За краєм карти",
  farMore: (d) => plural(d.count, 0, uk, { one: "і ще " + number("uk", d.count, 0) + " місце", few: "і ще " + number("uk", d.count, 0) + " місця", many: "і ще " + number("uk", d.count, 0) + " місць", other: "і ще " + number("uk", d.count, 0) + " місця" }),
  placesInView: "Місця на карті",
  sourceFigures: (d) => d.figures + ", " + d.source,
  sourcesShown: (d) => plural(d.all, 0, uk, { one: "Показано " + d.shown + " з " + number("uk", d.all, 0) + " джерела", other: "Показано " + d.shown + " з " + number("uk", d.all, 0) + " джерел" }),
  skipToMap: "Перейти до карти",
  skipToReports: "Перейти до повідомлень",
  attribution: "Звідки взято карту",
  sources: "Джерела",
  events: "Про що повідомляється",
  places: "Місця",
  notOnMap: "Не на карті",
  nothingOffMap: "Усе, що показано, є на карті.",
  legend: "Як читати карту",
  claimCount: (d) => plural(d.count, 0, uk, { one: number("uk", d.count, 0) + " заява", few: number("uk", d.count, 0) + " заяви", many: number("uk", d.count, 0) + " заяв", other: number("uk", d.count, 0) + " заяви" }),
  claimsInReports: (d) => plural(d.count, 0, uk, { one: d.claims + " в " + number("uk", d.count, 0) + " повідомленні", other: d.claims + " у " + number("uk", d.count, 0) + " повідомленнях" }),
  pictureOf: (d) => "Карта того, про що повідомляється: " + d.places,
  townsTogether: (d) => plural(d.count, 0, uk, { one: number("uk", d.count, 0) + " місто", few: number("uk", d.count, 0) + " міста", many: number("uk", d.count, 0) + " міст", other: number("uk", d.count, 0) + " міста" }) + " разом",
  placeCount: (d) => plural(d.count, 0, uk, { one: number("uk", d.count, 0) + " місце", few: number("uk", d.count, 0) + " місця", many: number("uk", d.count, 0) + " місць", other: number("uk", d.count, 0) + " місця" }) + " разом",
  shownCount: (d) => plural(d.all, 0, uk, { one: "Показано " + d.shown + " з " + number("uk", d.all, 0) + " заяви", other: "Показано " + d.shown + " з " + number("uk", d.all, 0) + " заяв" }),
  showEverything: "Показати всі",
  nothingShown: "Не показано жодної заяви: усі приховано фільтрами.",
  nothingHere: "Фільтри приховують усі заяви про це місце.",
  noSuchClaim: "Фільтри приховують цю заяву.",
  back: "Усі повідомлення",
  loading: "Завантажуємо повідомлення…",
  loadFailed: {
    unreachable: "Не вдалося завантажити повідомлення.",
    unreadable: "Не вдалося прочитати повідомлення."
  },
  loadAdvice: "Перевірте з’єднання і спробуйте ще раз.",
  tryAgain: "Спробувати ще раз",
  scriptMissing: "Частина сторінки не завантажилася або тут не працює, тому немає живої карти, фільтрів і вибору часу. Усе, про що повідомляли, — нижче.",
  mapTrouble: {
    unsupported: "Живу карту в цьому браузері показати не можна. Це її нерухоме зображення; місця на ньому відкриваються.",
    lost: "Жива карта зупинилася. Це її нерухоме зображення; щоб повернути карту, перезавантажте сторінку.",
    incomplete: "Частина карти не завантажилася. Відомості повідомлень повні."
  },
  nobodyNamed: "Повідомлення нікого не називає.",
  on: (d) => "канал: " + d.channel,
  noFigure: "Число не названо",
  when: "Коли",
  where: "Де",
  noWindow: "У повідомленні час не вказано.",
  directQuote: "Слова мовця, як їх цитує повідомлення",
  indirectQuote: "Слова повідомлення, а не мовця",
  evidenceNobody: "Слова повідомлення",
  includedIn: "Джерело включає це до числа:",
  readOff: (d) => "Отримано за правилом: " + d.what + ".",
  readOffPart: {
    figure: "число — за наведеним переліком",
    summary: "наша фраза — за подією та місцями",
    window: "дні — за датою публікації",
    where: "місця — за наведеними словами",
    within: "регіон — за наведеними словами"
  },
  restated: "Зміст повідомлення нашими словами:",
  ourTranslation: "Наш переклад:",
  from: "Джерело тексту:",
  candidates: "Що розглядалося",
  jointly: (d) => plural(d.count, 0, uk, { one: number("uk", d.count, 0) + " місце", few: number("uk", d.count, 0) + " місця", many: number("uk", d.count, 0) + " місць", other: number("uk", d.count, 0) + " місця" }) + " разом:",
  within: "—",
  understoodFrom: "зрозуміло зі слів",
  totalOfParts: "Джерело розбиває цей підсумок:",
  partOfTotal: "Частина підсумку того самого джерела:",
  partsAgree: "Частини становлять підсумок.",
  partsLeave: (d) => "Частини не становлять підсумку; " + plural(d.count, 0, uk, { one: "лишається " + number("uk", d.count, 0), other: "лишаються " + number("uk", d.count, 0) }) + ". " + d.reason,
  whyFigures: (d) => "Чому тут " + plural(d.count, 0, uk, { "2": "два числа", "3": "три числа", "4": "чотири числа", "5": "п’ять чисел", one: number("uk", d.count, 0) + " число", few: number("uk", d.count, 0) + " числа", many: number("uk", d.count, 0) + " чисел", other: number("uk", d.count, 0) + " числа" }),
  sideBySide: "Вони стоять поруч; їх не додають і не усереднюють.",
  linkToClaim: "Посилання на цю заяву",
  pageTitle: (d) => d.what + " · Skyclaims",
  howKnown: "Звідки це відомо",
  address: "Адреса",
  untitled: "У самому тексті немає ні заголовка, ні видавця, ні дати.",
  published: "Опубліковано",
  publisher: "Видавець",
  notes: "Про цю карту",
  methodNote: "Skyclaims показує, що йдеться в повідомленнях, з чиїх слів і не точніше, ніж сказано. Кожне число належить одному джерелу; числа різних джерел не додаються. Цитата або стоїть у повідомленні дослівно, або не показується. Жодну з цих заяв ми не перевіряли.",
  bordersNote: "Кордони подано за ISO 3166-2, де Крим і Севастополь належать Україні. Хто контролює територію, не показано.",
  areaNote: "Зафарбована область означає «десь у цьому регіоні», крапка — «десь у цьому місті».",
  credit: "Місця: GeoNames (CC BY 4.0). Кордони: Natural Earth (суспільне надбання). Карта: MapLibre.",
  licenceNotices: "Ліцензії програм і шрифту цієї сторінки",
  allClaims: "Усі заяви повністю",
  aboutPlaces: "Про місця",
  printedFrom: "Надруковано зі сторінки",
  dataVersion: (d) => "Версія даних " + d.version,
  legendText: {
    claimed: "Регіон, про який щось повідомляють; числа кожного джерела — його кольором, за знаком того, що воно повідомляє. «64 +3» — найбільше число і скільки ще",
    "probable-area": "Регіон, який, імовірно, мається на увазі",
    settlement: "Місто, назване в повідомленні: десь у ньому",
    "probable-settlement": "Місто, яке, імовірно, мається на увазі",
    joint: "Міста з одним спільним числом; воно стоїть на їхньому контурі, і контур не кордон",
    stretch: "Десь між двома місцями; ширина нічого не означає"
  },
  probablePlace: (d) => d.mention + ", імовірно " + d.name,
  placeKind: {
    region: "Регіон",
    settlement: "Місто",
    stretch: "Ділянка"
  },
  certainty: {
    certain: "Місце відоме точно",
    probable: "Місце ймовірне",
    unresolved: "Місце невідоме"
  },
  reservation: {
    preliminary: "Попередньо",
    unconfirmed: "Не підтверджено"
  },
  event: {
    interception: "Повідомляється про перехоплення",
    debris: "Повідомляється про уламки",
    harm: "Повідомляється про шкоду",
    "harm-denied": "Шкода заперечується",
    response: "Повідомляється про реагування",
    "command-point": "Повідомляється про пункт управління",
    flight: "Повідомляється про проліт"
  },
  figure: {
    uav: {
      exactly: (d) => plural(d.value, 0, uk, { one: number("uk", d.value, 0) + " безпілотник", few: number("uk", d.value, 0) + " безпілотники", many: number("uk", d.value, 0) + " безпілотників", other: number("uk", d.value, 0) + " безпілотника" }),
      "at-least": (d) => "не менше " + plural(d.value, 0, uk, { one: number("uk", d.value, 0) + " безпілотника", other: number("uk", d.value, 0) + " безпілотників" }),
      "at-most": (d) => "не більше " + plural(d.value, 0, uk, { one: number("uk", d.value, 0) + " безпілотника", other: number("uk", d.value, 0) + " безпілотників" }),
      about: (d) => "близько " + plural(d.value, 0, uk, { one: number("uk", d.value, 0) + " безпілотника", other: number("uk", d.value, 0) + " безпілотників" }),
      between: (d) => "від " + d.low + " до " + plural(d.high, 0, uk, { one: number("uk", d.high, 0) + " безпілотника", other: number("uk", d.high, 0) + " безпілотників" })
    }
  },
  bearing: {
    around: (d) => plural(d.count, 0, uk, { "1": "Сказано про одне місце в цьому регіоні.", "2": "Сказано про два місця в цьому регіоні разом.", "3": "Сказано про три місця в цьому регіоні разом.", "4": "Сказано про чотири місця в цьому регіоні разом.", "5": "Сказано про п’ять місць у цьому регіоні разом.", one: "Сказано про " + number("uk", d.count, 0) + " місце в цьому регіоні разом.", few: "Сказано про " + number("uk", d.count, 0) + " місця в цьому регіоні разом.", other: "Сказано про " + number("uk", d.count, 0) + " місць у цьому регіоні разом." }),
    joint: (d) => "Сказано про " + plural(d.count, 0, uk, { "2": "два місця", "3": "три місця", "4": "чотири місця", "5": "п’ять місць", one: number("uk", d.count, 0) + " місце", few: number("uk", d.count, 0) + " місця", other: number("uk", d.count, 0) + " місць" }) + " разом.",
    jointFigure: (d) => "Одне з " + plural(d.count, 0, uk, { "2": "двох місць", "3": "трьох місць", "4": "чотирьох місць", "5": "п’яти місць", one: number("uk", d.count, 0) + " місця", other: number("uk", d.count, 0) + " місць" }) + ", на які разом припадає " + d.figure + "; власного числа немає.",
    end: "Сказано про ділянку, один кінець якої тут; про саме це місце не сказано нічого."
  },
  reason: {
    "may-overlap": "Різні джерела могли рахувати ті самі безпілотники, і сума порахувала б деякі двічі.",
    "windows-differ": (d) => plural(d.count, 0, uk, { "2": "Вони стосуються різних проміжків часу.", other: "Не всі вони стосуються того самого проміжку часу." }),
    "window-unknown": "Хоча б для одного з них невідомо, якого саме проміжку часу воно стосується.",
    "events-differ": (d) => plural(d.count, 0, uk, { "2": "Вони рахують різне.", other: "Не всі вони рахують те саме." }),
    "extents-differ": (d) => plural(d.count, 0, uk, { "2": "Одне — про кілька названих місць разом, інше — про регіон загалом.", other: "Принаймні одне — про кілька названих місць разом, принаймні одне — про регіон загалом." })
  },
  offMap: {
    total: (d) => "Підсумок. " + plural(d.missing, 0, uk, { "0": "Усі його частини є на карті.", other: "На карті " + d.shown + " із " + plural(d.all, 0, uk, { one: number("uk", d.all, 0) + " його частини", other: number("uk", d.all, 0) + " його частин" }) + "." }),
    unresolved: "Місце знайти не вдалося."
  },
  zones: {
    moscow: "за московським часом",
    kyiv: "за київським часом",
    utc: "UTC"
  },
  zoned: (d) => d.time + ", " + d.zone,
  yourTime: (d) => "за вашим годинником " + d.time,
  hoursUnknown: (d) => d.days + ", години не названо",
  nightOf: (d) => "ніч на " + d.day,
  nightReading: "Ніч тут — це час від полудня до полудня: так її читаємо ми, годин ніхто не називає.",
  timeFrom: "за повідомленням",
  timeNotKnown: "Час невідомий",
  bearsOn: "Як це співвідноситься з іншими заявами",
  andMore: (d) => plural(d.count, 0, uk, { other: "… і ще " + number("uk", d.count, 0) }),
  relation: {
    "clears-up": "Прояснює, що мається на увазі в:",
    "cleared-up-by": "Що мається на увазі, прояснює:",
    updates: "Стоїть на місці:",
    "updated-by": "Замінено на:",
    repeats: "Те саме число за той самий час:",
    compatible: "Обидва можуть бути правильні:",
    "not-comparable": "Порівняти не можна:",
    contradicts: "Обидва правильні бути не можуть:"
  },
  claimLine: (d) => d.what + ", " + d.source,
  timedClaimLine: (d) => d.what + ", " + d.source + ", " + d.time,
  inference: "Наш висновок, а не чиєсь число",
  inferenceText: "Ці години не перетинаються й лежать у межах часу, якого стосується інше число. Ніхто не каже, що обидва числа рахують те саме.",
  leftOut: "Не увійшло:",
  leftOutReason: {
    "hours-unknown": "години невідомі",
    outside: "стосується іншого часу"
  },
  resolvedPlace: (d) => d.mention + ", встановлено: " + d.name,
  clearedUpBy: "Прояснено іншим повідомленням:",
  correctionKind: {
    changed: "Виправлено",
    withdrawn: "Відкликано",
    superseded: "Замінено"
  },
  saidBefore: "Раніше тут було:",
  noLonger: "Більше не діє",
  showInArticle: "Показати у статті",
  openFullPage: "Відкрити повністю",
  useLiveMap: "Увімкнути живу карту",
  gestures: {
    control: "Щоб змінити масштаб, прокручуйте, утримуючи Ctrl",
    command: "Щоб змінити масштаб, прокручуйте, утримуючи ⌘",
    fingers: "Щоб пересунути карту, проведіть двома пальцями"
  },
  enterFullscreen: "На весь екран",
  exitFullscreen: "Вийти з повноекранного режиму",
  timeFilter: {
    name: "Час",
    all: "Увесь час",
    from: "Початок",
    to: "Кінець",
    back: "На крок назад",
    forward: "На крок уперед",
    play: "Запустити показ",
    pause: "Зупинити показ",
    none: "Для жодної з показаних заяв час не відомий.",
    failed: "Не вдалося завантажити вибір часу.",
    untimed: "Заяви, час яких невідомий",
    periods: "Як це названо",
    periodsOf: (d) => "Як це названо, " + d.day,
    manyPeriods: (d) => plural(d.count, 0, uk, { one: "Названо " + number("uk", d.count, 0) + " проміжок", few: "Названо " + number("uk", d.count, 0) + " проміжки", many: "Названо " + number("uk", d.count, 0) + " проміжків", other: "Названо " + number("uk", d.count, 0) + " проміжку" }) + ": виберіть коротший час, щоб побачити їх.",
    per: {
      hour: "Заяви за годинами, а не числа з них",
      "four-hours": "Заяви за кожні чотири години, а не числа з них",
      day: "Заяви за днями, а не числа з них",
      week: "Заяви за тижнями, а не числа з них",
      month: "Заяви за місяцями, а не числа з них",
      year: "Заяви за роками, а не числа з них"
    },
    hatched: "Десь у цей час, години невідомі",
    mayLieOutside: (d) => plural(d.count, 0, uk, { one: number("uk", d.count, 0) + " заява може стосуватися іншого часу: її години невідомі.", few: number("uk", d.count, 0) + " заяви можуть стосуватися іншого часу: їхні години невідомі.", many: number("uk", d.count, 0) + " заяв можуть стосуватися іншого часу: їхні години невідомі.", other: number("uk", d.count, 0) + " заяви можуть стосуватися іншого часу: їхні години невідомі." }),
    surely: (d) => plural(d.count, 0, uk, { one: number("uk", d.count, 0) + " заява про цей час.", few: number("uk", d.count, 0) + " заяви про цей час.", many: number("uk", d.count, 0) + " заяв про цей час.", other: number("uk", d.count, 0) + " заяви про цей час." })
  },
  bySources: (d) => plural(d.count, 0, uk, { one: "від " + number("uk", d.count, 0) + " джерела", other: "від " + number("uk", d.count, 0) + " джерел" }),
  byNobody: "без зазначення джерела",
  saidIn: (d) => d.sources + "; " + plural(d.count, 0, uk, { one: "в " + number("uk", d.count, 0) + " повідомленні", other: "у " + number("uk", d.count, 0) + " повідомленнях" }) + ". Так повідомляють; перевірки не було.",
  reports: "Повідомлення",
  reportOf: (d) => d.what + ": " + d.report,
  viewSwitch: "Вигляд",
  views: {
    map: "Карта",
    table: "Таблиця"
  },
  totalInParts: (d) => d.figure + ": " + plural(d.count, 0, uk, { one: number("uk", d.count, 0) + " частина", few: number("uk", d.count, 0) + " частини", many: number("uk", d.count, 0) + " частин", other: number("uk", d.count, 0) + " частини" }),
  whoSays: "Хто що повідомляє",
  overlap: {
    apart: "За години, що не перетинаються.",
    unknown: "Не всі години відомі, тож проміжки можуть перетинатися.",
    overlap: "Деякі з цих проміжків перетинаються."
  },
  overlapOf: (d) => d.event + ": " + d.overlap,
  hoursIn: (d) => "Години: " + d.when + ".",
  hoursByYours: (d) => "Години: " + d.when + "; " + d.theirs + " — це " + d.yours + " за вашим годинником.",
  inReports: (d) => plural(d.count, 0, uk, { one: "У " + number("uk", d.count, 0) + " повідомленні", other: "У " + number("uk", d.count, 0) + " повідомленнях" }) + "; враховано один раз.",
  meantBy: (d) => "У повідомленні — «" + d.mention + "»; яке місце мають на увазі, випливає з іншого повідомлення:",
  wordClearedUp: "з’ясовано:",
  timedFigure: (d) => d.figure + " (" + d.time + ")",
  asManyAs: (d) => "стільки ж, скільки називає " + d.source + ":",
  partsUnchecked: "Не всі числа точні, тож звірити частини з підсумком не можна.",
  partsOnMap: "На карті показано частини, а не підсумок, щоб ніщо не стояло там двічі.",
  partsOffMap: "З них немає на карті, бо місце знайти не вдалося:",
  remainderOffMap: "У залишку немає власного місця, і на карті його немає.",
  table: {
    by: "Стовпці",
    bySources: "Джерела",
    byWindows: "Час",
    place: "Місце",
    nothing: "нічого не сказано",
    note: "Числа стоять поруч і не додаються. Стовпець упорядковується за найбільшим окремим числом у ньому.",
    sortBy: "Порядок",
    asGiven: "за регіонами",
    close: "Повернутися до карти",
    inParts: (d) => plural(d.count, 0, uk, { one: number("uk", d.count, 0) + " частина", few: number("uk", d.count, 0) + " частини", many: number("uk", d.count, 0) + " частин", other: number("uk", d.count, 0) + " частини" })
  },
  skipToTable: "Перейти до таблиці",
  link: {
    title: "Частина цього посилання незрозуміла.",
    place: (d) => "«" + d.text + "»: такого місця тут немає.",
    claim: (d) => "Заяви «" + d.text + "» тут немає.",
    hide: (d) => "«" + d.text + "»: такого джерела тут немає, приховувати нічого.",
    "hide-events": (d) => "«" + d.text + "»: такої події тут немає, приховувати нічого.",
    from: (d) => "Час «" + d.text + "» незрозумілий: раніше не приховано.",
    to: (d) => "Час «" + d.text + "» незрозумілий: пізніше не приховано.",
    "from-to": (d) => "Час «" + d.text + "» закінчується раніше, ніж починається: час не вибрано.",
    untimed: (d) => "«" + d.text + "» незрозуміло: заяви без відомого часу не приховано.",
    data: (d) => "«" + d.text + "»: такої версії даних немає, показано найновішу.",
    view: (d) => "«" + d.text + "»: такого вигляду ця сторінка не має, показано карту.",
    drop: "Прибрати з адреси"
  },
  version: {
    waiting: (d) => "Завантажуються повідомлення за версією даних " + d.version + "…",
    failed: {
      unknown: (d) => "Версія даних " + d.version + " тут не зберігається.",
      unreachable: (d) => "Версію даних " + d.version + " не вдалося завантажити.",
      unreadable: (d) => "Версію даних " + d.version + " не вдалося прочитати."
    },
    nothingInstead: "Замість неї нічого не показано.",
    showNewestNamed: (d) => "Показати найновіші дані (версія " + d.version + ")",
    kept: (d) => "Версія даних " + d.version + " (від " + d.date + "). Є новіші дані.",
    showNewest: "Показати найновіші",
    noScripts: (d) => "Без скриптів ця сторінка показує найновіші дані: версія " + d.version + "."
  },
  shareButton: "Поділитися",
  correctedClaims: (d) => plural(d.count, 0, uk, { one: "Виправлено, відкликано або замінено " + number("uk", d.count, 0) + " заяву", few: "Виправлено, відкликано або замінено " + number("uk", d.count, 0) + " заяви", other: "Виправлено, відкликано або замінено " + number("uk", d.count, 0) + " заяв" }),
  nothingStands: "Жодна із заяв про це місце більше не діє.",
  followCorrections: "Стежити за виправленнями:",
  spanDoubt: {
    "may-lie-outside": "Можливо, стосується не вибраного часу.",
    "reaches-beyond": "Її години виходять за межі вибраного часу."
  },
  correctedFigure: (d) => d.figure + " (виправлено)",
  correctedLegend: "Виправлене число",
  possibleLegend: "Може стосуватися вибраного часу, а може й іншого",
  possibleFigure: (d) => d.figure + ", можливо, за інший час",
  understood: "зрозуміло з решти повідомлення"
} as Messages;
