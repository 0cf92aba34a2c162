import { type Lexicon, lexicon } from "./lexicon";

/**
 * Phrases in which a word for a deed says no deed, «горел желанием», “exploded in popularity”: nothing was lit, hit or
 * launched. `*` is any one word.
 */
const english = lexicon<true>([
  [
    true,
    "exploded_(in|into)_(popularity|laughter|anger|applause|rage|tears|fury|cheers|song|size|number|numbers|value|growth) exploded_(in|into|with)_*_(popularity|laughter|anger|applause|growth|joy) exploded_onto exploded_with_(anger|laughter|joy|rage|outrage|excitement|indignation) exploded_on_(social|tiktok|instagram|youtube) exploded_on_the_internet",
  ],
  [
    true,
    "(under|into)_fire_(for|over) (under|into)_(heavy|growing|mounting|intense|increasing|renewed)_fire_(for|over) (under|into)_fire_(from|by)_(critics|activists|voters|campaigners|residents|lawmakers|mps|unions|environmentalists|investors|shareholders|politicians|rivals|opponents|fans|viewers|users) (under|into)_fire_(from|by)_opposition (under|into)_fire_(from|by)_the_opposition (under|into)_fire_(from|by)_the_public (under|into)_fire_(from|by)_the_media (under|into)_fire_(from|by)_human_rights (line|baptism|trial|hail|storm|barrage)_(of|by)_criticism (line|baptism|trial|hail|storm|barrage)_(of|by)_fire_from_critics",
  ],
  [
    true,
    "fired_from_(his|her|their|its|the)_(post|posts|job|jobs|position|positions|office|role|cabinet|government|ministry|company) fired_(the|its|his|her|their|a)_(minister|chief|head|director|coach|commander|governor|official|officials|mayor|aide|spokesman|general|ambassador|staff|manager) fired_up (set|sets|setting)_(the|social)_(internet|media|web)_(ablaze|alight) (set|sets|setting)_(the|social)_(internet|media|web)_on_fire ablaze_with_(colour|color|colours|colors|light|lights) burning_(issue|issues|question|questions|desire|ambition|topic|topics|passion) burning_with_(desire|ambition|anger|shame|curiosity|impatience|passion|envy|fever) burned_with_(desire|ambition|anger|shame|curiosity|impatience|passion|envy|fever) (ignited|sparked|triggered)_(debate|anger|outrage|controversy|protests|speculation|hope|hopes) ignited_(a|the|an)_(debate|row|controversy|scandal|protest|uproar|outcry)",
  ],
  [
    true,
    "hit_back hit_out_at hits_back hits_out_at hit_(the|a|an)_(headlines|jackpot|record|snag|nerve|milestone|all-time) hit_(a|an)_(high|low)_of hit_rock_bottom hit_by_(sanctions|inflation|storms|floods|flooding|earthquake|outages|shortages|layoffs|protests|scandal|tariffs|recession|drought) hit_(hard|hardest)_by_(sanctions|inflation|storms|floods|flooding|earthquake|outages|shortages|layoffs|protests|scandal|tariffs|recession|drought) hit_(hard|hardest)_by_the_(sanctions|inflation|storms|floods|flooding|earthquake|outages|shortages|layoffs|protests|scandal|tariffs|recession|drought) hit_by_a_storm hit_by_a_scandal hit_by_an_earthquake hit_by_budget_cuts hit_by_job_cuts (hit|struck)_by_a_(car|train|bus|truck|tram|vehicle|lorry|motorcycle|taxi|cyclist|van|boulder|tree) struck_by_(lightning|illness|flu|grief|how) struck_by_the_beauty struck_(a|an|the)_(deal|chord|balance|pose|tone|agreement|accord|bargain|alliance|note|compromise) struck_(gold|up) struck_down_by_the_court striking_(workers|teachers|nurses|miners|doctors|staff|employees|similarities|resemblance|contrast)",
  ],
  [
    true,
    "shot_down_(the|a|an|his|her|their|this|that|its)_(proposal|bill|idea|plan|request|motion|appeal|suggestion|amendment|rumours|rumors|claim|claims|argument) shot_down_(the|a|an|his|her|their|this|that|its)_*_(proposal|bill|idea|plan|request|motion|appeal|suggestion|amendment) shot_down_(proposals|rumours|rumors|claims|suggestions|speculation) (died|dead|killed)_(of|from)_(cancer|flu|covid) (died|dead|killed)_(of|from)_natural_causes (died|dead|killed)_(of|from)_a_heart_attack (died|dead|killed)_(of|from)_old_age (died|dead|killed)_(of|from)_a_stroke dead_(end|heat|line|reckoning|zone|sea) killed_(the|a)_(bill|deal|plan|mood|proposal|motion) killed_time",
  ],
  [
    true,
    "(heart|panic|cyber|hacker|hackers|ransomware|ddos|phishing|verbal|personal|shark|dog|bear|hacking|cyber-security)_(attack|attacks) attack_(ad|ads) (barrage|wave|salvo|storm)_of_(criticism|questions|complaints|abuse|insults|accusations|arrests|protests|support|layoffs|resignations|optimism|anger|sympathy|migrants|cases|messages|calls) (heat|crime|cold)_wave bombarded_with_(questions|calls|messages|emails|complaints|requests|criticism|adverts|ads) strike_(action|deal|fund|pay|ballot) strike_a_deal strike_a_balance (general|hunger|rail|train|transport|teachers|nurses|doctors|miners|lightning|tube|bus)_(strike|strikes) on_strike (police|tax|bank|poaching)_(raid|raids)",
  ],
  [
    true,
    "(launch|launched|launches|launching)_(a|an|the|its|his|her|their)_(campaign|appeal|investigation|probe|inquiry|website|app|service|programme|program|project|product|book|bid|petition|fund|fundraiser|initiative|search|tender|hotline|consultation) (launch|launched|launches|launching)_(a|an|the|its|his|her|their)_*_(campaign|appeal|investigation|probe|inquiry|website|app|service|programme|program|project|product|bid|petition|fund|initiative|search|hotline) (stock|market|stock-market|housing)_crash (stock|market|stock-market|housing)_market_crash crash_course fell_(ill|asleep|silent|victim|sick) fell_in_love fell_foul_of landed_(a|the)_(job|deal|role|contract|part) landed_in_(court|jail|prison|trouble|hospital) landed_in_hot_water critical_(of|to|for|infrastructure|facility|facilities|energy|role|step|importance|moment|supplies|minerals|need)",
  ],
]);

const russian = lexicon<true>([
  [
    true,
    "гор(ел|ела|ело|ели|ит|ят|еть)_(желанием|нетерпением|идеей|идеями|работой|делом|энтузиазмом|жаждой|любовью|мечтой|страстью|азартом|ненавистью|гневом|стыдом|сроки|дедлайн*|путевк*|глаза|трубы|щеки) гор(ел|ела|ело|ели|ит|ят|еть)_*_(желанием|нетерпением|идеей|энтузиазмом|жаждой|мечтой|сроки|дедлайн*|глаза) (желанием|нетерпением|энтузиазмом)_гор(ел|ела|ело|ели|ит|ят) (сроки|дедлайн*|глаза|путевк*)_гор(ел|ела|ело|ели|ит|ят) загорел(ся|ась|ось|ись)_(идеей|желанием|мечтой|надеждой|энтузиазмом|мыслью|жаждой|глаза|экран*) загорел(ся|ась|ось|ись)_*_(идеей|желанием|мечтой|надеждой) вспыхнул(|а|о|и)_(скандал*|ссор*|конфликт*|спор*|драк*|интерес*|эпидеми*|протест*|мятеж*|восстани*|бунт*|любовь|роман|страст*|надежд*|дискусси*|недовольств*|забастовк*|полемик*|беспорядк*|паник*|волнени*|свет|экран*|огни|гирлянд*|корь|грипп) вспыхнул(|а|о|и)_*_(скандал*|ссор*|конфликт*|спор*|драк*|эпидеми*|протест*|мятеж*|бунт*|беспорядк*) (скандал*|ссор*|конфликт*|спор*|драк*|эпидеми*|протест*|мятеж*|бунт*|беспорядк*|дискусси*)_вспыхнул(|а|о|и) сгорел(|а|о|и)_(от|со)_(стыда|нетерпения|любви) сгорели_(деньги|сбережения|баллы|бонусы|мили)",
  ],
  [
    true,
    "взорвал(ся|ась|ось|ись)_(аплодисментами|смехом|криками|хохотом|негодованием|возмущением|гневом|комментариями|овациями|эмоциями) взорвал(ся|ась|ось|ись)_от_смеха взорвал(ся|ась|ось|ись)_от_гнева взорвал(ся|ась|ось|ись)_от_возмущения взорвал(ся|ась|ось|ись)_от_негодования взорвал(ся|ась|ось|ись)_*_(аплодисментами|смехом|хохотом|овациями) (интернет|соцсети|сеть|зал|стадион|публика|рунет)_взорвал(ся|ась|ись)",
  ],
  [
    true,
    "попал(|а|о|и)_под_(огонь|град|шквал|волну|вал|прицел)_(критики|обвинений|вопросов|насмешек|сми|журналистов|прокуратуры) попал(|а|о|и)_под_*_(огонь|град|шквал|волну)_критики попал(|а|о|и)_под_(следствие|суд|санкции|арест|подозрение|влияние|действие|амнистию|сокращение|машину|поезд|трамвай|автомобиль|колеса|дождь|ливень|лавину|раздачу|запрет|ограничени*|прицел|наблюдение|каток|критику|контроль|мобилизацию) попал(|а|о|и)_в_(аварию|дтп|историю|скандал|ловушку|плен|список|списки|топ|топ-*|тройку|десятку|финал|сборную|рейтинг|число|кадр|объектив|видео|сеть|сети|руки|тюрьму|сизо|засаду|зависимость|переделку|беду|эфир|новости|заголовки|шторм|пробку|сми|интернет|распоряжение|окружение) попал(|а|о|и)_в_(книгу|поле|центр|сводки)_(рекордов|зрения|внимания|скандала|новостей) угодил(|а|о|и)_в_(скандал|ловушку|тюрьму|дтп|аварию|переделку|засаду|список) угодил(|а|о|и)_под_(следствие|суд|санкции|машину|поезд|арест)",
  ],
  [
    true,
    "поразил(|а|о|и)_(воображение|всех|публику|зрителей|пользователей|мир|болельщиков|интернет|соцсети|экспертов|ученых|гостей|красотой|масштабом|своей|своим) поразил(|а|о|и)_*_(воображение|публику|зрителей|пользователей|мир|болельщиков) удар(|а|у|ом|е|ы|ов|ами)_(по|для)_(репутаци*|экономик*|имидж*|бюджету|бюджетам|бюджета|карман*|кошельк*|престиж*|самолюби*|авторитет*|довери*|рубл*|бизнесу|бизнеса|рейтинг*|психик*|здоровь*|самооценк*|планам|туризм*|отношени*|нервам|позициям|интересам) удар(|а|у|ом|е|ы|ов|ами)_(по|для)_*_(репутаци*|экономик*|имидж*|бюджету|бюджетам|бюджета|престиж*|авторитет*|довери*|бизнесу|бизнеса|рейтинг*|туризм*|отношени*|интересам) ударил(|а|о|и)_по_(репутаци*|экономик*|имидж*|бюджету|бюджетам|бюджета|карман*|кошельк*|престиж*|самолюби*|авторитет*|довери*|рубл*|бизнесу|бизнеса|рейтинг*|психик*|здоровь*|туризм*|ценам) ударил(|а|о|и)_по_*_(репутаци*|экономик*|имидж*|бюджету|бюджетам|бюджета|карман*|кошельк*|бизнесу|бизнеса|туризм*) ударил(|а|о|и)_мороз* ударил(|а|о|и)_в_ладоши ударил(|а|о|и)_по_рукам нан(ес|есла|если|есло)_(удар|удары)_по_(репутаци*|экономик*|имидж*|бюджету|бюджетам|бюджета|престиж*|авторитет*|довери*|рубл*|бизнесу|бизнеса|рейтинг*|здоровь*|туризм*|отношени*|интересам) нан(ес|есла|если|есло)_(удар|удары)_по_*_(репутаци*|экономик*|имидж*|бюджету|бюджетам|бюджета|престиж*|авторитет*|довери*|бизнесу|бизнеса|отношени*) (солнечн*|теплов*)_удар(|а|у|ом|ы|ов|ами) удар(|ом|ы)_судьбы (хакерск*|ddos-*|информационн*|паническ*|психическ*)_атак(а|и|у|е|ой|ам|ами|ах) атак(а|и|у|е|ой|ам|ами|ах)_хакеров",
  ],
  [
    true,
    "сбил(|а|о|и)_(цену|цены|спесь|температуру|давление|дыхание|прохожего|пешехода|пешеходов|велосипедиста|мотоциклиста|женщину|мужчину|ребенка|школьни*|пенсионер*) сбил(|а|о|и)_с_(толку|ног|пути|ритма|курса|мысли) сбит(|а|о|ы)_с_(толку|ног|ритма) сбит(|а|о|ы)_(машиной|автомобилем|поездом|автобусом|грузовиком|мотоциклом|трамваем|самокатом|насмерть|электросамокатом) сбит(|а|о|ы)_на_(пешеходном|переходе|зебре|тротуаре) (морально|эмоционально|психологически)_подавлен(|а|о|ы) подавил(|а|о|и)_(восстание|бунт|протест*|мятеж|инфляцию|гнев|смех|волнение) пострадал(|а|о|и)_от_(санкций|мошенни*|инфляции|наводнени*|паводк*|засух*|урагана|мороз*|жары|непогоды|землетрясени*|кризиса) жертв(а|ой|ами|ы|у)_(мошенни*|аферист*|обман*|ограблени*|дтп|авари*|обстоятельств*|моды|хакер*) ликвидаци(я|и|ю|ей)_(последстви*|авари*|задолженности|безграмотности|предприятия|компании)",
  ],
  [
    true,
    "(упал|рухнул)(|а|о|и)_(цен*|курс*|рубл*|доллар*|акци*|спрос*|доход*|рейтинг*|уровень|температур*|давлени*|продаж*|духом|прибыль|выручка|интерес|доверие) (упал|рухнул)(|а|о|и)_в_(обморок|цене|глазах) (цена|цены|курс|рубль|доллар|акции|спрос|доходы|рейтинг|уровень|температура|продажи|прибыль|выручка|индекс|экспорт|импорт|добыча|производство)_(упал|рухнул)(|а|о|и) (запустил|запустила|запустили|запустило|запущен|запущена|запущено|запущены)_(проект*|завод*|производств*|сайт*|программ*|кампани*|приложени*|сервис*|акци*|процесс*|механизм*|лини*|рейс*|маршрут*|движени*|слух*|канал*|флешмоб*|конкурс*|голосовани*|тестирован*|продаж*|сбор*|опрос*|хештег*) (запустил|запустила|запустили|запустило|запущен|запущена|запущено|запущены)_*_(проект*|завод*|производств*|сайт*|программ*|кампани*|приложени*|сервис*|маршрут*|движени*|канал*|флешмоб*|конкурс*|опрос*)",
  ],
]);

const ukrainian = lexicon<true>([
  [
    true,
    "гор(ів|іла|іло|іли|ить|ять|іти)_(бажанням|нетерпінням|ідеєю|ентузіазмом|любов'ю|роботою|жагою|мрією|гнівом|терміни|строки|очі|дедлайн*) гор(ів|іла|іло|іли|ить|ять|іти)_*_(бажанням|нетерпінням|ідеєю|ентузіазмом|мрією|строки|очі) (бажанням|нетерпінням|ентузіазмом)_гор(ів|іла|іло|іли|ить|ять) (строки|терміни|дедлайн*|очі)_гор(іли|ять) загор(івся|ілася|ілося|ілися)_(ідеєю|бажанням|мрією|надією|думкою|очі|екран*) загор(івся|ілася|ілося|ілися)_*_(ідеєю|бажанням|мрією) спалахн(ув|ула|уло|ули)_(скандал*|сварк*|конфлікт*|суперечк*|бійк*|інтерес*|епідемі*|протест*|дискусі*|заколот*|повстанн*|панік*|страйк*|заворушенн*|світло|екран*|кір|грип) спалахн(ув|ула|уло|ули)_*_(скандал*|сварк*|конфлікт*|бійк*|епідемі*|протест*|заколот*) (скандал*|сварк*|конфлікт*|суперечк*|бійк*|епідемі*|протест*)_спалахн(ув|ула|уло|ули)",
  ],
  [
    true,
    "потрапи(в|ла|ло|ли)_під_(вогонь|шквал|хвилю|град|приціл)_(критики|звинувачень|питань|змі) потрапи(в|ла|ло|ли)_під_(слідство|суд|санкції|машину|авто|колеса|потяг|дощ|зливу|підозру|арешт|скорочення|вплив|мобілізацію) потрапи(в|ла|ло|ли)_(в|у|до)_(аварію|аварії|дтп|скандал|скандалу|пастку|пастки|полон|полону|список|списку|списки|топ|топ-*|трійку|трійки|фінал|фіналу|збірну|збірної|рейтинг|рейтингу|числа|кадр|об'єктив|відео|мережу|мережі|в'язниц*|засідку|історію|халепу|руки|рук|змі|новини|новин)",
  ],
  [
    true,
    "врази(в|ла|ло|ли)_(уяву|всіх|усіх|публіку|глядачів|світ|користувачів|мережу|уболівальників|експертів|своєю|своїм) удар(|у|ом|и|ів|ами)_(по|для)_(репутаці*|економіці|економіку|іміджу|бюджету|бюджетам|кишен*|престиж*|довір*|бізнесу|бізнесові|гаманц*|здоров*|авторитет*|туризм*|інтереса*|позиціях) удар(|у|ом|и|ів|ами)_(по|для)_*_(репутаці*|економіці|економіку|іміджу|бюджету|бюджетам|престиж*|довір*|бізнесу|бізнесові|туризм*) вдари(в|ла|ло|ли)_по_(репутаці*|економіці|економіку|іміджу|бюджету|бюджетам|кишен*|гаманц*|престиж*|довір*|бізнесу|бізнесові|туризм*|цінах) завда(в|ла|ло|ли)_удару_по_(репутаці*|економіці|економіку|іміджу|бюджету|бюджетам|престиж*|довір*|бізнесу|бізнесові|туризм*) (сонячн*|теплов*)_удар(|у|ом|и|ів|ами) (хакерськ*|ddos-*|панічн*|інформаційн*)_атак(а|и|у|ою|ах|ам|)",
  ],
  [
    true,
    "зби(в|ла|ло|ли)_(ціну|ціни|температуру|тиск|пиху|пішохода|пішоходів|велосипедиста|мотоцикліста|жінку|чоловіка|дитину|школяр*|пенсіонер*) зби(в|ла|ло|ли)_з_(пантелику|ніг|курсу) збит(ий|а|о|і)_з_(пантелику|ніг) збит(ий|а|о|і)_(машиною|автомобілем|поїздом|потягом|автобусом|вантажівкою|насмерть) збит(ий|а|о|і)_на_переході впа(в|ла|ло|ли)_(цін*|курс*|гривн*|долар*|акці*|попит*|доход*|рейтинг*|рівень|температур*|продаж*|духом|виручка|прибуток|довіра|інтерес) (ціна|ціни|курс|гривня|долар|акції|попит|рейтинг|температура|виробництво|експорт)_впа(в|ла|ло|ли) курс(|у|ом|и)_(гривні|долара|валют|євро|лекцій|навчання|лікування|підготовки|реабілітації|злотого) запусти(в|ла|ло|ли)_(проєкт*|проект*|сайт*|програм*|кампані*|застосун*|сервіс*|виробництв*|рух|маршрут*|рейс*|завод*|процес*|флешмоб*|канал*|збір|опитуванн*) запусти(в|ла|ло|ли)_*_(проєкт*|проект*|сайт*|програм*|кампані*|застосун*|сервіс*|маршрут*|флешмоб*|опитуванн*) жертв(а|ою|ами|и)_(шахра*|аферист*|обману|дтп|обставин|насильств*) постраждал(и|о|а|ий|их|і)_від_(санкцій|шахра*|інфляції|повен*|паводк*|посух*|негоди|спеки|землетрус*)",
  ],
]);

const lexicons = { en: english, ru: russian, uk: ukrainian };
export const idioms = (language: keyof typeof lexicons): Lexicon<true> => lexicons[language];
