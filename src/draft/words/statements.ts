import type { DraftEvent } from "../assemble/event";

/** Sentences that say something without a number. In each pattern what matches is what is quoted, in folded text. */
export type StatementPattern = { event: DraftEvent; pattern: RegExp };

const word = (pattern: string): RegExp =>
  new RegExp(`(?<![${letters}])(?:${pattern.replaceAll("\\p{L}", "[a-zа-яіїєґ'-]")})(?![${letters}])`, "g");
/** Of folded text, in which there are small ones only. */
const letters = "a-zа-яіїєґ0-9";
const gap = "[^.!?;\\n]{0,60}?";

const harmEn =
  "(?:casualt(?:y|ies)|injur(?:y|ies)|victims?|damage|destruction|deaths?|fatalit(?:y|ies)|wounded|injured|hurt|one was hurt|killed|consequences|harm)";
const harmRu =
  "(?:пострадавш\\p{L}+|погибш\\p{L}+|жертв\\p{L}*|разрушени\\p{L}+|повреждени\\p{L}+|ущерб\\p{L}*|последстви\\p{L}+|раненых|травмированных)";
const harmUk =
  "(?:постраждал\\p{L}+|загибл\\p{L}+|жертв\\p{L}*|руйнуван\\p{L}+|пошкоджен\\p{L}+|збитк\\p{L}+|наслідк\\p{L}+|поранених|травмованих)";

export const statementPatterns: readonly StatementPattern[] = [
  {
    event: "harm-denied",
    pattern: word(
      `(?:there (?:were|was|are|is|have been|has been|had been) )?(?:no|zero|without(?: any)?) (?:reports of )?(?:(?:\\p{L}+ ){0,3})${harmEn}(?:,? (?:or|and|nor) (?:(?:any|no|other|to) )?(?:\\p{L}+ ){0,3}?(?:${harmEn}|infrastructure|property))*(?: (?:to|of) (?:\\p{L}+ ?){1,3})?(?: (?:were|was|have been|has been|had been) (?:reported|recorded|registered))?(?: (?:reported|recorded))?(?: so far)?|(?:nobody|no one|no-one|none) (?:was|were|has been|had been|is) (?:hurt|injured|killed|harmed|wounded)(?: or (?:hurt|injured|killed))?|(?:caused|causing|resulted in|led to) no (?:\\p{L}+ ){0,2}${harmEn}(?: or ${harmEn})?`,
    ),
  },
  {
    event: "harm-denied",
    pattern: word(
      `${harmRu}(?:,? (?:и|или|,|а также|среди \\p{L}+|в результате \\p{L}+|инфраструктуры|на земле|на месте|объектов|гражданской|населения|по предварительной информации|по предварительным данным|предварительно|\\p{L}+)){0,8}? (?:нет|не имеется|не было|не зафиксировано|не поступало|удалось избежать|не допущено|не выявлено|не произошло|отсутствуют)|(?:нет|не имеется|не зафиксировано|без|обошлось без|никаких|удалось избежать|не допущено) (?:\\p{L}+ ){0,2}${harmRu}(?: (?:и|или|,) (?:\\p{L}+ )?${harmRu})*|никто(?: (?:из|не)${gap})? (?:не )?(?:пострадал|погиб|ранен)|не пострадал\\p{L}*|(?:жители|люди) не пострадали`,
    ),
  },
  {
    event: "harm-denied",
    pattern: word(
      `${harmUk}(?:,? (?:і|та|або|чи|,|серед \\p{L}+|попередньо|внаслідок \\p{L}+|інфраструктури|\\p{L}+)){0,6}? (?:немає|нема|не було|не зафіксовано|не надходило|вдалося уникнути|не сталося|відсутні)|(?:немає|без|обійшлося без|минулося без|не зафіксовано) (?:\\p{L}+ ){0,2}${harmUk}(?: (?:і|та|або|чи|,) (?:\\p{L}+ )?${harmUk})*|ніхто(?: з ${gap})? не (?:постраждав|загинув)|люди не постраждали|не постраждали`,
    ),
  },
  {
    event: "response",
    pattern: word(
      `(?:(?:local|operational|emergency|rapid|special|fire|rescue|investigative|first|the|all|relevant) ?(?:and )?){1,5}(?:response |services |service |fire )?(?:teams?|services?|crews?|responders|responders|brigades|units|personnel|firefighters|rescuers)${gap}(?:on the ground|on the scene|on scene|at the scene|on site|at the site|deployed|working|dispatched|responding|are at work|extinguish\\p{L}+|assessing|eliminating|operating)(?: (?:to|on|at|in) the (?:affected )?(?:scene|ground|areas?|site|sites|spot|consequences))?(?: assessing the situation)?|(?:the )?area (?:has|was)${gap}cordoned off|(?:firefighters|rescuers|emergency workers) (?:are|were)${gap}(?:working|extinguish\\p{L}+)`,
    ),
  },
  {
    event: "response",
    pattern: word(
      `(?:на (?:месте|местах|территории)${gap})?(?:работа(?:ют|ет|ли)|направлен[ыао]|выехал[иа]?|задействован[ыао]?|прибыл[иа]?)${gap}(?:(?:экстренн|оперативн|специальн|аварийн|пожарн|спасательн|экстренные и оперативн)\\p{L}+ (?:(?:и|,) \\p{L}+ )?(?:служб|групп|бригад|расчет|подразделени|формировани)\\p{L}*|спасател\\p{L}+|пожарные|специалист\\p{L}+|следственно-оперативн\\p{L}+ групп\\p{L}+|опергрупп\\p{L}+|саперы|взрывотехники)|(?:(?:экстренн|оперативн|специальн|аварийн|пожарн|спасательн)\\p{L}+ (?:и \\p{L}+ )?(?:служб|групп|бригад)\\p{L}*|спасатели|пожарные|опергруппы|оперативные группы|группы реагирования|группы оперативного реагирования)${gap}(?:работают|работает|работали|на месте|ликвидиру\\p{L}+|выехали|направлены|приступили)`,
    ),
  },
  {
    event: "response",
    pattern: word(
      `(?:на місц(?:і|ях)${gap})?(?:працюють|працює|працювали|залучен[оі]|залучені|виїхали)${gap}(?:рятувальник\\p{L}*|вогнеборц\\p{L}+|(?:екстрен|оператив|аварій|відповідн|усі|всі|комуналь)\\p{L}* (?:\\p{L}+ )?(?:служб|груп|бригад)\\p{L}*|дснс|поліці\\p{L}+|правоохорон\\p{L}+|медик\\p{L}*|сапер\\p{L}*)|(?:рятувальники|вогнеборці|екстрені служби|пожежники|аварійні служби|всі служби|правоохоронці)${gap}(?:працюють|ліквіду\\p{L}+|гасять|загасили|ліквідували|на місці)`,
    ),
  },
];

/** How far the speaker vouches for it. */
export const preliminary = word(
  "preliminary|preliminarily|initial (?:information|reports|data)|предварительно|по предварительн\\p{L}+ (?:информации|данным)|предварительн\\p{L}+ (?:информаци\\p{L}+|данн\\p{L}+)|попередньо|за попередньою інформацією|за попередніми даними|попередн\\p{L}+ (?:інформаці\\p{L}+|дан\\p{L}+)|according to preliminary \\p{L}+",
);
