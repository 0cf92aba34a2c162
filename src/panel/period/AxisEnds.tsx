import { type DayRange, dayOfNumber } from "../../domain/archive/shown-period";
import { dateFormat } from "../../i18n/formats";
import "./tally-bars.css";

/** The first and the last day of what stands above; seen alone: in words each bar has its own. */
export function AxisEnds({ days, isBrief = false }: { days: DayRange; isBrief?: boolean }) {
  const style = isBrief ? briefly(days) : ({ dateStyle: "medium" } as const);
  const text = (day: number) => dateFormat(style, "UTC").format(new Date(`${dayOfNumber(day)}T00:00Z`));
  return (
    <p className="bars-ends" aria-hidden="true">
      <span>{text(days.first)}</span>
      <span>{text(days.last)}</span>
    </p>
  );
}

/** Where there is little room: within one year without it, as it is named above all; over years without the day. */
function briefly({ first, last }: DayRange): Intl.DateTimeFormatOptions {
  const isOneYear = dayOfNumber(first).slice(0, 4) === dayOfNumber(last).slice(0, 4);
  return isOneYear ? { day: "numeric", month: "short" } : { month: "short", year: "numeric" };
}
