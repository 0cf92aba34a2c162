/** Takes a part of an answer; without one, the answer is whole. `false` where nobody waits for it any more. */
type Take = (part?: Uint8Array) => boolean;

export type Line = (answer: Uint8Array, take: Take) => void;

/** What one part holds at the most: about what a packet does. */
const packet = 1400;

/** Milliseconds between two looks at the clock. */
const beat = 5;

/**
 * A line of so many bytes a second, shared evenly by the answers under way, packet by packet. In the server,
 * since what a browser throttles for a page it does not throttle for the page's workers.
 */
export function sharedLine(bytesPerSecond: number, now: () => number = () => performance.now()): Line {
  let answers: { rest: Uint8Array; take: Take }[] = [];
  let timer: NodeJS.Timeout | undefined;
  let credit = 0;
  let counted = 0;

  const send = () => {
    const time = now();
    credit += ((time - counted) / 1000) * bytesPerSecond;
    counted = time;
    while (credit > 0) {
      const answer = answers.shift();
      if (!answer) break;
      const part = answer.rest.subarray(0, packet);
      answer.rest = answer.rest.subarray(packet);
      const isWanted = answer.take(part);
      if (isWanted) credit -= part.length;
      if (isWanted && answer.rest.length > 0) answers = [...answers, answer];
      else if (isWanted) answer.take();
    }
    if (answers.length === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  };

  return (answer, take) => {
    answers.push({ rest: answer, take });
    if (timer) return;
    // A line that stood idle has saved nothing up.
    credit = 0;
    counted = now();
    timer = setInterval(send, beat);
  };
}
