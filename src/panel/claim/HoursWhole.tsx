/** Words in which no line ends within hours, "08:00–12:00". Each part is all that its element holds: a translator may take it away. */
export const HoursWhole = ({ text }: { text: string }) =>
  text.split(/(\d\d:\d\d–\d\d:\d\d)/).map((part, position) =>
    part === "" ? null : (
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: of one text, in its order.
        key={position}
        className={position % 2 === 0 ? undefined : "whole-hours"}
        suppressHydrationWarning={true}
      >
        {part}
      </span>
    ),
  );
