import { lexicon } from "./lexicon";

/** What may be denied: harm to people or to things, as a noun. */
export const harmNouns = lexicon<true>([
  [
    true,
    "casualty casualties injury injuries victim victims damage destruction death deaths fatality fatalities wounded injured dead losses consequences harm fires killed hurt infrastructure_damage civilian_casualties material_damage disruptions",
  ],
  [
    true,
    "пострадавш(их|ие|им|ими) погибш(их|ие|ими) жертв(|ы|ам) разрушени(й|я|ям|ями) повреждени(й|я|ям|ями) ущерб(|а) последстви(й|я) раненых травмированных возгораний раненые потерь",
  ],
  [
    true,
    "постраждал(их|і|ими) загибл(их|і|ими) жертв(|и) руйнувань руйнування пошкоджень пошкодження збитків наслідків поранених травмованих втрат влучань",
  ],
]);

/** Words before such a noun that deny it. */
export const denialsBefore = lexicon<true>([
  [
    true,
    "no without zero not_any neither avoided caused_no any нет без никаких ни обошлось_без удалось_избежать не_зафиксировано не_допущено не_имеется не_выявлено нема немає обійшлося_без минулося_без без_жодних не_зафіксовано вдалося_уникнути жодних не_допустили не_сообщается_о",
  ],
]);

/** Words after it. */
export const denialsAfter = lexicon<true>([
  [
    true,
    "нет не_имеется не_было не_зафиксировано не_поступало удалось_избежать не_допущено не_выявлено не_произошло отсутствуют не_обнаружено избежали не_сообщалось немає нема не_було не_зафіксовано не_надходило вдалося_уникнути не_сталося відсутні не_виявлено",
  ],
]);

/** Nobody, and what did not happen to them. */
export const nobody = lexicon<true>([
  [true, "nobody no_one no-one none никто никого ніхто нікого никто_из ніхто_з"],
]);
export const notHurt = lexicon<true>([
  [
    true,
    "не_пострадал(|и|а) не_погиб(|ли) не_ранен(|ы) не_постраждав не_постраждали не_загинув не_загинули не_травмован* was_hurt was_injured was_killed were_hurt were_injured has_been_hurt had_been_hurt been_injured been_hurt been_killed is_hurt was_harmed",
  ],
]);

/** That danger is told of. */
export const warnings = lexicon<true>([
  [
    true,
    "air_raid_alert air-raid_alert air_alert missile_alert drone_alert air_raid_sirens threat_of_(drone|missile|uav)_attacks threat_of_a_drone_attack threat_of_drone_attack threat_of_a_missile_attack drone_threat missile_threat missile_danger drone_danger",
  ],
  [
    true,
    "воздушн(ая|ую|ой)_тревог(а|у|и) угроз(а|ы|е|у|ой)_(атаки|налета|удара)_(бпла|беспилотник*|беспилотных|дрон*) опасност(ь|и)_атаки_(бпла|беспилотник*|беспилотных|дрон*) беспилотн(ая|ую|ой)_опасност(ь|и) ракетн(ая|ую|ой)_опасност(ь|и)",
  ],
  [
    true,
    "повітрян(а|у|ої)_тривог(а|у|и) загроз(а|и|у|і)_(атаки|удару|застосування)_(бпла|безпілотник*|безпілотних|дрон*|шахед*) загроз(а|и|у|і)_ударних_(бпла|безпілотник*|дрон*)",
  ],
]);
export const allClear =
  /^(?:lifted|cancelled|canceled|over|ended|all-clear|отбо\p{L}*|отмен\p{L}*|снят\p{L}*|відбі\p{L}*|відбо\p{L}*|скасова\p{L}*)$/u;

/** Who comes to help, and what they do there. */
export const helpers = lexicon<true>([
  [
    true,
    "response_teams response_team emergency_services emergency_teams emergency_crews emergency_responders emergency_workers rescue_teams rescuers firefighters fire_crews first_responders responders services emergency_service rescue_workers sappers bomb_disposal explosives_experts investigators medics police authorities",
  ],
  [
    true,
    "экстренн(ые|ых)_служб(ы|) оперативн(ые|ых)_служб(ы|) специальн(ые|ых)_служб(ы|) оперативные_группы оперативная_группа опергрупп(ы|а) оперативно-следственн*_групп* следственно-оперативн*_групп* пожарные спасатели спецслужбы аварийн*_служб* аварийн*_бригад* коммунальн*_служб* коммунальщики группы_оперативного_реагирования группы_реагирования специалисты саперы взрывотехники сотрудники_мчс пожарные_расчеты пожарно-спасательн*_подразделени* сотрудники_экстренных службы",
  ],
  [
    true,
    "рятувальник(и|ам) вогнеборці екстрен(і|их)_служб(и|) аварійн(і|их)_служб(и|) пожежники правоохоронці сапери комунальн(і|их)_служб(и|) комунальники відповідні_служби усі_служби всі_служби служби слідчо-оперативн*_груп* медики поліцейські підрозділи_дснс",
  ],
]);
export const helping = lexicon<true>([
  [
    true,
    "on_the_ground on_the_scene on_scene at_the_scene on_site at_the_site deployed working at_work dispatched responding extinguishing assessing operating extinguished battling eliminating sent inspecting examining",
  ],
  [
    true,
    "работа(ют|ет|ли|л|ла) на_месте на_местах выехал(и|а|) направлен(ы|а|о) прибыл(и|а|) приступил(и|а) ликвидиру(ют|ет) ликвидировал(и) задействован(ы|о) тушат потушили обследуют оказывают выясняют осматривают",
  ],
  [
    true,
    "працю(ють|є|вали) на_місці на_місцях виїхали залучен(і|о) ліквіду(ють|вали) гасять загасили прибули обстежують ліквідовують приборкали",
  ],
]);

/** That debris was come upon, where no word says that it fell. */
export const foundWords = lexicon<true>([
  [
    true,
    "found discovered recovered located discovery uncovered collected найден(|а|о|ы) нашли обнаружен(|а|о|ы) обнаружени(е|я|и|ем) обнаружили знайден(о|і) знайшли виявлен(о|і) виявили виявлення",
  ],
]);

/** “an attempt to attack was foiled”: what was tried, and of which nobody says that it came about. */
export const attempted =
  /^(?:attempt(?:s|ed)?|tried|foiled|thwarted|попытк\p{L}*|пытал\p{L}*|пресеч\p{L}*|сорван\p{L}*|спроб\p{L}*|намагал\p{L}*)$/u;

/** “The area was cordoned off”, «район оцеплен». */
export const closing = lexicon<true>([
  [
    true,
    "cordoned_off оцеплен(а|о|) оцеплена_территория территория_оцеплена огорожено оточено evacuated эвакуирован(ы|о) евакуйован(о|і)",
  ],
]);

/** How far the speaker vouches for it. */
export const preliminary = lexicon<true>([
  [
    true,
    "preliminary preliminarily preliminary_information preliminary_reports preliminary_data preliminary_assessments initial_information initial_reports initial_data предварительно предварительн(ой|ым|ая|ые|ых)_(информации|данным|информация|данные|данных) попередньо попередн(ьою|іми|я|і)_(інформацією|даними|інформація|дані)",
  ],
]);
