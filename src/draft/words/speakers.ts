import { lexicon } from "./lexicon";

/** What an office is, so that “the ministry” and “the governor” are known again. */
export type OfficeKind =
  | "ministry"
  | "governor"
  | "mayor"
  | "head"
  | "forces"
  | "staff"
  | "administration"
  | "services"
  | "spokesman"
  | "officials"
  | "media"
  | "people"
  | "source";

/** The word on which an office's name hangs. */
export const offices = lexicon<OfficeKind>([
  [
    "ministry",
    "ministry defen(c|s)e_ministry ministry_of_defen(c|s)e department mod pentagon министерств(о|а|ом|у|е)_обороны минобороны минобороне министерств(о|а|ом|у) ведомств(о|а|е|ом|у) военное_ведомство міністерств(о|а|ом|у)_оборони міноборони міністерств(о|а) відомств(о|а|і) оборонное_ведомство",
  ],
  [
    "governor",
    "governor gov governors губернатор(|а|ом|у|ы) врио_губернатора глав(а|ы|ой|е|у)_(региона|области|республики|края|субъекта) губернаторк(а|и) vice-governor lieutenant_governor",
  ],
  [
    "mayor",
    "mayor мэр(|а|ом|у) градоначальник(|а|ом) мер(|а|ом|у) міськ(ий|ого|им)_голов(а|и|ою) сити-менеджер градоначальник",
  ],
  [
    "head",
    "head leader chief chairman president premier prime_minister minister deputy_head deputy director director-general director_general commander adviser advisor глав(а|ы|ой|е|у) руководител(ь|я|ем) начальник(|а|ом|у) председател(ь|я|ем) президент(|а|ом|у) министр(|а|ом) командующ(ий|его|им) заместител(ь|я|ем) советник(|а|ом) врио голов(а|и|ою|і) командувач(|а|ем|у) очільник(|а|ом) керівник(|а|ом) очільниц(я|і) командуючий",
  ],
  [
    "forces",
    "air_force air_forces armed_forces army military navy air_command central_command forces_command centcom royal_air_force defen(c|s)e_forces idf повітрян(і|их|им|ими)_сил(и||ам|ами|ах) пс_зсу вооруженн(ые|ых)_сил(ы||ах) збройн(і|их)_сил(и||ах) воздушн(ые|ых|ыми)_сил(ы||ами|ах) зсу всу_украины сил(и|ами|ах)_оборони командування командуванні командование командовании повітряне_командування військові военные",
  ],
  [
    "staff",
    "general_staff генштаб(|а|ом|у|е|і) генеральн(ий|ого|ым|ый|им)_штаб(|у|а|ом) оперштаб(|а|е|ом) оперативн(ый|ого|ом|ым)_штаб(|а|е|ом) штаб(|а|е|ом|і)",
  ],
  [
    "administration",
    "administration administrations military_administration authorities government council prosecutor prosecutors prosecutor's_office cabinet kremlin администраци(я|и|ю|ей) правительств(о|а|е) власт(и|ей|ями|ях) прокуратур(а|ы|е|ой) мэри(я|и|ей) ова адміністраці(я|ї|ю|єю) влад(а|и|ою) прокуратур(а|и|і|ою) міськрад(а|и) уряд(|у) мва",
  ],
  [
    "services",
    "police emergency_service emergency_services emergencies_ministry security_service service fsb sbu gur intelligence rescuers firefighters defence_intelligence defense_intelligence coast_guard rosaviatsia росавиаци(я|и|ю|ей) мчс полици(я|и|ю|ей) фсб спасател(и|ей) росгварди(я|и) служб(а|ы|е|ой) пресс-служб(а|ы|е|ой) минздрав(|а|е) дснс сбу гур поліці(я|ї|ю|єю) рятувальник(и|ів|ам) служб(а|и|і|ою) пресслужб(а|и|і) прикордонн(а|ої)_служба прикордонник(и|ів) сили_протиповітряної пвк",
  ],
  [
    "spokesman",
    "spokesperson spokesman spokeswoman press_secretary spokespeople представител(ь|я|ем|и) пресс-секретар(ь|я|ем) спикер(|а|ом) речни(к|ка|ком|ця|ці|цею) прессекретар(ь|я|ем) представни(к|ка|ком|ки|ків) спікер(|а|ом)",
  ],
  [
    "officials",
    "official officials officer officers spokesmen чиновник(и|ов) должностн(ые|ых)_лиц(а|) посадов(ці|ців)",
  ],
  [
    "media",
    "telegram_channels telegram_channel channel channels social_media media news_outlets outlet outlets newspaper state_tv state_television state_media state_news_agency agency publics monitoring_channels bloggers телеграм-канал(ы|ов|а|ах|) telegram-канал(ы|ов|а|ах|) telegram-каналы сми паблик(и|ов|ах) канал(ы|ов) змі телеграм-канал(и|ів|и|ах) telegram-канал(и|ів|ах) соцмереж(і|ах) соцсет(и|ях|ей) монитор* моніторингов*",
  ],
  [
    "people",
    "residents locals witnesses eyewitnesses eyewitness witness villagers очевид(цы|цев|ец) местны(е|х)_жител(и|ей) жител(и|ей|ям) очевидц(і|ів) мешканц(і|ів|ям)",
  ],
  ["source", "source sources источник(|а|и|ов|ом|ам) джерел(о|а|ам)"],
]);

/** Offices that always speak for the same body, by what stands in their words; where these name a country, it is the body's. */
export const bodies: readonly (readonly [name: string, pattern: RegExp, country: string])[] = [
  [
    "Ministry of Defence of Russia",
    /(?:russia|russian).*(?:ministry|department) of defen[cs]e|russian? defen[cs]e (?:ministry|department)|ministry of defen[cs]e of (?:the )?russia|russia(?:n federation)?['’]?s? (?:ministry of defen[cs]e|defen[cs]e ministry)|минобороны|министерств\p{L}* обороны (?:рф|росс)|міноборони (?:рф|росі)/u,
    "RU",
  ],
  [
    "Ukrainian Air Force",
    /(?:ukrain|kyiv|kiev).*air force|повітрян\p{L}* сил|пс зсу|воздушн\p{L}* сил\p{L}* (?:всу|украин)/u,
    "UA",
  ],
  [
    "General Staff of Ukraine",
    /general staff of (?:the )?(?:ukrain|armed)|ukrain.*general staff|генеральн\p{L}+ штаб\p{L}* (?:зсу|збройних)|генштаб\p{L}* (?:зсу|всу)/u,
    "UA",
  ],
  ["US Central Command", /us central command|u\.s\. central command|centcom/u, "US"],
];

/** How a speech verb points to who speaks. */
export type SpeechForm = "verb" | "participle" | "prefix" | "report-noun";

export const speechWords = lexicon<SpeechForm>([
  [
    "verb",
    "said says say reported reports report announced announces wrote writes added noted claimed claims claim confirmed stated states told disclosed revealed indicated emphasised emphasized specified explained shared posted quoted_as_saying cited_as_saying warned informed declared alleged recalled clarified wrote_on stressed testified acknowledged provided highlighted underscored escalated",
  ],
  [
    "participle",
    "saying reporting adding noting confirming stating specifying revealing announcing claiming explaining indicating writing sharing",
  ],
  [
    "prefix",
    "according_to as_per in_the_words_of with_reference_to citing quoting per по_словам по_данным по_информации по_сообщени(ю|ям) по_заявлению по_утверждению согласно_(данным|информации|сообщению|сообщениям|заявлению) со_слов как_сообщил* как_сообщает как_сообщили как_заявил* как_рассказал* как_уточнил* как_написал* со_ссылкой_на за_словами за_даними за_інформацією за_повідомленням згідно_з_(даними|інформацією|повідомленням) як_повідоми* як_повідомля* як_зазначи* з_посиланням_на як_заяви* за_оперативними_даними",
  ],
  [
    "verb",
    "отчитал(ось|ись|ся|ась) рапортовал(о|и|) сообщил(|а|о|и) сообща(ет|ют|л|ла|ло|ли) заявил(|а|о|и) заявля(ет|ют) написал(|а|о|и) пишет пишут рассказал(|а|о|и) рассказыва* уточнил(|а|о|и) уточня(ет|ют) добавил(|а|о|и) отметил(|а|о|и) отмеча(ет|ют) подчеркнул(|а|о|и) проинформировал(|а|о|и) информиру(ет|ют) передал(|а|о|и) передает объявил(|а|о|и) подтвердил(|а|о|и) опубликовал(|а|о|и) доложил(|а|о|и) поделил(ся|ась) указал(|а|о|и) сказал(|а|и) предупредил(|а|о|и) заверил(|а) говорится сообщается констатировал(|а)",
  ],
  ["participle", "сообщив добавив отметив уточнив подчеркнув"],
  [
    "verb",
    "повідоми(в|ла|ло|ли) повідомля(є|ють|в|ли|ла) заяви(в|ла|ло|ли) написа(в|ла|ли) пише розпові(в|ла|ли) зазначи(в|ла|ли) зазначають дода(в|ла|ли) уточни(в|ла|ли) інформу(є|ють|вав|вали) поінформува(в|ла|ли) наголоси(в|ла|ли) підкресли(в|ла|ли) ідеться йдеться сказа(в|ла|ли) підтверди(в|ла|ли) проінформува(в|ла|ли) зауважи(в|ла|ли) оголоси(в|ла|ли) попереди(в|ла|ли) каже розповіли",
  ],
]);

/** Agencies and papers that pass on what others say. They are no speakers, whatever verb follows them. */
export const relays =
  /^(?:tass|reuters|afp|ap|associated press|unn|bta|ukrinform|interfax|ria|ria novosti|sana|al jazeera|cnn|bbc|afp|anadolu|xinhua|suspilne|ukrainska pravda|kyiv independent|rbc-ukraine|rbc|sputnik|sky news|dpa|efe|тасс|риа|риа новости|интерфакс|рбк|коммерсант|газета\.ru|lenta\.ru|рбк-украина|укрінформ|суспільне|укрінформ|уніан|унн|укринформ|униан|українська правда|рбк-україна|meduza|медуза|regnum|the guardian|guardian|the kyiv independent|mk|мк|комсомольская правда|известия|radio|bloomberg|novaya gazeta|pravda|new york times)$/u;

/** “he”, «он», «ведомство»: whoever spoke last. */
export const pronouns = /^(?:he|she|it|they|who|он|она|они|він|вона|вони)$/u;

/** “This was reported by”: what was told before is who's. */
export const aboutThis =
  /(?:^|[^\p{L}])(?:об этом|про це|про це|this was (?:reported|announced|stated)|it was reported by|о чем(?: также)?|про що|о ситуации|this information|the news|the information|such data)(?![\p{L}])/u;
