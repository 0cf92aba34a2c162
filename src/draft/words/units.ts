import { type Entries, lexicon } from "./lexicon";

/** What is counted. `place`, `time` and `measure` are counted too, and no claim is made of them. */
export type CountedKind =
  | "uav"
  | "missile"
  | "aircraft"
  | "shell"
  | "boat"
  | "mixed"
  | "people"
  | "building"
  | "other"
  | "place"
  | "time"
  | "measure";

/** A noun that is counted. `one`: a form of the singular, so that it counts one where no number stands by it. */
export type Counted = { kind: CountedKind; number: "one" | "many" | "any" };

const one = (kind: CountedKind): Counted => ({ kind, number: "one" });
const many = (kind: CountedKind): Counted => ({ kind, number: "many" });
const any = (kind: CountedKind): Counted => ({ kind, number: "any" });

const english: Entries<Counted> = [
  [
    one("uav"),
    "drone *-drone uav uas quadcopter quadrotor shahed *-shahed loitering_munition unmanned_aircraft unmanned_aerial_vehicle unmanned_air_vehicle unmanned_vehicle unmanned_aerial_system unmanned_system kamikaze unmanned_plane unmanned_combat_aerial_vehicle uncrewed_aerial_system uncrewed_aerial_vehicle uncrewed_aircraft unmanned_aircraft_system",
  ],
  [
    many("uav"),
    "drones *-drones uavs uas' uav's quadcopters quadrotors shaheds loitering_munitions unmanned_aerial_vehicles unmanned_air_vehicles unmanned_vehicles unmanned_aerial_systems unmanned_systems kamikazes unmanned_planes decoys unmanned_combat_aerial_vehicles uncrewed_aerial_systems uncrewed_aerial_vehicles unmanned_aircraft_systems drone_aircraft",
  ],
  [any("uav"), "shahed-136 shahed-131 shahed-238 geran-2 geran-1"],
  [one("missile"), "missile rocket cruise_missile ballistic_missile projectile"],
  [many("missile"), "storm_shadow atacms missiles rockets cruise_missiles ballistic_missiles projectiles"],
  [
    one("aircraft"),
    "helicopter aeroplane airplane fighter_jet fighter_aircraft warplane jet bomber plane balloon",
  ],
  [many("aircraft"), "helicopters aeroplanes airplanes fighter_jets warplanes jets bombers planes balloons"],
  [any("aircraft"), "aircraft"],
  [one("shell"), "shell bomb glide_bomb guided_bomb aerial_bomb mortar_shell"],
  [many("shell"), "shells bombs glide_bombs guided_bombs aerial_bombs munitions"],
  [
    one("boat"),
    "(sea|naval|surface|marine)_drone unmanned_boat unmanned_surface_vessel uncrewed_boat drone_boat unmanned_surface_vehicle usv uncrewed_surface_vessel",
  ],
  [
    many("boat"),
    "(sea|naval|surface|marine)_drones unmanned_boats unmanned_surface_vessels uncrewed_boats drone_boats unmanned_surface_vehicles usvs uncrewed_surface_vessels boats",
  ],
  [many("mixed"), "(aerial|air)_targets targets air_attack_vehicles aerial_objects air_objects"],
  [one("mixed"), "(aerial|air)_target"],
  [
    many("people"),
    "people persons civilians residents soldiers servicemen workers employees children women men teenagers victims passengers locals citizens crew_members firefighters rescuers police_officers officers casualties fatalities deaths injuries members",
  ],
  [
    one("people"),
    "person civilian resident man woman child boy girl teenager worker employee soldier driver death",
  ],
  [
    many("building"),
    "houses buildings homes apartment_buildings residential_buildings apartment_blocks schools warehouses garages structures residences",
  ],
  [one("building"), "house building home residential_building apartment_building"],
  [
    many("other"),
    "apartments flats households vehicles cars trucks buses vessels ships tanks windows vehicles",
  ],
  [one("other"), "apartment flat vehicle car truck bus"],
  [
    many("place"),
    "cities regions towns villages districts locations settlements oblasts provinces municipalities communities areas sites places countries places airports airfields facilities states objects counties",
  ],
  [
    any("time"),
    "hour hours day days minute minutes week weeks month months year years night nights times time second seconds hrs decades a.m. p.m. am pm o'clock",
  ],
  [
    any("measure"),
    "km kilometres kilometers kilometre kilometer miles mile metres meters metre meter m kg kilograms percent per_cent % usd dollars euros rubles roubles hryvnias million billion tonnes tons mm feet degrees square units brigade battalion division regiment army battles clashes explosions blasts attacks strikes flights consumers shelling shellings groups waves sorties",
  ],
];

/** «самолетного типа», «типа Shahed» say what kind of UAV, and count nothing: they stand in no table here. */
const russian: Entries<Counted> = [
  [
    one("uav"),
    "беспилотник беспилотника беспилотнику беспилотником беспилотнике дрон дрона дрону дроном *-дрон *-дрона *-дроном *-беспилотник дрон-камикадзе дрона-камикадзе беспилотн(ый|ого|ым|ому)_летательн(ый|ого|ым|ому)_аппарат(|а|ом|у) беспилотн(ый|ого|ым)_аппарат(|а|ом) квадрокоптер(|а|ом) шахед(|а|ом) беспилотн(ый|ого|ым)_самолет(|а|ом) летательн(ый|ого|ым|ому)_аппарат(|а|ом|у) коптер(|а|ом) мультикоптер(|а|ом)",
  ],
  [
    many("uav"),
    "беспилотники беспилотников беспилотникам беспилотниками беспилотниках дроны дронов дронам дронами дронах *-дронов *-дроны *-дронами дроны-камикадзе дронов-камикадзе дронами-камикадзе беспилотн(ые|ых|ыми|ым)_летательн(ые|ых|ыми|ым)_аппарат(ы|ов|ами|ам|а) беспилотн(ые|ых|ыми)_аппарат(ы|ов|ами|а) квадрокоптер(ы|ов|ами) шахед(ы|ов|ами) беспилотн(ые|ых|ыми)_самолет(ы|ов|ами) гераней герани летательн(ые|ых|ыми|ым)_аппарат(ы|ов|ами|ам|а) коптер(ы|ов|ами) мультикоптер(ы|ов)",
  ],
  [
    any("uav"),
    "бпла *-бпла бпла-камикадзе бла fpv shahed-136 shahed-131 shahed-238 шахед-136 шахед-131 герань-2 герань-1",
  ],
  [
    one("missile"),
    "ракета ракеты ракету ракетой ракете *-ракета *-ракету реактивн(ый|ого|ым)_снаряд(|а|ом) крылат(ая|ой|ую)_ракет(а|ы|у|ой) баллистическ(ая|ой|ую)_ракет(а|ы|у|ой)",
  ],
  [many("missile"), "ракет ракетами ракетам ракетах реактивн(ые|ых|ыми)_снаряд(ы|ов|ами|а) рсзо_снарядов"],
  [
    one("aircraft"),
    "вертолет вертолета вертолетом самолет самолета самолетом истребитель истребителя истребителем бомбардировщик штурмовик аэростат мвш воздушн(ый|ого)_шар(|а) малоразмерн(ый|ого)_воздушн(ый|ого)_шар(|а)",
  ],
  [
    many("aircraft"),
    "вертолеты вертолетов самолеты самолетов самолетами истребители истребителей бомбардировщиков аэростатов воздушн(ых|ые)_шар(ов|а|ы)",
  ],
  [
    one("shell"),
    "снаряд снаряда снарядом авиабомба авиабомбу боеприпас боеприпаса мина мину управляем(ая|ую|ой)_авиабомб(а|у|ой) авиационн(ая|ую|ой)_бомб(а|у|ой)",
  ],
  [
    many("shell"),
    "снаряды снарядов снарядами авиабомбы авиабомб авиабомбами боеприпасы боеприпасов боеприпасами мин минами управляем(ых|ые|ыми)_авиабомб(|ы|ами) авиационн(ых|ые|ыми)_бомб(|ы|ами) бомб бомбы",
  ],
  [
    one("boat"),
    "(безэкипажн|полупогружн|морск)*_катер(|а|ом) бэк катер катера катером надводн(ый|ого)_дрон(|а) морск(ой|ого)_дрон(|а)",
  ],
  [
    many("boat"),
    "(безэкипажн|полупогружн|морск)*_катер(ы|ов|ами) бэков катеры катеров катерами надводн(ые|ых)_дрон(ы|ов) морск(ие|их|ими)_дрон(ы|ов|ами) быстроходн*_катер(ов|ы)",
  ],
  [
    many("mixed"),
    "воздушн(ых|ые)_цел(ей|и) целей цели средств_воздушного_нападения воздушн(ых|ые)_объект(ов|а|ы)",
  ],
  [one("mixed"), "воздушн(ая|ую)_цель"],
  [
    many("people"),
    "человек человека людей люди жителей жители жителя граждан местных мирных детей ребенка женщин женщины мужчин мужчины подростков военнослужащих военных сотрудников сотрудника рабочих раненых раненые пострадавших пострадавшие погибших погибшие работников работника людям мирных_жител(ей|я) строителей",
  ],
  [
    one("people"),
    "человек мужчина мужчину женщина женщину ребенок девочка мальчик подросток житель жительница жительницу водитель водителя сотрудник пенсионер пенсионерка рабочий",
  ],
  [
    many("building"),
    "дома домов домах домам здания зданий зданиях домовладения домовладений домовладениях домовладениям строения строений многоквартирн(ых|ые)_дом(ов|а|ах) хозпостроек построек гаражей гаража школ школы",
  ],
  [one("building"), "дом здание домовладение частн(ый|ом|ого)_дом(|е|а) доме здании гараж склад"],
  [
    many("other"),
    "квартиры квартир квартирах квартирам автомобили автомобилей автомобиля автомобилях машины машин машинах транспортн(ых|ые)_средств(|а|ах) автобусов автобуса грузовиков грузовика легков(ых|ые)_автомобил(ей|я|и) судов судна цистерн резервуаров резервуара лэп",
  ],
  [
    one("other"),
    "автомобиль машина машину транспортное_средство автобус грузовик легковой_автомобиль легковушка",
  ],
  [
    any("place"),
    "регионов регионами регионах региона регионам областей городов городах города районов районах района районам округов округах округа населенн(ых|ыми|ые)_пункт(ов|а|ах|ами|ы) населенного_пункта пунктов сел объектов объекта объекты субъект(ов|ах|а) муниципалитет(ов|ах|а) локаци(ях|й|и) мест местах стран странах аэропорт(ов|а|ах) поселков направлени(ях|й)",
  ],
  [
    any("time"),
    "час часа часов часам часу минут минуты минуту минуту сутки суток сутками дня дней день днем недели неделю недель месяца месяцев месяц года году лет год раз раза ночи секунд утра вечера",
  ],
  [
    any("measure"),
    "км километр* метр* м кг тонн* процент* % руб рубл* долларов млн миллион* млрд миллиард* тыс градус* кв мм омбр обр бригад* дивизи* арми* полк* батальон* корпус* групп групп(ы|ами) рейс* попыт(ок|ки) обстрел* взрыв* атак атаки удар(ов|а) бо(ев|я) случа* сообщени* боестолкновени* звонк* звонок расчет* волн(ы|)",
  ],
];

const ukrainian: Entries<Counted> = [
  [
    one("uav"),
    "безпілотник безпілотника безпілотником безпілотнику дрон дрона дрону дроном дрон-камікадзе дрона-камікадзе *-дрон *-дрона шахед шахеда шахедом безпілотн(ий|ого|им)_літальн(ий|ого|им)_апарат(|а|ом|у) безпілотн(ий|ого)_апарат(|а|у) квадрокоптер(|а|ом) літальн(ий|ого|им)_апарат(|а|ом|у)",
  ],
  [
    many("uav"),
    "безпілотники безпілотників безпілотникам безпілотниками дрони дронів дронам дронами дрони-камікадзе дронів-камікадзе дронами-камікадзе *-дронів *-дронами *-дрони шахеди шахедів шахедами безпілотн(і|их|ими)_літальн(і|их|ими)_апарат(и|ів|ами) безпілотн(і|их|ими)_апарат(и|ів|ами) квадрокоптер(и|ів|ами) літальн(і|их|ими)_апарат(и|ів|ами) мопедів імітаторів дронів-імітаторів бпла-імітаторів",
  ],
  [
    any("uav"),
    "бпла бпла-камікадзе shahed shahed-136 shahed-131 shahed-238 шахед-136 шахед-131 герань-2 герань-1",
  ],
  [
    one("missile"),
    "ракета ракети ракету ракетою крилат(а|ої|у|ою)_ракет(а|и|у|ою) балістичн(а|ої|у|ою)_ракет(а|и|у|ою) керован(а|ої|у|ою)_авіаційн(а|ої|у|ою)_ракет(а|и|у|ою)",
  ],
  [
    many("missile"),
    "ракет ракетами ракетам крилат(их|і|ими)_ракет(и||ами) балістичн(их|і|ими)_ракет(и||ами) керован(их|і|ими)_(авіаційних|авіаційними)_ракет(и||ами)",
  ],
  [one("aircraft"), "вертоліт вертольота літак літака гелікоптер винищувач"],
  [many("aircraft"), "вертольоти вертольотів літаки літаків гелікоптерів"],
  [one("shell"), "снаряд снаряда авіабомба авіабомбу каб авіабомбою"],
  [
    many("shell"),
    "снаряди снарядів снарядами авіабомби авіабомб авіабомбами кабів каби кабами боєприпасів мін керован(их|ими)_авіабомб(|ами) керован(их|ими)_авіаційн(их|ими)_бомб(|ами)",
  ],
  [one("boat"), "безекіпажн(ий|ого)_катер(|а)"],
  [many("boat"), "безекіпажн(і|их)_катер(и|ів) катерів катери морськ(их|і)_дрон(ів|и)"],
  [
    many("mixed"),
    "повітрян(их|і|ими|у|а)_ціл(ей|і|ями) цілей цілі засоб(ів|и|ами)_повітряного_нападу засоб(ів|и|ами)_повітряного_ураження",
  ],
  [one("mixed"), "повітрян(у|а)_ціль"],
  [
    many("people"),
    "людей люди людини осіб особи жінок жінки чоловіків чоловіки дітей дитини мешканців цивільних постраждалих постраждалі поранених поранені загиблих загиблі військовослужбовців працівників працівники підлітків рятувальників жителів",
  ],
  [
    one("people"),
    "людина людину особа особу жінка жінку чоловік чоловіка дитина дитину дівчинка хлопчик мешканець мешканка мешканку водій водія рятувальник працівник підліток",
  ],
  [
    many("building"),
    "будинки будинків будинках будинкам будинку будівлі будівель будівлях домоволодінь домоволодіння оселі осель господарств багатоквартирн(их|і)_будинк(ів|и) споруд гаражів шкіл",
  ],
  [
    one("building"),
    "будинок будівля будівлю оселя оселю житловий_будинок приватний_будинок багатоквартирний_будинок господарство гараж",
  ],
  [
    many("other"),
    "квартири квартир квартирах квартирам автомобілі автомобілів автомобіля автівок автівки машин машини авто транспортн(их|і)_засоб(ів|и) вантажівок автобусів суден",
  ],
  [one("other"), "квартира квартиру автомобіль автівка автівку машину машина вантажівка автобус"],
  [
    any("place"),
    "областей областях області областями регіонів регіонах міст містах районів районах громад громадах громади населен(их|і|ого)_пункт(ів|ах|и|у) локацій локаціях локації об'єктів об'єкта місць місцях напрямків напрямків пунктів",
  ],
  [
    any("time"),
    "годин години годину хвилин хвилини доби доба добу днів дні день днем тижнів тижні місяців місяці років роки року рік раз рази разів ночі секунд ранку вечора",
  ],
  [
    any("measure"),
    "км кілометр* метр* м кг тон* відсотк* % гривень грн млн мільйон* млрд мільярд* тис градус* кв мм бригад* дивізі* армі* полк* батальйон* груп групи бо(їв|ї|єзіткнень|йових) обстріл* вибух* атак атаки ударів рейс* випадк* хвил(ь|і)",
  ],
];

const lexicons = {
  en: lexicon(english),
  ru: lexicon([...russian, ...english]),
  uk: lexicon([...ukrainian, ...english]),
};

/** The counted nouns of a language; those of English, too, in which the others write their models. */
export const countedNouns = (language: keyof typeof lexicons) => lexicons[language];

/** Words after a noun that make it say what kind of attack, ruin or office it is: “a drone attack” counts no drone. */
export const compounding =
  /^(?:attacks?|strikes?|raids?|threats?|debris|fragments?|wreckage|operations?|operators?|activity|command|warfare|assaults?|incidents?|alerts?|campaigns?|technology|barrages?|incursions?|units?|crews?|forces?|production|factory|factories|launch|launches|launchers?|components?|parts|makers?|pilots?|danger|systems?|defen[cs]e|defen[cs]es|war|wave|waves|swarms?|impacts?|shoot-?downs?|engine|hits?|sightings?|fleet|program|programme|fire|range|type|class|base|capabilities|capability|style|-type)$/u;
