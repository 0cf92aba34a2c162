/** How reports say what happened, in the languages that we read; by the event's id. Beginnings of words, all cases with them. */
const down =
  "sh(?:o|oo)ts? [^.;]{0,20}?(?:down|out)|shot|shooting|shoot-?down|down(?:ed|s|ing)|destr|intercept|neutrali|eliminat|(?:took|taken|take|takes|taking|brought|bring|brings|knocked|gunned) [^.;]{0,20}?(?:down|out)|blown up|blew up|disabled|disarm|repel|repuls|thwart|foil|avert|engaged|liquidat|hit|struck|сби(?:т|в|л|т)|уничтож|перехва|нейтрализ|ликвидир|обезвре|отраж|отраз|отби|пресеч|приземлил|посажен|посадил|зби|знищ|перехоп|нейтраліз|ліквід|знешкод|відби|поражен|поразил|уражен|работ\\p{L}* (?:сил\\p{L}* )?(?:пво|противовоздуш)|по работе (?:пво|противовоздуш)";
const suppress =
  "suppress|jam|lost|los[es]|disappear|vanish|forced down|divert|spoof|ground(?:ed)?|missing|deflect|failed|did not reach|landed|подав|потер|пропал|исчез|не долет|не дост|втрач|пригніч|придуш|зник|не дося";

const words: Readonly<Record<string, string>> = {
  interception: `${down}|${suppress}`,
  suppression: `${down}|${suppress}`,
  "downed-or-suppressed": `${down}|${suppress}`,
  launch:
    "launch|fir(?:ed?|es|ing)|releas|unleash|sent|sends?|dispatch|deploy|us(?:ed?|es|ing)|involv|attack|target|str(?:ike|uck)|pound|bombard|lobb|direct|assault|barrage|raid|shell(?:s|ed|ing)|bomb|rain(?:ed|ing)|drop(?:s|ped|ping)|volley|salvo|incursion|wave|swarm|запус|выпу|пуск|атак|налет|налёт|примен|использ|удар|нанес|нанёс|обстрел|обстреля|сброс|бомб|арт(?:удар|обстрел)|задейств|направ|совершен|запущ|випус|випущ|застос|наліт|нальот|вдар|завда|обстріл|скид|бомб|арт(?:удар|обстріл)|використ|скину",
  hit: "hit|str(?:ike|uck)|slam|crash|flew into|ramm|smash|impact|plo(?:ugh|w)|reach|got through|breach|explo|detonat|attack|damag|fell|попа|влет|вреза|угод|пораз|поражен|удар|атак|детон|взор|взрыв|прилет|прилёт|упал|поврежд|влуч|поціл|вріз|враз|потрап|уражен|приліт|прильот|вибух|впа",
  landing:
    "crash|fell|fall|land|came down|plung|plummet|wash|found|drop(?:s|ped)|упа|пада|паде|рухн|свал|призем|разби|сел(?!\\p{L})|посад|круш|найден|обнаруж|впа|призем|розби|знайд|виявл",
  debris:
    "debris|fragment|wreck|remain|shrapnel|piece|part|fell|облом|фрагм|оскол|остат|часть|части|частей|улам|рештк|залишк|частин",
  fire: "fire|blaze|ablaze|burn|ignit|flame|smoke|загор|вспых|гор(?:ит|ят|ел|ени)|возгор|пожар|огн|огонь|спалах|займ|займа|займан|зайня|пожеж|вогн|загоря|палає",
  // “Debris fell on a house” may be told as harm to it; “fell in a field” is debris.
  harm: "(?:fell|landed|came down|falling|crashed) (?:on|onto|into)|(?:упа[лв]|впа[лв]|пада)\\p{L}* на|(?:падени|падінн)\\p{L}* (?:\\p{L}+ ){0,3}на|fire|blaze|damag|destr|burn|demolish|wreck|affect|shatter|gut|kill|di(?:ed?|es)|dead|death|slain|perish|lives?|injur|wound|hurt|hospital|casualt|victim|fatal|critical|treat|harm|broke|blown|hit|str(?:ike|uck)|collaps|caved|smash|crush|pierc|punctur|ruin|level(?:l?ed)|scorch|crack|torn|tore|suffer|without power|outage|блекаут|повре|разруш|выби|посеч|пострад|сгор|выгор|обруш|обвал|рухн|сорва|снес|погиб|сконч|уби|гибел|смерт|жертв|ранен|травм|госпит|больниц|медиц|ущерб|обесточ|последств|пошк|зруйн|понівеч|обруш|обвал|завал|зірва|вибит|постражд|загин|загиб|помер|вби|поранен|шкод|збитк|знестр|уражен|лікар",
  "harm-denied":
    "no(?:t|body|ne|thing|[- ]one)?(?!\\p{L})|n[’']t|without|zero|neither|avoid|any|нет|не|без|ни(?!\\p{L})|ник\\p{L}*|отсутств|избеж|обош|нема|жодн|ніхто|ніко|обій|відсут|минул|уник",
};

/** What tells of nothing but its event, so that beside other words it is the one that is told. */
const plain: Readonly<Record<string, string>> = {
  interception:
    "shot down|shoot down|downed|destroyed|intercept|neutrali[sz]ed|eliminated|сбит|сбил|уничтож|перехва|нейтрализов|збит|збил|збив|знищ|перехоп|нейтралізов",
  suppression: "suppressed|jammed|disappeared|подавлен|подавил|придушен|пригнічен",
  launch: "launched|fired at|запуст|запущ|выпущ|випущ",
  debris: "debris|wreckage|fragments|обломк|уламк",
  fire: "caught fire|ablaze|blaze|загорел|пожар|пожеж|загорі",
  harm: "damaged|injured|wounded|killed|поврежден|разрушен|ранен|погиб|пострадал|пошкоджен|зруйнован|поранен|загин|загиб|постраждал",
};

const known = new Map<string, RegExp>();
const pattern = (words: string): RegExp => {
  const made = known.get(words) ?? new RegExp(`(?<!\\p{L})(?:${words})`, "iu");
  known.set(words, made);
  return made;
};

/** Whether words tell of an event. `null`: of one whose words we do not list, so that any may tell it. */
export function tellsOf(event: string, said: string): boolean | null {
  const own = words[event];
  return own === undefined ? null : pattern(own).test(said);
}

/** The words that tell of another event, and the event; `null` where none plainly does. */
export function tellsOther(event: string, said: string): { event: string; words: string } | null {
  for (const [other, of] of Object.entries(plain)) {
    const found = other === event ? null : pattern(of).exec(said);
    if (found) return { event: other, words: found[0] };
  }
  return null;
}
