import type { Ours } from "../full-form";

const months = {
  en: "January February March April May June July August September October November December",
  ru: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  uk: "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
} as const;
const standing = {
  en: months.en,
  ru: "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
  uk: "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
} as const;

/** “30 May 2031”, «30 мая 2031 года»; of a month without a day, “May 2031”. Nothing if it is no date. */
export function dateIn(date: string): Ours | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  const at = Number(month) - 1;
  const name = (language: keyof typeof months) => (day ? months : standing)[language].split(" ")[at] ?? "";
  if (!year || at < 0 || at > 11) return undefined;
  const before = day ? `${Number(day)} ` : "";
  return {
    en: `${before}${name("en")} ${year}`,
    ru: `${before}${name("ru")} ${year} года`,
    uk: `${before}${name("uk")} ${year} року`,
  };
}
