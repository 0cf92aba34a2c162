import { offset } from "./window";

/** A moment as a zone's clocks tell it, with their offset: `2031-05-30T08:00+03:00`. */
export function toldIn(instant: number, zone: string): string {
  const ahead = offset(instant, zone);
  const minutes = Math.abs(ahead) / 60_000;
  const sign = ahead < 0 ? "-" : "+";
  const told = new Date(instant + ahead).toISOString().slice(0, 16);
  return `${told}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const two = (number: number): string => String(number).padStart(2, "0");
