/** Texts of days that never were, for the drafting engine: numbers and days are counted out, and nothing in them was said. */

const regions = [
  "Белгородской",
  "Брянской",
  "Калужской",
  "Курской",
  "Ленинградской",
  "Липецкой",
  "Орловской",
  "Рязанской",
  "Саратовской",
  "Смоленской",
  "Тамбовской",
  "Тульской",
];
const months = ["января", "марта", "мая", "июля", "сентября", "ноября"];

/** A post of a bulletin with a head, a window, a list of parts that add up to the total, and what else stands in such posts. */
export function generatedPost(number: number): string {
  const parts = Array.from({ length: 2 + (number % 7) }, (_, at) => ({
    region: regions[(number * 5 + at) % regions.length],
    figure: 2 + ((number * 7 + at * 3) % 23),
  }));
  const total = parts.reduce((sum, { figure }) => sum + figure, 0);
  const day = 1 + (number % 27);
  const month = months[number % months.length];
  const bullet = number % 2 === 0 ? "▫️ " : "";
  const list = parts.map(({ region, figure }) => `${bullet}${figure} – над территорией ${region} области`);
  return [
    `**Сводка № ${number}**`,
    `В период с 20.00 мск ${day} ${month} до 7.00 мск ${day + 1} ${month} дежурные расчёты сбили ${total} беспилотников:`,
    `${list.join(number % 2 === 0 ? ",\n" : ", ")}.`,
    ...(number % 3 === 0 ? ["Пострадавших и разрушений нет, сообщил начальник дежурной смены."] : []),
  ].join("\n");
}

const paragraphs = {
  en: [
    (n: number) =>
      `Air defence crews shot down ${n} drones over the Tula region overnight, the governor of the region said on Monday. “Nobody was hurt,” he added.`,
    (n: number) =>
      `According to the ministry, ${n + 9} unmanned aerial vehicles were intercepted: ${n} over the Kursk Region, five over the Oryol Region and four over the Bryansk Region.`,
    () =>
      "The road along the river was closed for two hours, and trains were late by 40 minutes. Work goes on in both shifts.",
    (n: number) =>
      `Debris of at least ${(n % 5) + 2} drones fell on a field near the town, and a barn of 300 square metres burned down.`,
  ],
  ru: [
    (n: number) =>
      `Ночью дежурные расчёты сбили ${n} беспилотников над Тульской областью, сообщил губернатор региона. «Никто не пострадал», – добавил он.`,
    (n: number) =>
      `По данным ведомства, перехвачены ${n + 9} БПЛА: ${n} над Курской областью, пять над Орловской областью и четыре над Брянской областью.`,
    () => "Дорогу вдоль реки закрыли на два часа, поезда опоздали на 40 минут. Работы идут в две смены.",
    (n: number) =>
      `Обломки не менее ${(n % 5) + 5} беспилотников упали в поле у посёлка, сгорел сарай площадью 300 квадратных метров.`,
  ],
  uk: [
    (n: number) =>
      `Уночі чергові розрахунки збили ${n} дронів над Сумщиною, повідомив начальник обласної адміністрації. «Ніхто не постраждав», – додав він.`,
    (n: number) =>
      `За даними командування, збито ${n + 9} БпЛА: ${n} над Харківською областю, п’ять над Полтавською областю та чотири над Київською областю.`,
    () =>
      "Дорогу вздовж річки перекрили на дві години, поїзди запізнилися на 40 хвилин. Роботи тривають у дві зміни.",
    (n: number) =>
      `Уламки щонайменше ${(n % 5) + 5} дронів упали в поле біля селища, згоріла комора площею 300 квадратних метрів.`,
  ],
};

/** An article of so many letters, to the end of the sentence in which they are reached. */
export function generatedArticle(language: keyof typeof paragraphs, letters: number): string {
  let text = "";
  for (let number = 0; text.length < letters; number++) {
    const write = paragraphs[language][number % paragraphs[language].length];
    text += `${write?.(2 + ((number * 7) % 60))}\n`;
  }
  return text;
}
