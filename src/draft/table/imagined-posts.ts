/**
 * Imagined posts in the turns that bulletins have: lists and their totals, hedges, several places together, nights, hours and
 * days, what is told otherwise than as shot down. What is read in them changes where the reading of bulletins does, so that
 * whether a table was read by today's rules can be asked without the posts that it was read from.
 */
const turns: readonly string[] = [
  "За вечер **сбиты 9 чужих беспилотников**:  ▪️ пять – над территорией Дольской области,  ▪️ четыре – над Холмской областью.",
  "Минувшей ночью уничтожены 12 БПЛА: 7 – над Дольской областью, 4 – над Холмской областью.",
  "С 21.00 до 23.40 мск над Дольской областью уничтожены три БПЛА, два из них – на подлёте к городу Верхний Дол.",
  "С 20.00 мск 29 мая до 7.00 мск 30 мая перехвачены более 15 дронов самолётного типа.",
  "Около 5.10 мск над Дольской и Холмской областями сбиты шесть беспилотников.",
  "29 мая около 20.10 мск над Дольской областью сбиты два БПЛА. 29 мая с 21.00 до 23.40 над Холмской областью сбит ещё один. С 20 часов 27 мая до 8 часов 29 мая над Дольской областью сбиты пять БПЛА, с 28 по 29 мая – шесть.",
  "По два дрона уничтожены над Дольской и Холмской областями.",
  "Сбито семь БПЛА над территориями Дольской (4 БПЛА) и Холмской (3 БПЛА) областей.",
  "Утром 30 мая подавлен средствами РЭБ один беспилотник. Пострадавших и разрушений нет.",
  "До полудня сбиты и подавлены 8 беспилотников; обломки двух упали в поле у деревни Нижний Дол.",
  "Ночью над холодным озером Долгим запущены до пяти ракет и от трёх до четырёх реактивных снарядов.",
  "В течение суток не менее 20 БПЛА и один безэкипажный катер уничтожены у берегов Дольского моря.",
  "Overnight 14 drones were shot down: 9 over Upper Dale and 5 over Lower Dale. Two more were jammed.",
  "Між 18.00 і 22.00 збито щонайменше шість безпілотників над Долинською областю, про жертви не повідомляли.",
];

const posted = ["2031-05-30T04:10:00Z", "2031-05-29T21:01:00Z"] as const;

/** An imagined post to be read, as it would stand in a table. */
export type ImaginedPost = { text: string; posted: string; isCut: boolean };

/**
 * The posts that tell whether a table would be read as it was.
 * @param names The table's own words for places: each is read in a post of its own, as place names are most of what a reading
 * knows by heart.
 */
export const imaginedPosts = (names: readonly string[]): readonly ImaginedPost[] => [
  ...turns.flatMap((text) => posted.map((time) => ({ text, posted: time, isCut: false }))),
  ...turns.map((text) => ({ text: text.slice(0, text.length * 0.7), posted: posted[0], isCut: true })),
  ...names.map((name) => ({ text: `Над ${name} сбиты 2 БПЛА.`, posted: posted[0], isCut: false })),
];
