import type { Denied } from "../../domain/claims/denied-kinds";
import type { PageLanguage } from "../../domain/language";
import type {
  Draft,
  Drafted,
  DraftFigure,
  DraftPlace,
  DraftSpeaker,
  DraftUnit,
  DraftWindow,
  Span,
} from "../../draft/drafts";
import type { PlaceChoice, ReportHead, SpeakerChoice, Standing, WorkLanguage, WorkSource } from "./work";

/** A report as it comes in, with what the engine drafted from it: drafting is no part of `act`, which is pure. */
export type NewReport = ReportHead & {
  id: string;
  text: string;
  /** ISO 8601 calendar date. */
  entered: string;
  drafted: Drafted;
};

/** More claims of the report that ask the same, and are answered by the same step. */
type ForMore = { also?: readonly string[] };

/** What an editor decides about the claims of a work. */
export type ClaimAction =
  /** Several at once are one step, and are undone as one. */
  | { do: "accept" | "reject" | "reopen"; claims: readonly string[] }
  /** “Yes, it is”: a question of the claim's draft, as `questionKey` writes it. */
  | ({ do: "answer"; claim: string; question: string } & ForMore)
  /** The text does not say where: it stands beside the map once it is accepted, which is another decision. */
  | ({ do: "leaveOut"; claim: string } & ForMore)
  /** It tells a claim of another report again, and counts once with it; `null`: it is one of its own. */
  | { do: "repeat"; claim: string; of: string | null }
  /** `null`: it has none. */
  | {
      do: "setFigure";
      claim: string;
      figure: DraftFigure | null;
      /** What its words count, where they say it. */
      unit?: DraftUnit;
    }
  | { do: "setUnit"; claim: string; unit: DraftUnit | null }
  | { do: "setEvent"; claim: string; event: Draft["event"] }
  /** What there was none of; empty: what its words name. */
  | { do: "setDenied"; claim: string; denied: readonly Denied[] }
  | ({
      do: "setPlaces";
      claim: string;
      places: readonly DraftPlace[];
      within: DraftPlace | null;
    } & ForMore)
  | ({ do: "addPlace"; claim: string; place: DraftPlace } & ForMore)
  /** By where its words stand. */
  | { do: "removePlace"; claim: string; place: Span }
  | ({ do: "setSpeaker"; claim: string; speaker: DraftSpeaker | null } & ForMore)
  | ({ do: "setWindow"; claim: string; window: DraftWindow | null } & ForMore)
  /** Other words of the text that say it. Whether they are direct speech, the check reads off the text. */
  | { do: "setQuote"; claim: string; quote: Span }
  | { do: "setReservation"; claim: string; reservation: Draft["reservation"] }
  /** Which figure of the same report its own is a part of, or included in; both `null`: it stands alone. */
  | { do: "setTotal"; claim: string; partOf: string | null; subsetOf: string | null };

export type ReportAction =
  /** `instead`: of which report it takes the place, under its id. */
  | { do: "addReport"; report: NewReport; instead?: string }
  | { do: "removeReport"; report: string }
  | {
      do: "setHead";
      report: string;
      /** `undated`: nobody knows the day of publication, as long as none is entered. */
      head: Partial<ReportHead & { language: WorkLanguage; zone: string; undated: true }>;
    }
  /** A claim that the editor found; the engine has read it in the words selected. */
  | { do: "addClaim"; report: string; draft: Draft }
  /** An unread sentence, by its span, holds nothing to claim; or is on the list again. */
  | { do: "nothingIn" | "unreadAgain"; report: string; sentence: Span }
  /** What a proposal adds, and what it reads otherwise, by the claim that is asked about it. */
  | {
      do: "takeProposals";
      report: string;
      added: readonly Draft[];
      differing: readonly { claim: string; words: string }[];
    };

export type Action =
  | ClaimAction
  | ReportAction
  /** What these words of this report, or of one claim of it, mean; takes the place of what was chosen for them before. */
  | { do: "choosePlace"; choice: PlaceChoice }
  | { do: "forgetPlace"; words: string; report: string }
  /** Who is meant by these words; `source` is one of the site's or of the work's. */
  | { do: "chooseSpeaker"; choice: SpeakerChoice }
  | { do: "forgetSpeaker"; said: string }
  /** Enters a source, or mends it; `said`: whose words name it, which is one step with it. */
  | { do: "setSource"; source: WorkSource; said: string | null }
  | { do: "nameWork"; name: string }
  /** Empty: nowhere that is known. */
  | { do: "standAt"; what: Standing; address: string }
  | { do: "writeIn"; language: PageLanguage };
