import type { Bits } from "../domain/bits";
import type { Pace } from "./slices";
import type { StagedLabels } from "./staged-labels";
import { stages } from "./stages";

/** So many stages on either side of the one that is seen are told, and placed. */
const [told, placed] = [1, 2];

/** The stage that is seen, and those next to it, which a reader's zoom comes to first. */
export const nearTo = (stage: number): readonly number[] => around(stage, told);

/** Those nearest to it first. */
const around = (stage: number, reach: number): readonly number[] =>
  [stage, ...Array.from({ length: reach }, (_, by) => [stage + by + 1, stage - by - 1]).flat()].filter(
    (near) => stages[near] !== undefined,
  );

type Telling = {
  /** The stage that is seen. */
  seen: () => number;
  isTold: (stage: number) => boolean;
  /** Tells the map how the labels stand at this one, for which they are placed. */
  tell: (stage: number) => void;
  /** Has the map forget, of all other stages, what is no longer so. */
  forget: () => void;
};

/**
 * Places labels for the stage that is seen, whenever it is another that has none yet, and tells of them; then for those next to
 * it; and at last for those beyond, of which the map is told when it comes near.
 */
export function* labelsInTurn(
  labels: StagedLabels,
  { seen, isTold, tell, forget }: Telling,
): Generator<Pace, void> {
  let isForgotten = false;
  for (;;) {
    const stage = seen();
    if (!isTold(stage)) {
      yield* atPace("soon", labels.making(stage));
      tell(stage);
    } else if (!isForgotten) {
      yield "soon";
      forget();
      isForgotten = true;
    } else {
      yield "idly";
      const near = nearTo(stage).find((next) => !isTold(next));
      const next = near ?? around(stage, placed).find((each) => !labels.isPlanned(each));
      if (next === undefined) return;
      const bits = near === undefined ? labels.planning(next) : labels.making(next);
      let isMade = false;
      while (!isMade && isTold(seen())) {
        isMade = bits.next().done === true;
        yield isMade && near !== undefined ? "alone" : "idly";
      }
      if (isMade && near !== undefined) tell(near);
    }
  }
}

function* atPace<T>(pace: Pace, bits: Bits<T>): Generator<Pace, T> {
  for (;;) {
    const bit = bits.next();
    if (bit.done) return bit.value;
    yield pace;
  }
}
