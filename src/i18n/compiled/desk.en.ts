// Made by `npm run messages` from src/i18n/messages/. Do not edit.
import { number, plural } from "@messageformat/runtime";
import { en } from "@messageformat/runtime/lib/cardinals";
import type { DeskMessages } from "./types";

export const messages = {
  desk: {
    title: "The desk",
    private: "The text stays in this browser. It is sent nowhere: this page may speak to no address but its own, and sends no text there either.",
    checking: "Checking…",
    failed: "The check could not be made. What you did is kept; reload the page to go on.",
    refused: "The check refuses it.",
    intro: {
      one: "Paste a report: the desk marks who says what was shot down where, and asks about what the words leave open.",
      two: "Answer, accept or reject; select words to add or mend a claim: nothing is on the map that is not in the text.",
      three: "Leave with the map as one file, a folder, a picture or data.",
      title: "From a report to its map"
    },
    start: {
      paste: "The report’s text",
      another: "One more report’s text",
      read: "Read it",
      reading: "Reading…",
      file: "Open a file (.txt, .html, .csv)",
      example: "Or begin with an imagined example:",
      addReport: "One more report",
      leftOut: (d) => plural(d.count, 0, en, { one: "One sign that stands in no text was left out.", other: number("en", d.count, 0) + " signs that stand in no text were left out." }),
      made: {
        words: (d) => "This was the source of a web page: its words were taken, " + d.left + " of " + d.all + " letters. No script of it was run.",
        article: (d) => "This was a whole page: its article was taken, " + d.left + " of " + d.all + " letters. No script of it was run."
      },
      keep: "Keep it as it was pasted",
      turning: (d) => plural(d.count, 0, en, { one: "One sign in it turns", other: number("en", d.count, 0) + " signs in it turn" }) + " the direction of writing: it may be read in another order than it is seen."
    },
    refusals: {
      empty: "There is nothing in it to read.",
      "not-text": "This file is no text in UTF-8. Save it as such, and open it again.",
      "no-article": "No article was found in this page. Select its words and paste them.",
      "no-column": "No column of this table holds texts.",
      unread: "It could not be read. Nothing was lost; try to paste the words alone.",
      "too-long": (d) => "That is " + d.count + " letters; the desk reads up to " + d.most + " at once. Paste a part of it.",
      "too-many": (d) => "That is " + d.count + " rows; the desk takes up to " + d.most + " at once. Whole tables are read by the command npm run geodata -- draft --table."
    },
    works: {
      title: "Your works",
      none: "None yet: what you begin is kept here, in this browser alone.",
      open: "Open",
      export: "Save as a file",
      "delete": "Delete",
      deleted: (d) => "Deleted: " + d.name,
      restore: "Take it back",
      import: "Open a work from a file",
      changed: (d) => d.day + ", " + d.size + " kB",
      notWork: "This file is no work of the desk.",
      newer: "This work was saved by a newer desk. Reload the page, and open it again.",
      reports: (d) => plural(d.count, 0, en, { one: number("en", d.count, 0) + " report", other: number("en", d.count, 0) + " reports" }),
      unnamed: "Without a name"
    },
    bar: {
      take: "Go on here",
      works: "← Works",
      name: "Name of the work",
      unnamed: "A work without a name",
      undo: "Undo",
      redo: "Redo",
      open: (d) => plural(d.count, 0, en, { one: number("en", d.count, 0) + " thing to decide", other: number("en", d.count, 0) + " things to decide" }),
      ready: "Ready to leave"
    },
    keeping: {
      saving: "Saving…",
      saved: "Saved in this browser",
      failed: "Not saved: the browser refused. Save the work as a file.",
      full: "Not saved: this browser has no room. Save the work as a file.",
      memory: "Not saved: this browser keeps nothing here. Save the work as a file before you close the page.",
      taken: "Open in another tab."
    },
    tabs: {
      label: "Parts of the desk",
      text: "Text",
      claims: "Claims",
      page: "Reader’s page",
      leave: "Leave"
    },
    marks: {
      label: "Marks in the text",
      figure: "figure",
      place: "place",
      time: "time",
      speaker: "speaker",
      asked: (d) => ", " + d.kind + ", in question"
    },
    text: {
      label: "The report’s text, marked",
      keys: "Arrow keys go from word to word; with Shift they select. A selected word can be made a part of a claim."
    },
    selection: {
      label: "Selected words",
      of: (d) => "for: " + d.claim,
      figure: "The figure",
      place: "The place",
      another: "One more place",
      speaker: "The speaker",
      time: "The time",
      quote: "The words that say it",
      claim: "A new claim",
      close: "Close",
      done: "Changed.",
      noFigure: "No number was read in these words."
    },
    aim: {
      figure: "Select the figure",
      place: "Select the place",
      another: "Select one more place",
      speaker: "Select the speaker",
      time: "Select the time",
      quote: "Select other words",
      now: (d) => "Select words in the text. They become: " + d.part + ", of “" + d.claim + "”.",
      stop: "Stop"
    },
    unread: {
      title: (d) => plural(d.count, 0, en, { "0": "Nothing is unread", one: number("en", d.count, 0) + " sentence unread", other: number("en", d.count, 0) + " sentences unread" }),
      why: "They may hold a claim, and none was read in them.",
      done: "Every sentence that may hold a claim was read or looked at.",
      number: "(a number)",
      vocabulary: "(a word of the kind)",
      "cut-off": "(breaks off)",
      claim: "Make a claim",
      nothing: "Nothing to claim here",
      put: (d) => plural(d.count, 0, en, { one: number("en", d.count, 0) + " sentence put aside", other: number("en", d.count, 0) + " sentences put aside" }),
      again: "Put it back"
    },
    claims: {
      title: (d) => plural(d.count, 0, en, { "0": "No claims", one: number("en", d.count, 0) + " claim", other: number("en", d.count, 0) + " claims" }),
      none: "No claim was read in this text. Select the words of one, and make it.",
      filter: "Which claims are shown",
      all: "All",
      asked: "To decide",
      accepted: "Accepted",
      rejected: "Rejected",
      questions: (d) => plural(d.count, 0, en, { one: number("en", d.count, 0) + " question", other: number("en", d.count, 0) + " questions" }),
      shared: "One answer settles it wherever these words stand.",
      thisSite: "It stands only against this site’s own evidence, not against the other ways out.",
      accept: "Accept",
      reject: "Reject",
      allCarried: (d) => "Yes, in all claims that ask it (" + d.count + ")",
      reopen: "Decide anew"
    },
    states: {
      open: "to decide",
      accepted: "accepted",
      rejected: "rejected"
    },
    by: {
      editor: "yours",
      proposal: "proposed by a model"
    },
    told: {
      accept: "Accepted.",
      reject: "Rejected."
    },
    relations: {
      "part-of": "Part of",
      updates: "Updates",
      "clears-up": "Clears up",
      repeats: "Says the same as",
      compatible: "Can be true beside",
      "not-comparable": "Not comparable with",
      contradicts: "Contradicts",
      own: (d) => "a claim of this work, report " + d.report,
      published: (d) => "what the site has published, report " + d.report,
      open: "(if both are of the same time)"
    },
    parts: {
      figure: "Figure",
      what: "What happened",
      event: "What happened",
      unit: "Counted",
      unitUnsaid: "not said",
      place: "Where",
      speaker: "Who says it",
      time: "When",
      quote: "In these words",
      summary: "In a sentence",
      none: "not said",
      noFigure: "No figure",
      nobody: "Nobody by name",
      nobodyNamed: "the report names nobody",
      noTime: "No time",
      implied: "(understood)",
      notThis: (d) => "Not “" + d.words + "”",
      otherPlace: "Another place of this name",
      otherSpeaker: "Who is it?",
      direct: "The speaker’s own words, in quotation marks",
      total: "Part of a figure",
      alone: "stands alone",
      partOf: (d) => "part of: " + d.claim,
      subsetOf: (d) => "included in: " + d.claim,
      readOff: "read off:"
    },
    certainty: {
      certain: "certain",
      probable: "probable",
      unresolved: "not known"
    },
    yes: {
      other: "Yes, so it is",
      "one-or-many": "It is one",
      ordinal: "It is one",
      "speaker-carried": "Yes, still the same",
      unconfirmed: "Yes, reported so",
      "time-late": "Keep it",
      "proposal-differs": "The desk’s reading holds",
      "proposal-only": "Yes, it is a claim",
      "parts-differ": "The text has it so",
      several: "Several, not counted"
    },
    candidates: {
      looking: "Looking it up…",
      none: (d) => "No place is known by the words “" + d.words + "”.",
      label: (d) => "Places that “" + d.words + "” may be",
      map: "Where they lie: a sketch",
      "for": "speaks for it:",
      against: "speaks against it:",
      probable: "Only probably",
      nobody: "Nobody can tell",
      population: (d) => d.count + " people",
      isThis: (d) => "Is “" + d.words + "” this?",
      thisOne: "Yes, it is this",
      noneOfThese: "None of these: nobody can tell",
      kinds: {
        region: "region",
        town: "town",
        part: "part of a town",
        former: "former name"
      },
      speaks: {
        "in-region-named": (d) => "in " + d.words + ", which the report names",
        "in-other-region": (d) => "the report names " + d.words + ", and it is not there",
        "name-as-written": "its name is as the report writes it",
        largest: "the largest of this name",
        "only-one": "the only place known by this name",
        "other-country": "in another country than the report’s other places"
      }
    },
    speaker: {
      known: "Who is it?",
      somebodyNew: "somebody new",
      name: "Name (empty for an office)",
      office: "Office",
      kind: "Kind of source",
      kinds: {
        official: "an official",
        ministry: "a ministry",
        military: "the military"
      },
      confirm: "Confirm",
      itIs: "Yes, this is the one"
    },
    head: {
      untitled: "A report without a title",
      title: "Title",
      publisher: "Publisher",
      url: "Address",
      published: "Published",
      language: "Language",
      remove: "Take this report out",
      reports: "Reports of this work",
      asks: {
        publisher: "Who published it? A newspaper, a channel, a ministry’s page.",
        host: (d) => "Who published it? Until it is said, readers see “" + d.host + "”.",
        url: "Where can it be read? Without an address readers cannot look it up.",
        badUrl: "This is no web address: it begins with https:// and has no spaces. Until it is mended, it is left out.",
        published: "When was it published? “Overnight” and “today” are reckoned from that day, and nothing leaves without it.",
        badDate: "This is no day of the calendar. Nothing leaves before it is mended.",
        later: (d) => "It cannot have been published after " + d.day + ", the day on which it came to the desk."
      }
    },
    model: {
      title: "A language model’s help",
      why: "The desk asks no model. You may take its prompt to one of yours: with it the report’s text leaves this browser by your hand. What comes back is checked word by word.",
      copy: "Copy the prompt",
      copied: "Copied.",
      byHand: "Copy it from here:",
      prompt: "The prompt",
      answer: "The model’s answer",
      check: "Check the answer",
      tooLong: "That is no answer about an article: it is over a million letters long.",
      told: (d) => d.added + " new, " + d.differing + " read otherwise, " + d.same + " the same as the desk’s.",
      refused: (d) => plural(d.count, 0, en, { one: "One was refused:", other: number("en", d.count, 0) + " were refused:" })
    },
    keys: {
      title: "Keys",
      words: "In the text, arrow keys go from word to word, and with Shift they select.",
      on: "Single letters do something",
      noMore: "Nothing more is to be decided.",
      does: {
        question: "Next claim to decide",
        next: "Next claim",
        previous: "Claim before",
        accept: "Accept",
        reject: "Reject",
        mend: "Mend its parts",
        undo: "Undo",
        redo: "Redo",
        text: "To the text",
        figure: "Selected words: the figure",
        place: "Selected words: the place",
        another: "Selected words: one more place",
        speaker: "Selected words: the speaker",
        time: "Selected words: the time",
        quote: "Selected words: the words that say it",
        claim: "Selected words: a new claim",
        nothing: "Unread sentence: nothing to claim",
        help: "This list"
      }
    },
    preview: {
      title: "The reader’s page",
      frame: "The reader’s page, with the claims that pass",
      none: "The map comes with the first claim that passes the check."
    },
    leave: {
      title: "Leave with…",
      open: (d) => plural(d.count, 0, en, { one: "One thing is to be decided first.", other: number("en", d.count, 0) + " things are to be decided first." }),
      busy: "Making it…",
      done: (d) => d.name + ", " + d.size + " kB: saved.",
      problems: "It cannot leave yet:",
      failed: "It could not be made. Nothing is lost; try again.",
      shut: {
        unreachable: "A part of it could not be fetched. Try again when the site can be reached.",
        "too-large": "It would be larger than two megabytes. Take the folder.",
        "no-canvas": "This browser draws no pictures here."
      },
      address: "Where the folder will stand",
      texts: "With the reports’ texts",
      ways: {
        "one-file": "One file",
        folder: "Folder",
        evidence: "Evidence",
        picture: "Picture",
        card: "Card",
        csv: "CSV",
        geojson: "GeoJSON",
        parquet: "Parquet"
      },
      what: {
        "one-file": "The map with all it needs, to open, mail or upload.",
        folder: "The whole site as a zip, for any host, with what to paste into an article.",
        evidence: "Text files (YAML) of every claim and its reason, to keep and to correct.",
        picture: "The map as a wide PNG.",
        card: "The map as a high PNG, for messengers.",
        csv: "One row for each claim.",
        geojson: "Claims with their places, a file that map programs open.",
        parquet: "One row for each claim, packed small, for programs that analyse data."
      }
    },
    events: {
      interception: "shot down",
      suppression: "suppressed or lost",
      "downed-or-suppressed": "shot down or suppressed",
      launch: "launched",
      flight: "seen in flight",
      hit: "hit something",
      landing: "landed or fell",
      debris: "debris found",
      fire: "fire",
      harm: "harm",
      "harm-denied": "no harm",
      response: "response",
      warning: "warning"
    },
    unitNames: {
      uav: "drones",
      missile: "missiles",
      aircraft: "aircraft",
      shell: "shells or bombs",
      boat: "unmanned boats",
      mixed: "air targets",
      building: "buildings",
      other: "other things",
      killed: "people killed",
      injured: "people injured"
    },
    units: {
      uav: (d) => plural(d.count, 0, en, { one: "drone", other: "drones" }),
      missile: (d) => plural(d.count, 0, en, { one: "missile", other: "missiles" }),
      aircraft: (d) => plural(d.count, 0, en, { one: "aircraft", other: "aircraft" }),
      shell: (d) => plural(d.count, 0, en, { one: "shell", other: "shells" }),
      boat: (d) => plural(d.count, 0, en, { one: "boat", other: "boats" }),
      mixed: (d) => plural(d.count, 0, en, { one: "air target", other: "air targets" }),
      building: (d) => plural(d.count, 0, en, { one: "building", other: "buildings" }),
      other: (d) => plural(d.count, 0, en, { one: "thing", other: "things" }),
      killed: (d) => plural(d.count, 0, en, { one: "killed", other: "killed" }),
      injured: (d) => plural(d.count, 0, en, { one: "injured", other: "injured" })
    },
    asks: {
      "parts-differ": (d) => "The parts do not come to the total (" + d.words + "). Is one missing?",
      "place-unknown": (d) => "Which place is “" + d.words + "”?",
      "place-namesakes": (d) => "“" + d.words + "” is the name of several regions. Which is meant?",
      "town-namesakes": (d) => "Several places are called “" + d.words + "”. Which is meant?",
      "one-or-many": "Is it one, or several that are not counted?",
      ordinal: (d) => "“" + d.words + "” stands for one in a row. Is it one?",
      "unit-unsure": "What does the number count?",
      "killed-or-injured": (d) => "“" + d.words + "”: killed, or injured?",
      "event-unsure": "What happened?",
      "speaker-carried": (d) => "Is it still “" + d.words + "” who says this?",
      unconfirmed: (d) => "“" + d.words + "”: does anybody vouch for it?",
      "time-late": (d) => "“" + d.words + "” would end after it was published. Which day is meant?",
      "proposal-differs": (d) => "A model reads it otherwise: " + d.words + ". Which holds?",
      "proposal-only": "Only the model reads this. Is it a claim?",
      undecided: "Accept or reject it.",
      "speaker-missing": "Who says it?",
      "speaker-unknown": (d) => "Who is “" + d.words + "”?",
      "speaker-surname": (d) => "Is “" + d.words + "” the one whom the site knows? Only the surname says so.",
      "office-missing": (d) => "Which office does “" + d.words + "” hold?",
      "published-missing": "When was it published? Words like “overnight” are reckoned from it.",
      "address-missing": "Where can it be read? An address is missing.",
      "zone-unsaid": (d) => "Whose clocks are meant by “" + d.words + "”? Until it is said, the hours are left out.",
      "not-in-vocabulary": "The site has no word for this: it cannot be claimed.",
      "total-missing": "It is part of a figure that is not there. Does it stand alone?",
      "region-differs-from-words": (d) => "“" + d.words + "” was read as another region than the check takes it for. Which is meant?",
      "nothing-claimed": "No claim of it stands yet: there is nothing to publish.",
      "unread-left": "There are sentences unread.",
      "two-readings": (d) => "“" + d.words + "” may be more than one place. Which is meant?",
      "mention-unresolved": (d) => "Which place is “" + d.words + "”?",
      "where-missing": "Where was it? No words of the claim name a place that is known.",
      "figure-not-quoted": "The number is not in the words that say it. Select words that hold it, or another figure.",
      "figure-apart": "The number counts something else in these words. Select the figure, or reject the claim.",
      "quote-absent": "These words are not in the text.",
      "quote-ambiguous": "These words stand in the text more than once. Select more of them.",
      "mention-not-quoted": "The words that say it do not name the place. Select words that do.",
      "told-twice": "Another claim of this report says the same. Reject one of them.",
      "parts-sum": "The parts do not come to the total. Is one missing?",
      "part-differs": "It differs from the figure that it is a part of in more than the place.",
      "part-without-place": "A part needs a place of its own.",
      "figure-unit": "This is not counted in that unit. What does the number count?",
      "unit-missing": "What does the number count?",
      "probable-alone": "A probable place needs another that it may be instead.",
      "date-implausible": "This time cannot be right. Select other words, or leave the time out.",
      "speech-not-direct": "These words stand in no quotation marks: they are the report’s, not the speaker’s.",
      "speech-not-indirect": "These words stand in quotation marks: they are the speaker’s own.",
      "bad-url": "This is no web address."
    }
  }
} as DeskMessages;
