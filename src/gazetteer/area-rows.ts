/**
 * What a country or a sea is called, besides what the boundaries call it. Names of a cell are parted by “|”, in the
 * nominative; adjectives stand by their beginnings.
 */
export type AreaRow = {
  /** ISO 3166-1; of a sea, its id in boundaries/seas.geojson. */
  id: string;
  en: readonly string[];
  englishAdjectives: readonly string[];
  ru: readonly string[];
  uk: readonly string[];
  adjectives: readonly string[];
};

const rowsOf = (table: string): AreaRow[] =>
  table
    .trim()
    .split("\n")
    .map((line) => {
      const [id = "", ...cells] = line.split(";").map((cell) => cell.trim());
      const [en = [], englishAdjectives = [], ru = [], uk = [], adjectives = []] = cells.map((cell) =>
        cell.split("|").filter(Boolean),
      );
      return { id, en, englishAdjectives, ru, uk, adjectives };
    });

export const countryRows: readonly AreaRow[] = rowsOf(`
RU; Russia|Russian Federation; Russian; Россия|Российская Федерация|РФ; Росія|Російська Федерація|РФ; российск|російськ
UA; Ukraine; Ukrainian; Украина; Україна; украинск|українськ
BY; Belarus|Republic of Belarus|Belorussia; Belarusian; Беларусь|Белоруссия|Республика Беларусь; Білорусь|Республіка Білорусь; белорусск|беларусск|білоруськ
AD; Andorra; Andorran; Андорра; Андорра;
AE; United Arab Emirates|UAE|Emirates; Emirati; ОАЭ|Объединённые Арабские Эмираты; ОАЕ|Об’єднані Арабські Емірати;
AL; Albania; Albanian; Албания; Албанія; албанск|албанськ
AM; Armenia; Armenian; Армения; Вірменія; армянск|вірменськ
AT; Austria; Austrian; Австрия; Австрія; австрийск|австрійськ
AZ; Azerbaijan; Azerbaijani; Азербайджан; Азербайджан; азербайджанск|азербайджанськ
BA; Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina; Bosnian; Босния и Герцеговина|Босния; Боснія і Герцеговина|Боснія;
BE; Belgium; Belgian; Бельгия; Бельгія; бельгийск|бельгійськ
BG; Bulgaria; Bulgarian; Болгария; Болгарія; болгарск|болгарськ
BH; Bahrain; Bahraini; Бахрейн; Бахрейн; бахрейнск|бахрейнськ
CH; Switzerland; Swiss; Швейцария; Швейцарія; швейцарск|швейцарськ
CN; China|People’s Republic of China; Chinese; Китай|КНР; Китай|КНР; китайск|китайськ
CY; Cyprus; Cypriot; Кипр; Кіпр; кипрск|кіпрськ
CZ; Czechia|Czech Republic; Czech; Чехия|Чешская Республика; Чехія|Чеська Республіка; чешск|чеськ
DE; Germany; German; Германия|ФРГ; Німеччина|ФРН; германск|немецк|німецьк
DK; Denmark; Danish; Дания; Данія; датск|данськ
EE; Estonia; Estonian; Эстония; Естонія; эстонск|естонськ
EG; Egypt; Egyptian; Египет; Єгипет; египетск|єгипетськ
ES; Spain; Spanish; Испания; Іспанія; испанск|іспанськ
FI; Finland; Finnish; Финляндия; Фінляндія;
FO; Faroe Islands; Faroese; Фарерские острова; Фарерські острови;
FR; France; French; Франция; Франція; французск|французьк
GB; United Kingdom|UK|U.K.|Great Britain|Britain; British; Великобритания|Соединённое Королевство|Британия; Велика Британія|Сполучене Королівство|Британія; британск|британськ
GE; Georgia; Georgian; Грузия; Грузія; грузинск|грузинськ
GR; Greece; Greek; Греция; Греція; греческ|грецьк
HR; Croatia; Croatian; Хорватия; Хорватія; хорватск|хорватськ
HU; Hungary; Hungarian; Венгрия; Угорщина; венгерск|угорськ
IE; Ireland; Irish; Ирландия; Ірландія; ирландск|ірландськ
IL; Israel; Israeli; Израиль; Ізраїль; израильск|ізраїльськ
IN; India; Indian; Индия; Індія; индийск|індійськ
IQ; Iraq; Iraqi; Ирак; Ірак; иракск|іракськ
IR; Iran|Islamic Republic of Iran; Iranian; Иран; Іран; иранск|іранськ
IS; Iceland; Icelandic; Исландия; Ісландія; исландск|ісландськ
IT; Italy; Italian; Италия; Італія; итальянск|італійськ
JO; Jordan; Jordanian; Иордания; Йорданія; иорданск|йорданськ
KP; North Korea|DPRK; North Korean; КНДР|Северная Корея; КНДР|Північна Корея; северокорейск|північнокорейськ
KR; South Korea; South Korean; Южная Корея; Південна Корея; южнокорейск|південнокорейськ
KW; Kuwait; Kuwaiti; Кувейт; Кувейт; кувейтск|кувейтськ
KZ; Kazakhstan|Republic of Kazakhstan; Kazakh; Казахстан|Республика Казахстан; Казахстан|Республіка Казахстан; казахстанск|казахстанськ
LB; Lebanon; Lebanese; Ливан; Ліван; ливанск|ліванськ
LI; Liechtenstein; ; Лихтенштейн; Ліхтенштейн;
LT; Lithuania; Lithuanian; Литва; Литва; литовск|литовськ
LU; Luxembourg; ; Люксембург; Люксембург;
LV; Latvia; Latvian; Латвия; Латвія; латвийск|латвійськ
LY; Libya; Libyan; Ливия; Лівія; ливийск|лівійськ
MC; Monaco; ; Монако; Монако;
MD; Moldova|Republic of Moldova; Moldovan; Молдова|Молдавия|Республика Молдова; Молдова|Республіка Молдова; молдавск|молдовськ
ME; Montenegro; Montenegrin; Черногория; Чорногорія; черногорск|чорногорськ
MK; North Macedonia|Macedonia; Macedonian; Северная Македония|Македония; Північна Македонія|Македонія; македонск|македонськ
MN; Mongolia; Mongolian; Монголия; Монголія; монгольск|монгольськ
MT; Malta; Maltese; Мальта; Мальта; мальтийск|мальтійськ
NL; Netherlands|Holland; Dutch; Нидерланды|Голландия; Нідерланди|Голландія; нидерландск|нідерландськ
NO; Norway; Norwegian; Норвегия; Норвегія; норвежск|норвезьк
OM; Oman; Omani; Оман; Оман; оманск|оманськ
PK; Pakistan; Pakistani; Пакистан; Пакистан; пакистанск|пакистанськ
PL; Poland|Republic of Poland; Polish; Польша|Республика Польша; Польща|Республіка Польща; польск|польськ
PT; Portugal; Portuguese; Португалия; Португалія; португальск|португальськ
QA; Qatar; Qatari; Катар; Катар; катарск|катарськ
RO; Romania; Romanian; Румыния; Румунія; румынск|румунськ
RS; Serbia; Serbian; Сербия; Сербія; сербск|сербськ
SA; Saudi Arabia; Saudi; Саудовская Аравия; Саудівська Аравія; саудовск|саудівськ
SD; Sudan; Sudanese; Судан; Судан; суданск|суданськ
SE; Sweden; Swedish; Швеция; Швеція; шведск|шведськ
SI; Slovenia; Slovenian; Словения; Словенія; словенск|словенськ
SK; Slovakia; Slovak; Словакия; Словаччина; словацк|словацьк
SM; San Marino; ; Сан-Марино; Сан-Марино;
SY; Syria; Syrian; Сирия; Сирія; сирийск|сирійськ
TR; Türkiye|Turkey; Turkish; Турция; Туреччина; турецк|турецьк
VA; Vatican City|Vatican; ; Ватикан; Ватикан;
YE; Yemen; Yemeni; Йемен; Ємен; йеменск|єменськ
`);

export const seaRows: readonly AreaRow[] = rowsOf(`
baltic-sea; Baltic Sea|Baltic; ; Балтийское море|Балтика; Балтійське море|Балтика; балтийск|балтійськ
barents-sea; Barents Sea; ; Баренцево море; Баренцове море; баренцев|баренцов
black-sea; Black Sea; ; Чёрное море; Чорне море; черн|чорн
caspian-sea; Caspian Sea|Caspian; ; Каспийское море|Каспий; Каспійське море|Каспій; каспийск|каспійськ
gulf-of-aden; Gulf of Aden; ; Аденский залив; Аденська затока; аденск|аденськ
gulf-of-finland; Gulf of Finland; ; Финский залив; Фінська затока; финск|фінськ
kerch-strait; Kerch Strait; ; Керченский пролив; Керченська протока; керченск|керченськ
mediterranean-sea; Mediterranean Sea|Mediterranean; ; Средиземное море; Середземне море; средиземн|середземн
red-sea; Red Sea; ; Красное море; Червоне море; красн|червон
sea-of-azov; Sea of Azov|Azov Sea; ; Азовское море; Азовське море; азовск|азовськ
sea-of-marmara; Sea of Marmara|Marmara Sea; ; Мраморное море; Мармурове море; мраморн|мармуров
white-sea; White Sea; ; Белое море; Біле море; бел|біл
`);
