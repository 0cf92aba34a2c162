/** Words with hours, all that their element holds: a translator may take them away, and browsers write hours with other spaces than the build. */
export const TimedWords = ({ text }: { text: string }) => <span suppressHydrationWarning={true}>{text}</span>;
