/** Names of towns that no rule yields. By GeoNames id; English first, then Russian and Ukrainian where both are well known. */
/** English, Russian, Ukrainian. */
export type Names = { en: string; ru: string; uk: string };

const names = (en: string, ru: string, uk: string): Names => ({ en, ru, uk });

/** The capitals, the greatest towns and the seats whose names in the three languages differ by more than spelling. */
export const townNames: Record<number, Names> = {
  524901: names("Moscow", "Москва", "Москва"),
  498817: names("Saint Petersburg", "Санкт-Петербург", "Санкт-Петербург"),
  703448: names("Kyiv", "Киев", "Київ"),
  625144: names("Minsk", "Минск", "Мінськ"),
  479561: names("Ufa", "Уфа", "Уфа"),
  499099: names("Samara", "Самара", "Самара"),
  501175: names("Rostov-on-Don", "Ростов-на-Дону", "Ростов-на-Дону"),
  520555: names("Nizhny Novgorod", "Нижний Новгород", "Нижній Новгород"),
  551487: names("Kazan", "Казань", "Казань"),
  1486209: names("Yekaterinburg", "Екатеринбург", "Єкатеринбург"),
  1508291: names("Chelyabinsk", "Челябинск", "Челябінськ"),
  472045: names("Voronezh", "Воронеж", "Воронеж"),
  472757: names("Volgograd", "Волгоград", "Волгоград"),
  498677: names("Saratov", "Саратов", "Саратов"),
  511196: names("Perm", "Пермь", "Перм"),
  542420: names("Krasnodar", "Краснодар", "Краснодар"),
  468902: names("Yaroslavl", "Ярославль", "Ярославль"),
  480562: names("Tula", "Тула", "Тула"),
  491687: names("Smolensk", "Смоленск", "Смоленськ"),
  553915: names("Kaluga", "Калуга", "Калуга"),
  571476: names("Bryansk", "Брянск", "Брянськ"),
  538560: names("Kursk", "Курск", "Курськ"),
  578072: names("Belgorod", "Белгород", "Бєлгород"),
  515012: names("Oryol", "Орёл", "Орел"),
  480060: names("Tver", "Тверь", "Твер"),
  554234: names("Kaliningrad", "Калининград", "Калінінград"),
  479123: names("Ulyanovsk", "Ульяновск", "Ульяновськ"),
  706483: names("Kharkiv", "Харьков", "Харків"),
  698740: names("Odesa", "Одесса", "Одеса"),
  709930: names("Dnipro", "Днепр", "Дніпро"),
  709717: names("Donetsk", "Донецк", "Донецьк"),
  702550: names("Lviv", "Львов", "Львів"),
  687700: names("Zaporizhzhia", "Запорожье", "Запоріжжя"),
  702658: names("Luhansk", "Луганск", "Луганськ"),
  700569: names("Mykolaiv", "Николаев", "Миколаїв"),
  706448: names("Kherson", "Херсон", "Херсон"),
  693805: names("Simferopol", "Симферополь", "Сімферополь"),
  694423: names("Sevastopol", "Севастополь", "Севастополь"),
  689558: names("Vinnytsia", "Винница", "Вінниця"),
  705812: names("Kropyvnytskyi", "Кропивницкий", "Кропивницький"),
  703845: names("Kryvyi Rih", "Кривой Рог", "Кривий Ріг"),
  690548: names("Uzhhorod", "Ужгород", "Ужгород"),
  704422: names("Pokrovsk", "Покровск", "Покровськ"),
  627907: names("Gomel", "Гомель", "Гомель"),
  625665: names("Mogilev", "Могилёв", "Могильов"),
  627904: names("Grodno", "Гродно", "Гродно"),
  629634: names("Brest", "Брест", "Берестя"),
  620127: names("Vitebsk", "Витебск", "Вітебськ"),
  456172: names("Riga", "Рига", "Рига"),
  588409: names("Tallinn", "Таллин", "Таллінн"),
  593116: names("Vilnius", "Вильнюс", "Вільнюс"),
  658225: names("Helsinki", "Хельсинки", "Гельсінкі"),
  756135: names("Warsaw", "Варшава", "Варшава"),
  611717: names("Tbilisi", "Тбилиси", "Тбілісі"),
  618426: names("Chișinău", "Кишинёв", "Кишинів"),
  683506: names("Bucharest", "Бухарест", "Бухарест"),
  727011: names("Sofia", "София", "Софія"),
  745044: names("Istanbul", "Стамбул", "Стамбул"),
  792680: names("Belgrade", "Белград", "Белград"),
  2618425: names("Copenhagen", "Копенгаген", "Копенгаген"),
  2673730: names("Stockholm", "Стокгольм", "Стокгольм"),
  2761369: names("Vienna", "Вена", "Відень"),
  2950159: names("Berlin", "Берлин", "Берлін"),
  3054643: names("Budapest", "Будапешт", "Будапешт"),
  3060972: names("Bratislava", "Братислава", "Братислава"),
  3067696: names("Prague", "Прага", "Прага"),
};

/** Romanisations as newspapers print them, not as geographers do. */
const spelling: Record<string, [strict: RegExp, plain: string][]> = {
  RU: [
    [/(iy|yy)\b/g, "y"],
    [/yye\b/g, "ye"],
    [/ë/g, "yo"],
  ],
  UA: [
    [/yy\b/g, "yi"],
    [/iya\b/g, "ia"],
  ],
};

/** Without the signs for ь and ъ: they are for scholars, and a label is read by everybody. */
export function englishTownName(name: string, country: string): string {
  const rules = spelling[country] ?? [];
  const plain = rules.reduce((text, [strict, simple]) => text.replace(strict, simple), name);
  return country in spelling || country === "BY" ? plain.replace(/[’'”"]/g, "") : plain;
}
