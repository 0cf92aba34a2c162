import * as v from "valibot";
import { languages } from "../../domain/language";
import { described, ours, slug, words } from "../schema/schema-parts";
import { sourceSchema } from "../schema/source-schema";

const column = (text: string) => described(words, `The column that has ${text}.`);

/** What a column's words mean here; `null`: nothing that we have a word for, to be listed. */
const values = v.optional(
  described(
    v.record(v.string(), v.nullable(v.string())),
    "What its words mean: { words of the table: ours }. null: we have none for it, and it is listed for review.",
  ),
);

/** One of our words for all rows, or read from a column. */
const wordOr = (text: string) =>
  described(v.union([words, v.strictObject({ column: column(text), values })]), `${text}, or its column.`);

const figureSchema = v.union([
  column("the figure: 12, 12-15, ≥ 12, ≤ 12 or ≈ 12"),
  v.strictObject({
    low: column("the least that it may be"),
    high: column("the most that it may be"),
  }),
  v.strictObject({
    hedge: column("its hedge"),
    value: column("its number"),
    high: v.optional(column("the higher number of “between”")),
    values,
  }),
]);

const whereSchema = v.union([
  v.strictObject({
    country: described(
      v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "wrong-type")),
      "The country of which the figure is, by its ISO 3166-1 letters.",
    ),
  }),
  v.strictObject({
    column: column("the places: ISO 3166-2, country:XX, water:…, or a kind of place, with :n for a figure"),
    names: v.optional(column("the places' names, in the same order")),
    separator: v.optional(described(v.string(), "What stands between several places. Left out: “;”.")),
    each: v.optional(
      described(v.boolean(), "true: a claim for each place. Left out: one claim for all of them together."),
    ),
    joint: v.optional(column("yes or no: whether the figure is of all places together")),
    otherwise: v.optional(
      described(
        v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "wrong-type")),
        "The country of which it is where the cell is empty.",
      ),
    ),
    values,
  }),
]);

const claimSchema = v.strictObject({
  name: described(slug, "What the claim is called within its row."),
  event: wordOr("What is said to have happened"),
  denied: v.optional(
    described(
      v.strictObject({
        column: column("what a denial says that there was none of: casualties, damage, …"),
        separator: v.optional(described(v.string(), "What stands between several. Left out: “;”.")),
        values,
      }),
      "Of a denial, what is said that there was none of. Left out, or an empty cell: nobody says of what.",
    ),
  ),
  unit: v.optional(wordOr("What is counted")),
  figure: v.optional(described(figureSchema, "The figure. Left out: none is given.")),
  where: described(whereSchema, "Where it is said to have been; of a launch, what it was launched at."),
  launched_from: v.optional(
    described(
      v.strictObject({
        column: column("the places of launch, by name"),
        separator: v.optional(described(v.string(), "What stands between several. Left out: “;”.")),
      }),
      "From where it is said to have been launched: never a place of interception.",
    ),
  ),
  part_of: v.optional(described(slug, "The claim of the same row of which this is a part.")),
  role: v.optional(column("whether it is a single claim, a total, a part or a subset")),
  total: v.optional(column("the row of which it is a part or subset")),
  remark: v.optional(described(ours, "What has to be told wherever the figure is, in our words.")),
});

const anchorSchema = v.strictObject({
  start: column("where in the report's text its words begin, in UTF-16"),
  end: column("where they end"),
  words: column("the first digits of the SHA-256 of these words"),
});

const postsSchema = v.strictObject({
  file: described(words, "A second table, in the same folder: one row a report."),
  is: column("what the report is called, in both tables"),
  posted: column("when it was published"),
  text: v.optional(column("the SHA-256 of its text")),
  cut: v.optional(column("yes or no: whether only its beginning is held")),
  review: v.optional(column("how many of its claims are for review, and not here")),
});

const windowSchema = v.strictObject({
  start: column("when it begins"),
  end: column("when it ends"),
  precision: v.optional(
    described(
      v.array(v.strictObject({ column: column("how finely it is told"), values })),
      "How finely: minute, day, or night (that between two days). Of several the coarsest; left out: as the cells have it.",
    ),
  ),
  reckoned: v.optional(column("words or published: whether it is reckoned from the date of publication")),
});

/** Which column of a table is what: `geodata/tables/NAME.yaml`. */
export const tableSchema = v.strictObject({
  title: described(ours, "What the table holds."),
  file: described(words, "The table, in the same folder."),
  source: described(
    v.union([described(slug, "Its id in geodata/sources.yaml."), sourceSchema]),
    "Who speaks in all of it: a source that reports have too, by its id; or one of this table alone.",
  ),
  licence: described(
    v.strictObject({
      name: described(words, "The licence's name."),
      url: v.optional(described(words, "Where it stands.")),
      credit: described(words, "Whom to name, and how."),
      addresses: v.optional(
        described(
          words,
          "The part of `credit`, as it stands there, that is for the posts' addresses: told only where one is.",
        ),
      ),
      origin: v.optional(described(words, "Where the table is from.")),
      changed: v.optional(described(words, "What was changed in it.")),
    }),
    "Under what it may be used: shown wherever its claims are, and in every export.",
  ),
  language: v.optional(
    described(
      v.union([
        described(words, "As a BCP 47 tag: uk, ru, en."),
        v.strictObject({
          reports: described(words, "That of its reports, as a BCP 47 tag."),
          words: described(v.picklist(languages), "That of the table's own words for places."),
        }),
      ]),
      "The language of its reports and of its words for places, or of each. Left out: of reports it is not known, of words it is told by their letters.",
    ),
  ),
  zone: described(words, "The time zone of its clocks, by its IANA name, and the one to tell them in."),
  dates: v.optional(
    described(
      v.picklist(["iso", "day-first", "month-first", "serial"]),
      "How dates are written: 2031-05-30 (the default) and 30.5.2031 always; 30/5/2031; 5/30/2031; a spreadsheet's count of days.",
    ),
  ),
  decimal: v.optional(
    described(
      v.picklist([".", ","]),
      "What stands before a fraction; the other of the two may part thousands. Left out: “.”.",
    ),
  ),
  row: v.optional(column("a name for each row; left out, its line")),
  post: v.optional(column("which report a row is of; left out, its row")),
  posted: v.optional(column("when the report was published")),
  address: v.optional(column("where the report stands")),
  window: v.optional(described(windowSchema, "When it was.")),
  anchor: v.optional(described(anchorSchema, "Where the words stand, for whoever holds the text.")),
  accepted: v.optional(column("by what rule a claim that was read by machine was accepted")),
  posts: v.optional(described(postsSchema, "The reports, where they are a table of their own.")),
  addresses: v.optional(
    described(
      v.strictObject({
        file: described(words, "A table of addresses, in the same folder."),
        posted: column("when a report was published; several parted by blanks"),
        address: column("where it stands; as many"),
      }),
      "Addresses of reports, looked up by the minute of publication.",
    ),
  ),
  texts: v.optional(
    described(
      v.strictObject({
        file: described(words, "The table of texts, where somebody holds it: in geodata/texts/."),
        text: column("the text"),
      }),
      "What the anchors are checked against, where it is held.",
    ),
  ),
  unreadable: v.optional(
    described(
      v.picklist(["refuse", "review"]),
      "What becomes of cells that cannot be read: refuse (the default) writes nothing; review lists them.",
    ),
  ),
  claims: described(v.pipe(v.array(claimSchema), v.minLength(1, "empty-list")), "What each row says."),
  left_out: v.optional(
    described(
      v.record(v.string(), described(words, "Why.")),
      "Columns of which nothing is taken, each with the reason: no column is passed over in silence.",
    ),
  ),
});

export type TableMapping = v.InferOutput<typeof tableSchema>;

/** Who speaks in a table. */
export const sourceIdOf = ({ source }: TableMapping): string =>
  typeof source === "string" ? source : source.id;

export type ClaimMapping = TableMapping["claims"][number];
export type FigureMapping = NonNullable<ClaimMapping["figure"]>;
export type WhereMapping = ClaimMapping["where"];
export type WordMapping = ClaimMapping["event"];
