/** Words in which no line ends within hours, "08:00–12:00". */
export const HoursWhole = ({ text }: { text: string }) =>
  text.split(/(\d\d:\d\d–\d\d:\d\d)/).map((part, position) =>
    position % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: of one text, in its order.
      <span key={position} className="whole-hours">
        {part}
      </span>
    ),
  );
