import { type Entries, lexicon } from "./lexicon";

/** What a verb or its noun says was done, before it is known to what. */
export type Deed =
  | "down"
  | "suppress"
  | "launch"
  | "hit"
  | "land"
  | "flight"
  | "debris"
  | "harm"
  | "kill"
  | "injure"
  | "fire"
  | "repel";

/**
 * How a word says it. `active`: what was done it to follows («сбили 5»); `passive`: said of what it was done to
 * («сбиты 5», “5 were”); `own`: what it is said of does it itself («упал»); `noun`: «уничтожение»; `attribute`: a
 * participle that describes («сбитых»), which says what became of them only where nothing else does.
 */
export type Voice = "active" | "passive" | "own" | "noun" | "attribute" | "participle";
export type DeedWord = { deed: Deed; voice: Voice };

const say = (deed: Deed, voice: Voice): DeedWord => ({ deed, voice });

/** English past forms are active or passive by what stands around them: `participle`. */
const english: Entries<DeedWord> = [
  [
    say("down", "participle"),
    "shot_down shot-down shot_them_down downed destroyed intercepted neutralised neutralized eliminated taken_down took_down brought_down knocked_out blown_up gunned_down engaged thwarted_and_destroyed disabled knocked_down taken_out took_out shot_out_of_the_sky disarmed liquidated foiled averted blew_up",
  ],
  [
    say("down", "active"),
    "shoot_down shoots_down shooting_down destroy destroys destroying intercept intercepts intercepting down downs downing neutralise neutralises neutralize neutralizes neutralizing neutralising bring_down brings_down take_down takes_down have_shot_down eliminate engages",
  ],
  [say("down", "noun"), "destruction interception interceptions shoot-down shootdown downing_of"],
  [
    say("suppress", "participle"),
    "suppressed jammed lost_in_location lost_location lost_from_radar(|s) disappeared_from_radar(|s) vanished_from_radar(|s) disappeared_from_the_radar(|s) disappeared lost_on_radar forced_down diverted spoofed grounded went_missing lost landed_by_electronic failed_to_reach did_not_reach deflected location_lost",
  ],
  [say("suppress", "active"), "suppress suppresses jam jams jamming suppressing disappear"],
  [say("suppress", "noun"), "suppression"],
  [
    say("launch", "participle"),
    "launched fired released unleashed sent dispatched deployed used attacked attacked_with targeted_with struck_with pounded bombarded lobbed directed",
  ],
  [
    say("launch", "active"),
    "launch launches launching fire fires firing unleash attacks_with attacking attack targets targeting using involving targeted",
  ],
  [
    say("launch", "noun"),
    "attack attacks assault barrage raid raids launch_of launches_of strike_with salvo incursion wave",
  ],
  [
    say("hit", "participle"),
    "hit struck slammed_into crashed_into flew_into rammed smashed_into impacted ploughed_into plowed_into reached_their_targets got_through breached exploded detonated",
  ],
  [say("hit", "active"), "hits strike strikes striking hitting slams_into crashes_into rams impact"],
  [say("hit", "noun"), "impacts direct_hit hits_by direct_hits"],
  [
    say("land", "own"),
    "crashed fell landed came_down crash-landed plunged crashes falls plummeted falling crashing crash_landed fallen washed_ashore",
  ],
  [say("land", "noun"), "crash fall falls"],
  [
    say("flight", "participle"),
    "spotted detected sighted seen recorded tracked observed flying heading registered identified hovering moving",
  ],
  [
    say("flight", "own"),
    "flew_over entered crossed violated violated_the_airspace flew penetrated approached strayed",
  ],
  [say("flight", "noun"), "sighting sightings overflight"],
  [say("debris", "noun"), "debris fragments wreckage remains shrapnel"],
  [
    say("harm", "participle"),
    "damaged burnt_out burned_down burned_out demolished wrecked affected shattered suffered_damage gutted",
  ],
  [say("harm", "active"), "damage damages damaging damaging"],
  [say("harm", "noun"), "damage destruction"],
  [say("kill", "participle"), "killed died dead slain perished lost_their_lives"],
  [say("kill", "active"), "kill kills killing die"],
  [say("kill", "noun"), "deaths fatalities death killed"],
  [
    say("injure", "participle"),
    "injured wounded hurt hospitalised hospitalized taken_to_hospital sustained_injuries suffered_injuries received_injuries sought_medical critical treated_for",
  ],
  [say("injure", "active"), "injure injures injuring wound wounds wounding hurting"],
  [say("injure", "noun"), "injuries casualties victims"],
  [
    say("fire", "participle"),
    "caught_fire set_ablaze set_on_fire ablaze burning caught_on_fire on_fire burned setting_it_ablaze sparked_a_fire ignited",
  ],
  [say("fire", "noun"), "fire fires blaze blazes"],
  [say("repel", "participle"), "repelled foiled repulsed thwarted"],
];

const russian: Entries<DeedWord> = [
  [
    say("down", "active"),
    "сбил(|а|о|и) сбива(ют|ет|л|ли|ть|ла) сбить уничтожил(|а|о|и) уничтожа(ют|ет|л|ли|ть|ла) уничтожить перехватил(|а|о|и) перехватыва(ют|ет|л|ли|ть) перехватить нейтрализовал(|а|о|и) нейтрализова(ть) нейтрализуют ликвидировал(|а|о|и) ликвидировать обезвредил(|а|о|и) обезврежива* посадил(|а|и) приземлил(|а|и)",
  ],
  [
    say("down", "passive"),
    "сбит сбита сбито сбиты уничтожен(|а|о|ы) перехвачен(|а|о|ы) нейтрализован(|а|о|ы) ликвидирован(|а|о|ы) обезврежен(|а|о|ы) уничтожены_или_подавлены сбиты_и_подавлены посажен(|а|о|ы) приземлен(|а|о|ы)",
  ],
  [
    say("down", "attribute"),
    "сбит(ый|ого|ому|ым|ом|ая|ой|ую|ые|ых|ыми) уничтоженн(ый|ого|ому|ым|ом|ая|ой|ую|ые|ых|ыми|ое) перехваченн(ый|ого|ым|ом|ая|ой|ую|ые|ых|ыми) нейтрализованн* ликвидированн* обезвреженн*",
  ],
  [
    say("down", "noun"),
    "уничтожени(е|я|и|ю|ем) ликвидаци(я|и|ю|ей) перехват(|а|е|у|ы) нейтрализаци(я|и|ю) сбити(и|я|е)",
  ],
  [
    say("suppress", "active"),
    "подавил(|а|о|и) подавля(ют|ет|ли) подавить потерял(|и)_управление не_долетел(|и) не_достиг(|ли|ла)",
  ],
  [
    say("suppress", "passive"),
    "подавлен(|а|о|ы) локационно_потерян(|ы|о) потерян(|ы|о) пропал(|и)_с_радаров исчез(|ли)_с_радаров исчез(|ли)",
  ],
  [say("suppress", "attribute"), "подавленн(ый|ого|ая|ые|ых|ыми)"],
  [say("suppress", "noun"), "подавлени(е|я|и|ю)"],
  [
    say("launch", "active"),
    "запустил(|а|о|и) запуска(ют|ет|л|ли) запустить выпустил(|а|о|и) выпускал(|и) атаковал(|а|о|и) атаку(ют|ет|я) атаковать применил(|а|о|и) применив использовал(|а|и) использовав направил(|а|и) нанес(|ла|ли)_удар(|ы) ударил(|и)",
  ],
  [
    say("launch", "passive"),
    "запущен(|а|о|ы) выпущен(|а|о|ы) применен(|а|о|ы) атакован(|а|о|ы) задействован(|а|о|ы) использован(|а|о|ы) совершен(|а|о|ы)_атак(и|а|) направлен(|а|о|ы)",
  ],
  [say("launch", "attribute"), "запущенн* выпущенн* атакующ* атаковавш* участвовавш*"],
  [
    say("launch", "noun"),
    "атак(а|и|у|е|ой|ам|ами|ах|) налет(|а|е|ом|у|ы|ов) запуск(|а|и|ов|е) пуск(|а|и|ов) удар(|а|ом|ы|ов|е|у|ами) применени(е|ем|я|и) использовани(е|ем|я|и)",
  ],
  [
    say("hit", "own"),
    "попал(|а|о|и) влетел(|а|о|и) врезал(ся|ась|ось|ись) угодил(|а|о|и) поразил(|а|о|и) детонировал(|а|и) взорвал(ся|ась|ись) сдетонировал* атакует",
  ],
  [say("hit", "passive"), "поражен(|а|о|ы)"],
  [say("hit", "noun"), "попадани(е|я|и|й|ю) прилет(|а|ы|ов|е) поражени(е|я)"],
  [
    say("land", "own"),
    "упал(|а|о|и) рухнул(|а|о|и) падал(|а|и) свалил(ся|ась|ись) приземлил(ся|ась|ись) разбил(ся|ась|ись) упавш* сел совершил(|и)_посадку",
  ],
  [say("land", "noun"), "падени(е|я|и|ем|ю) крушени(е|я|и)"],
  [
    say("flight", "passive"),
    "обнаружен(|а|о|ы) замечен(|а|о|ы) зафиксирован(|а|о|ы) выявлен(|а|о|ы) зарегистрирован(|а|о|ы)",
  ],
  [
    say("flight", "own"),
    "пролетел(|а|о|и) летел(|а|и) летит летят вош(ел|ли) залетел(|и) вторгл(ся|ись) приближ* двигал* направлял(ся|ись)",
  ],
  [say("flight", "active"), "обнаружил(|а|о|и) зафиксировал(|а|о|и) заметил(|и) засек(|ли|ла)"],
  [say("flight", "attribute"), "летевш* летящ* пролетавш* направлявш* обнаруженн* следовавш*"],
  [say("debris", "noun"), "обломк* фрагмент(|а|ы|ов|ам|ами|ах) осколк* остатк*"],
  [
    say("harm", "passive"),
    "поврежден(|а|о|ы) разрушен(|а|о|ы) выбит(|а|о|ы) посечен(|а|о|ы) поврежденн* разрушенн*",
  ],
  [say("harm", "active"), "повредил(|а|о|и) разрушил(|а|о|и) повредив"],
  [say("harm", "own"), "пострадал(|а|о|и)_дом* получил(|а|о|и)_повреждени* сгорел(|а|о|и) выгорел*"],
  [say("harm", "noun"), "повреждени(е|я|й|ям|ями) разрушени(е|я|й|ям) ущерб(|а|е)"],
  [say("kill", "own"), "погиб(|ла|ло|ли) скончал(ся|ась|ись) погибает"],
  [say("kill", "passive"), "убит(|а|о|ы)"],
  [say("kill", "noun"), "погибш(ий|их|ие|ими|им|ей|ая) гибел(ь|и|ью) смерт(ь|и) жертв(ы|ами|а|ой)"],
  [
    say("injure", "own"),
    "пострадал(|а|о|и) получил(|а|о|и)_ранени* получил(|а|о|и)_травм* получил(|а|и)_осколочн* получил(|а|и)_баротравм* обратил(ся|ась|ись)_за_медицинск* получил(|а|и)",
  ],
  [
    say("injure", "passive"),
    "ранен(|а|о|ы) травмирован(|а|о|ы) госпитализирован(|а|о|ы) доставлен(|а|ы)_в_больниц*",
  ],
  [say("injure", "noun"), "пострадавш(ий|их|ие|ими|им|ей|ая) ранен(ый|ых|ые|ыми|ым|ая|ой) ранени(е|я|й|ями)"],
  [say("fire", "own"), "загорел(ся|ась|ось|ись) вспыхнул(|а|о|и) горит горят возгорани*"],
  [say("fire", "noun"), "пожар(|а|ы|ов|е|ом|у) возгорани(е|я|й|и)"],
  [say("repel", "passive"), "отражен(|а|о|ы) отбит(|а|о|ы) пресечен(|а|о|ы)"],
  [say("repel", "active"), "отразил(|а|о|и) отбил(|а|о|и) отража(ют|ет|ли|л) отбива(ют|ли)"],
  [say("repel", "noun"), "отражени(и|е|я)"],
];

const ukrainian: Entries<DeedWord> = [
  [
    say("down", "active"),
    "збив збила збило збили збива(є|ють|ли|в|ти) збити знищи(в|ла|ло|ли|ти) знищу(є|ють|вали|вала) перехопи(в|ла|ло|ли|ти) нейтралізу(вав|вала|вало|вали|вати) ліквіду(вав|вала|вали) знешкоди(в|ла|ло|ли|ти) приземлил(и|а) приземлив",
  ],
  [
    say("down", "passive"),
    "збито знищено перехоплено нейтралізовано ліквідовано знешкоджено приземлено збит(і|ий|а|о) знищен(і|ий|а|о) перехоплен(і|ий|а|о) нейтралізован(і|ий|а) знешкоджен(і|ий|а) збито/подавлено збито/знищено збито_або_подавлено збито_чи_подавлено",
  ],
  [
    say("down", "attribute"),
    "збит(ого|их|ими|ому|им|ої|у) знищен(ого|их|ими|ої|у|ому) перехоплен(ого|их|ими)",
  ],
  [say("down", "noun"), "збиття знищення перехоплення ліквідаці(я|ї|ю) знешкодження нейтралізаці(я|ї|ю)"],
  [say("suppress", "active"), "подави(в|ла|ли) не_досяг(|ли|ла|ло) не_долетіл(и|а) не_долетів"],
  [
    say("suppress", "passive"),
    "подавлено подавлен(і|ий|а|о) локаційно_втрачено втрачено_локаційно локаційно_втрачен(і|ий|а) втрачено пригнічено пригнічен(і|ий) зник(|ли|ло)_з_радарів зник(|ли|ло) втрачен(і|ий)",
  ],
  [say("suppress", "noun"), "подавлення придушення"],
  [
    say("launch", "active"),
    "запусти(в|ла|ло|ли|ти) запуска(є|ють|в|ли|ла) випусти(в|ла|ло|ли) випускали атаку(вав|вала|вало|вали|є|ють|вати) застосу(вав|вала|вали) застосува(в|ла|ли) завда(в|ла|ло|ли)_удар(у|ів) вдари(в|ла|ли) використа(в|ла|ли)",
  ],
  [
    say("launch", "passive"),
    "запущено випущено застосовано атаковано використано запущен(і|ий) випущен(і|ий) здійснено_пуск*",
  ],
  [say("launch", "attribute"), "запущен(их|ого|ими) випущен(их|ого)"],
  [
    say("launch", "noun"),
    "атак(а|и|у|ою|ах|ам|) наліт нальот(у|ів) запуск(|у|и|ів) пуск(|у|и|ів|ом|ами) удар(|у|ом|и|ів|ами) застосування обстріл(|у|ом|ів)",
  ],
  [
    say("hit", "own"),
    "влучи(в|ла|ло|ли) поцілив поцілили врізал(ася|ися|ося) врізався влетів вразив вразили потрапи(в|ла|ли)",
  ],
  [say("hit", "passive"), "уражено влучено"],
  [say("hit", "noun"), "влучання влучень приліт прильот(и|ів|у) попадання попадань ураження"],
  [say("land", "own"), "впав впала впало впали упав упала упали приземливс* розбивс* падал*"],
  [say("land", "noun"), "падіння"],
  [say("flight", "passive"), "виявлено зафіксовано помічено виявлен(і|ий) зафіксован(і|ий|о)"],
  [
    say("flight", "own"),
    "руха(ється|ються|вся|лися) летить летять пролеті(в|ла|ли) прямує прямують залетів залетіли курс(|ом)",
  ],
  [say("flight", "active"), "виявил(и|а) зафіксувал(и|а) виявив"],
  [say("debris", "noun"), "уламк* уламків осколк* залишк* рештк*"],
  [
    say("harm", "passive"),
    "пошкоджено зруйновано понівечено вибито пошкоджен(і|ий|а|о|их) зруйнован(і|ий|а|о|их) понівечен(і|ий|а)",
  ],
  [say("harm", "active"), "пошкоди(в|ла|ло|ли) зруйнува(в|ла|ли) пошкодивши"],
  [say("harm", "noun"), "пошкодження пошкоджень руйнування руйнувань шкод(а|и|у) збитк*"],
  [say("kill", "own"), "загину(в|ла|ло|ли) помер(|ла|ли) загинув"],
  [say("kill", "passive"), "вбито убито"],
  [say("kill", "noun"), "загибл(ий|их|і|ими|а|ої) загибел(ь|і) жертв(и|а|)"],
  [
    say("injure", "own"),
    "постражда(в|ла|ло|ли) дістал(и|а)_поранення отрима(в|ла|ли)_поранення отрима(в|ла|ли)_травм* зазна(в|ла|ли)_поранень зазна(в|ла|ли) отрима(в|ла|ли)",
  ],
  [
    say("injure", "passive"),
    "поранено травмовано госпіталізовано поранен(і|ий|а|о) травмован(і|ий|а|о) госпіталізован(і|ий|а)",
  ],
  [say("injure", "noun"), "постраждал(ий|их|і|ими|а|ої|им) поранен(их|ими|ого|ої) поранення поранень травми"],
  [
    say("fire", "own"),
    "загорі(вся|лася|лося|лися) спалахну(в|ла|ло|ли) горить горять зайня(вся|лися|лася) зайнялася",
  ],
  [say("fire", "noun"), "пожеж(а|і|у|ею|) загорання займання"],
  [say("repel", "passive"), "відбито відбит(а|і)"],
  [say("repel", "active"), "відби(в|ла|ли) відбива(є|ють|ли)"],
];

const lexicons = { en: lexicon(english), ru: lexicon(russian), uk: lexicon(ukrainian) };
export const deedWords = (language: keyof typeof lexicons) => lexicons[language];

/** Helping verbs that make an English past form a passive one. */
export const auxiliaries = lexicon<true>([
  [true, "was were been being is are be get got gets were_reportedly"],
]);

/** What says that nothing was: no claim, or the claim that nothing was. */
export const negations = lexicon<true>([
  [
    true,
    "no not never none nobody neither nor without n't didn't wasn't weren't cannot couldn't isn't aren't нет не ни без никто никаких отсутству* немає не ні без ніхто жодн* відсутн* denied refuted опроверг* спростува*",
  ],
]);

/** What says that it may have been, or is only planned, feared or asked for. */
export const doubts = lexicon<"unconfirmed" | "unreal">([
  [
    "unconfirmed",
    "allegedly reportedly alleged unconfirmed purportedly supposedly якобы предположительно вероятно по_неподтвержденн* нібито ймовірно начебто могли возможно can_not_be_verified could_not_verify not_independently_verified предварительно_",
  ],
  [
    "unreal",
    "would could may might if potential possible plans planned expected risk threat likely если_бы можут могут бы може можуть якщо если угроз(а|ы|у|е|ой) загроз(а|и|у|і) способн* capable",
  ],
]);

/** What says that a figure is in another one. */
export const subsetWords = lexicon<"of-them" | "including">([
  [
    "of-them",
    "of_them of_which of_those of_these of_whom из_них из_которых из_этого_числа з_них із_них з_яких із_яких з_котрих серед_них среди_них among_them",
  ],
  [
    "including",
    "including included includes include in_particular among_other в_том_числе включая в_частности у_тому_числі в_тому_числі включно зокрема серед_яких среди_которых",
  ],
]);
