import type { Work, WorkReport } from "./work";

/** The unread sentences that are still on the list: not those of which a claim was made since, or nothing. */
export const unreadLeft = ({
  unread,
  nothingIn,
  claims,
}: Pick<WorkReport, "unread" | "nothingIn" | "claims">) =>
  unread.filter(
    ({ start, end }) =>
      !nothingIn.some((span) => span.start === start && span.end === end) &&
      !claims.some(
        ({ by, state, draft }) =>
          by !== "engine" && state !== "rejected" && draft.start < end && start < draft.end,
      ),
  );

/** How many of a work's sentences that may hold a claim nobody has looked at. */
export const unreadIn = ({ reports }: Pick<Work, "reports">): number =>
  reports.reduce((sum, report) => sum + unreadLeft(report).length, 0);
