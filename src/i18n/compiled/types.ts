// Made by `npm run messages` from src/i18n/messages/. Do not edit.

export type Messages = {
  readonly title: string;
  readonly tagline: string;
  readonly description: string;
  readonly mapLabel: string;
  readonly panelLabel: string;
  readonly panelWidth: string;
  readonly sheet: {
    readonly peek: string;
    readonly half: string;
    readonly full: string;
  };
  readonly theme: string;
  readonly themes: {
    readonly system: string;
    readonly light: string;
    readonly dark: string;
  };
  readonly languageSwitch: string;
  readonly mapCanvas: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly showAll: string;
  readonly pan: {
    readonly north: string;
    readonly west: string;
    readonly east: string;
    readonly south: string;
  };
  readonly placesInView: string;
  readonly sourceFigures: (values: { figures: string | number; source: string | number }) => string;
  readonly sourcesShown: (values: { shown: string | number; all: number }) => string;
  readonly skipToMap: string;
  readonly skipToReports: string;
  readonly attribution: string;
  readonly sources: string;
  readonly events: string;
  readonly places: string;
  readonly notOnMap: string;
  readonly nothingOffMap: string;
  readonly legend: string;
  readonly claimCount: (values: { count: number }) => string;
  readonly claimsInReports: (values: { claims: string | number; count: number }) => string;
  readonly pictureOf: (values: { places: string | number }) => string;
  readonly placeCount: (values: { count: number }) => string;
  readonly shownCount: (values: { shown: string | number; all: number }) => string;
  readonly showEverything: string;
  readonly nothingShown: string;
  readonly nothingHere: string;
  readonly noSuchClaim: string;
  readonly back: string;
  readonly loading: string;
  readonly loadFailed: {
    readonly unreachable: string;
    readonly unreadable: string;
  };
  readonly loadAdvice: string;
  readonly tryAgain: string;
  readonly scriptMissing: string;
  readonly mapTrouble: {
    readonly unsupported: string;
    readonly lost: string;
    readonly incomplete: string;
  };
  readonly nobodyNamed: string;
  readonly on: (values: { channel: string | number }) => string;
  readonly noFigure: string;
  readonly when: string;
  readonly where: string;
  readonly noWindow: string;
  readonly directQuote: string;
  readonly indirectQuote: string;
  readonly evidenceNobody: string;
  readonly restated: string;
  readonly ourTranslation: string;
  readonly from: string;
  readonly candidates: string;
  readonly jointly: (values: { count: number }) => string;
  readonly within: string;
  readonly understoodFrom: string;
  readonly totalOfParts: string;
  readonly partOfTotal: string;
  readonly partsAgree: string;
  readonly partsLeave: (values: { count: number; reason: string | number }) => string;
  readonly whyFigures: (values: { count: number }) => string;
  readonly sideBySide: string;
  readonly linkToClaim: string;
  readonly pageTitle: (values: { what: string | number }) => string;
  readonly howKnown: string;
  readonly address: string;
  readonly untitled: string;
  readonly published: string;
  readonly publisher: string;
  readonly notes: string;
  readonly methodNote: string;
  readonly bordersNote: string;
  readonly areaNote: string;
  readonly credit: string;
  readonly licenceNotices: string;
  readonly allClaims: string;
  readonly aboutPlaces: string;
  readonly printedFrom: string;
  readonly dataVersion: (values: { version: string | number }) => string;
  readonly legendText: {
    readonly claimed: string;
    readonly "probable-area": string;
    readonly settlement: string;
    readonly "probable-settlement": string;
    readonly joint: string;
    readonly stretch: string;
  };
  readonly probablePlace: (values: { mention: string | number; name: string | number }) => string;
  readonly placeKind: {
    readonly region: string;
    readonly settlement: string;
    readonly stretch: string;
  };
  readonly certainty: {
    readonly certain: string;
    readonly probable: string;
    readonly unresolved: string;
  };
  readonly reservation: {
    readonly preliminary: string;
    readonly unconfirmed: string;
  };
  readonly event: {
    readonly interception: string;
    readonly debris: string;
    readonly harm: string;
    readonly "harm-denied": string;
    readonly response: string;
    readonly "command-point": string;
    readonly flight: string;
  };
  readonly figure: {
    readonly uav: {
      readonly exactly: (values: { value: number }) => string;
      readonly "at-least": (values: { value: number }) => string;
      readonly "at-most": (values: { value: number }) => string;
      readonly about: (values: { value: number }) => string;
      readonly between: (values: { low: string | number; high: number }) => string;
    };
  };
  readonly bearing: {
    readonly around: (values: { count: number }) => string;
    readonly joint: (values: { count: number }) => string;
    readonly jointFigure: (values: { count: number; figure: string | number }) => string;
    readonly end: string;
  };
  readonly reason: {
    readonly "may-overlap": string;
    readonly "windows-differ": (values: { count: number }) => string;
    readonly "window-unknown": string;
    readonly "events-differ": (values: { count: number }) => string;
    readonly "extents-differ": (values: { count: number }) => string;
  };
  readonly offMap: {
    readonly total: (values: { missing: number; shown: string | number; all: number }) => string;
    readonly unresolved: string;
  };
  readonly zones: {
    readonly moscow: string;
    readonly kyiv: string;
    readonly utc: string;
  };
  readonly zoned: (values: { time: string | number; zone: string | number }) => string;
  readonly yourTime: (values: { time: string | number }) => string;
  readonly hoursUnknown: (values: { days: string | number }) => string;
  readonly timeFrom: string;
  readonly timeNotKnown: string;
  readonly bearsOn: string;
  readonly andMore: (values: { count: number }) => string;
  readonly relation: {
    readonly "clears-up": string;
    readonly "cleared-up-by": string;
    readonly updates: string;
    readonly "updated-by": string;
    readonly repeats: string;
    readonly compatible: string;
    readonly "not-comparable": string;
    readonly contradicts: string;
  };
  readonly claimLine: (values: { what: string | number; source: string | number }) => string;
  readonly timedClaimLine: (values: { what: string | number; source: string | number; time: string | number }) => string;
  readonly inference: string;
  readonly inferenceText: string;
  readonly leftOut: string;
  readonly leftOutReason: {
    readonly "hours-unknown": string;
    readonly outside: string;
  };
  readonly resolvedPlace: (values: { mention: string | number; name: string | number }) => string;
  readonly clearedUpBy: string;
  readonly correctionKind: {
    readonly changed: string;
    readonly withdrawn: string;
    readonly superseded: string;
  };
  readonly saidBefore: string;
  readonly noLonger: string;
  readonly showInArticle: string;
  readonly openFullPage: string;
  readonly useLiveMap: string;
  readonly gestures: {
    readonly control: string;
    readonly command: string;
    readonly fingers: string;
  };
  readonly enterFullscreen: string;
  readonly exitFullscreen: string;
  readonly timeFilter: {
    readonly name: string;
    readonly all: string;
    readonly from: string;
    readonly to: string;
    readonly back: string;
    readonly forward: string;
    readonly play: string;
    readonly pause: string;
    readonly none: string;
    readonly failed: string;
    readonly untimed: string;
    readonly per: {
      readonly hour: string;
      readonly "four-hours": string;
      readonly day: string;
      readonly week: string;
      readonly month: string;
      readonly year: string;
    };
    readonly hatched: string;
    readonly mayLieOutside: (values: { count: number }) => string;
  };
  readonly bySources: (values: { count: number }) => string;
  readonly byNobody: string;
  readonly saidIn: (values: { sources: string | number; count: number }) => string;
  readonly reports: string;
  readonly reportOf: (values: { what: string | number; report: string | number }) => string;
  readonly viewSwitch: string;
  readonly views: {
    readonly map: string;
    readonly table: string;
  };
  readonly figureCount: (values: { count: number }) => string;
  readonly totalInParts: (values: { figure: string | number; count: number }) => string;
  readonly whoSays: string;
  readonly overlap: {
    readonly apart: string;
    readonly unknown: string;
    readonly overlap: string;
  };
  readonly overlapOf: (values: { event: string | number; overlap: string | number }) => string;
  readonly hoursIn: (values: { when: string | number }) => string;
  readonly hoursByYours: (values: { when: string | number; theirs: string | number; yours: string | number }) => string;
  readonly inReports: (values: { count: number }) => string;
  readonly meantBy: (values: { mention: string | number }) => string;
  readonly wordClearedUp: string;
  readonly timedFigure: (values: { figure: string | number; time: string | number }) => string;
  readonly asManyAs: (values: { source: string | number }) => string;
  readonly partsUnchecked: string;
  readonly partsOnMap: string;
  readonly partsOffMap: string;
  readonly remainderOffMap: string;
  readonly table: {
    readonly by: string;
    readonly bySources: string;
    readonly byWindows: string;
    readonly place: string;
    readonly nothing: string;
    readonly note: string;
    readonly close: string;
    readonly inParts: (values: { count: number }) => string;
  };
  readonly skipToTable: string;
  readonly link: {
    readonly title: string;
    readonly place: (values: { text: string | number }) => string;
    readonly claim: (values: { text: string | number }) => string;
    readonly hide: (values: { text: string | number }) => string;
    readonly "hide-events": (values: { text: string | number }) => string;
    readonly from: (values: { text: string | number }) => string;
    readonly to: (values: { text: string | number }) => string;
    readonly "from-to": (values: { text: string | number }) => string;
    readonly untimed: (values: { text: string | number }) => string;
    readonly data: (values: { text: string | number }) => string;
    readonly view: (values: { text: string | number }) => string;
    readonly drop: string;
  };
  readonly version: {
    readonly waiting: (values: { version: string | number }) => string;
    readonly failed: {
      readonly unknown: (values: { version: string | number }) => string;
      readonly unreachable: (values: { version: string | number }) => string;
      readonly unreadable: (values: { version: string | number }) => string;
    };
    readonly nothingInstead: string;
    readonly showNewestNamed: (values: { version: string | number }) => string;
    readonly kept: (values: { version: string | number; date: string | number }) => string;
    readonly showNewest: string;
    readonly noScripts: (values: { version: string | number }) => string;
  };
  readonly shareButton: string;
  readonly correctedClaims: (values: { count: number }) => string;
  readonly nothingStands: string;
  readonly followCorrections: string;
  readonly spanDoubt: {
    readonly "may-lie-outside": string;
    readonly "reaches-beyond": string;
  };
  readonly correctedFigure: (values: { figure: string | number }) => string;
  readonly correctedLegend: string;
  readonly understood: string;
};

export type ShareMessages = {
  readonly share: {
    readonly title: string;
    readonly close: string;
    readonly filtered: (values: { shown: string | number; all: number }) => string;
    readonly hiddenSources: (values: { names: string | number }) => string;
    readonly hiddenEvents: (values: { names: string | number }) => string;
    readonly hiddenTimes: string;
    readonly hiddenUntimed: string;
    readonly link: string;
    readonly linkNote: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyByHand: string;
    readonly embed: string;
    readonly language: string;
    readonly theme: string;
    readonly themes: {
      readonly system: string;
      readonly light: string;
      readonly dark: string;
    };
    readonly height: string;
    readonly map: string;
    readonly interactive: string;
    readonly still: string;
    readonly opens: string;
    readonly asFiltered: string;
    readonly data: string;
    readonly pinned: (values: { version: string | number }) => string;
    readonly latest: string;
    readonly notKept: (values: { version: string | number }) => string;
    readonly snippet: string;
    readonly preview: string;
    readonly previewTitle: (values: { title: string | number }) => string;
    readonly frameTitle: string;
    readonly frameTitleOf: (values: { what: string | number }) => string;
    readonly frameLink: string;
    readonly picture: string;
    readonly pictureNote: (values: { width: string | number; height: string | number }) => string;
    readonly pictureLink: string;
    readonly pictureAlt: string;
    readonly downloads: string;
    readonly downloadsNote: (values: { claims: string | number; version: string | number }) => string;
    readonly geojson: string;
    readonly csv: string;
    readonly jsonld: string;
    readonly inFrame: string;
    readonly fullPage: string;
  };
};
