import { lexicon } from "./lexicon";

export type PlaceKind =
  | "country"
  | "region"
  | "district"
  | "settlement"
  | "water"
  | "direction"
  | "site"
  | "unknown";

/** Nouns that say what kind of place a name is. */
export const placeNouns = lexicon<PlaceKind>([
  [
    "region",
    "region regions oblast oblasts province provinces krai krais republic governorate state territory autonomous_region област(ь|и|ью|ей|ям|ями|ях) област(і|ю|ей|ям|ями|ях) обл. обл кра(й|я|ю|ем|е|ев|ями) края республик(а|и|е|у|ой|ою) республік(а|и|у|ою) республіці автономн(ый|ого|ом|ым)_округ(|а|е|ом) регион(|а|е|ом|у) регіон(|у|і|ом) территори(и|я)_краснодарского federal_district федеральн(ый|ого|ом|ым)_округ(|а|е|ом) county voivodeship",
  ],
  [
    "district",
    "district districts raion raions municipality municipalities county community communities hromada hromadas municipal_district municipal_okrug okrug район(|а|е|у|ом|ов|ах|ами|ам|і|и|ів) р-н(|е|а|у) муниципальн(ый|ого|ом|ым|ых|ыми|ому)_(округ|район|образовани)* городск(ой|ого|ом|им|их|ими)_округ* округ(|а|е|у|ом|ов|ах|ами|ам|и) мо го громад(а|и|і|у|ою|ах|ам|ами) міськ(ої|ій)_громад(и|і) окрузі",
  ],
  [
    "settlement",
    "city cities town towns village villages settlement settlements hamlet municipality_of urban-type_settlement город(|а|е|у|ом|ов|ах|ами) г. г н.п. н._п. н.п населенн(ый|ого|ом|ым|ых|ые|ыми|ому)_пункт(|а|е|ом|ов|ах|ы|ами|у) сел(о|а|е|у|ом|ах|ам|ами) с. поселок поселк(а|е|у|ом|ов|ах|ами|и) пос. деревн(я|и|е|ю|ей|ях|ям|ями) деревень дер. хутор(|а|е|у|ом) станиц(а|ы|е|у|ей) пгт слобод(а|ы|е|у) м. міст(о|а|і|у|ом|ах) сел(о|а|і|у|ом|ах|ам) селищ(е|а|і|у|ем) смт нп населен(ий|ого|ому|им|их|і)_пункт(|у|і|ом|ів|ах|и) микрорайон(|а|е)",
  ],
  [
    "water",
    "sea gulf strait bay lake river reservoir waters мор(е|я|ю|ем|ей|ями) залив(|а|е|ом|у) пролив(|а|е|ом) водохранилищ(е|а|ем) озер(о|а|е|ом) рек(а|и|е|ой) мор(і|ем|ів|ями) затоц(і|и) затоки затокою проток(и|а|ою) водосховищ* бухт(а|ы|е|у)",
  ],
  ["direction", "direction axis front sector направлени(е|и|я|ем|ю|ях) напрям(ок|ку|ком|і) напрямках"],
  [
    "unknown",
    "peninsula island islands coast coastline полуостров(|а|е|ом|у) півостров(|а|і|ом|у) остров(|а|е|ом|у) побережь(е|я|ем|ю) узбережж(я|і|ям)",
  ],
  [
    "site",
    "base airbase airfield airport refinery depot plant factory lane street avenue terminal station port harbour substation warehouse arsenal facility аэропорт(|а|у|е|ом) аэродром(|а|у|е|ом) нпз завод(|а|у|е|ом) улиц(а|ы|е|у) ул. нефтебаз(а|ы|е|у) аэс тэц грэс аеропорт(|у|і) аеродром(|у|і) вулиц(я|і|ю) трасс(а|ы|е) company",
  ],
]);

/** Words before a place that are no part of its name: “the territory of”, «окраиной». */
export const leadWords = lexicon<true>([
  [
    true,
    "территори(я|и|ю|ей|ям|ями|ях) територі(я|ї|ю|єю|ях|ями|й|і) акватори(я|и|ю|ей|ям|ями|ях) акваторі(я|ї|ю|єю|ях|ями|і) неб(о|е|ом|а) небі окраин(а|ы|е|у|ой|ах|ами) околиц(і|я|ю|ею|ях) окрестност(и|ей|ях|ями) пригород(|а|е|ах|ов|ом) передмісті район(е|у)_(над|около) центр(|а|е|у|ом|і) север(|а|е|ом|у) юг(|а|е|ом|у) восток(|а|е|ом|у) запад(|а|е|ом|у) северо-восток* северо-запад* юго-запад* юго-восток* півноч(і|ю) північ півдн(і|ю|я) південь схід сход(у|і) заход(у|і) захід част(и|ь|ью|ями|ині|ина) меж(ах|і) границ(ах|е|ы|ей) воздушн(ом|ое|ого|ым)_пространств* повітрян(ому|ий|ого|им)_прост(орі|ір|ору|ором) районом районами районе районі район(ах|ов|ам) муниципалитет(ах|ами|ов) округ(ах|ами|ов) регион(ы|ов|ам|ами|ах) регіон(и|ів|ам|ами|ах) район(и|ів|ів)_(між|поблизу) территории_объекта северной южной восточной западной центральной північній південній східній західній центральній приграничн* прикордонн* западного западным восточного восточным южного южным северного северным побережья побережьем побережью берегов узбережжя узбережжям соседн* цел(ым|ого) нескольк(их|ими) кільк(ох|ома) разн(ых|ыми) різн(их|ими) всей всією",
  ],
  [
    true,
    "territory_of territories_of skies_over skies_above skies_of sky_over sky_above airspace_of airspace_over waters_of outskirts_of suburbs_of suburb_of parts_of part_of areas_of area_of regions_of border_regions_of vicinity_of centre_of center_of north_of south_of east_of west_of edge_of region_of_the border_area_of districts_of neighbourhood_of neighborhood_of regions_in regions_across direction_of coast_of cities_of towns_of provinces_of oblasts_of villages_of settlements_of populated_area(|s)_of off_the_coast_of",
  ],
]);

/** How a place stands to what happened; `aside`: it is one of something else, “a day after a visit to Alpha”. */
export type PlaceRole = "at" | "near" | "target" | "source" | "between" | "approach" | "aside";

export const placePrepositions = lexicon<PlaceRole>([
  [
    "at",
    "over above in across at within inside throughout around on outside via amid under over_the_territory_of",
  ],
  ["near", "near close_to off beside not_far_from next_to nearby adjacent_to off_the_coast_of"],
  [
    "target",
    "shelling_of bombardment_of bombing_of towards toward to against into at_targets_in bound_for headed_for heading_for headed_to heading_to targeting aimed_at directed_at en_route_to in_the_direction_of on_their_way_to on_its_way_to",
  ],
  ["approach", "approaching on_approach_to on_the_approach_to on_the_approaches_to"],
  ["source", "from launched_from out_of"],
  ["between", "between между між"],
  [
    "at",
    "над в во на под у в_районе в_районі у_районі в_окрестностях в_небе_над в_небі_над у_небі_над в_пределах на_территории на_території під при в_межах у_межах",
  ],
  [
    "near",
    "возле около близ вблизи недалеко_от неподалеку_от рядом_с рядом_со біля поблизу неподалік неподалік_від поряд_з поруч_з поруч_із під_час_польоту_над",
  ],
  [
    "target",
    "по в_направлении в_направлении_на в_направлении_к в_направлениях по_направлению_к по_направлению_на в_сторону к до курсом_на в_бік у_бік у_напрямку в_напрямку у_напрямку_на в_напрямку_на у_напрямку_до в_напрямку_до у_напрямі в_напрямі у_напрямі_на в_напрямі_на за_напрямком_на курс_на до_напрямку",
  ],
  [
    "approach",
    "на_подлете_к при_подлете_к на_подлетах_к на_подходе_к на_подходах_к при_подходе_к на_подступах_к на_подступах_до на_підльоті_до при_підльоті_до на_підльотах_до на_підході_до на_підходах_до на_підступах_до",
  ],
  [
    "source",
    "из с со от з із зі від изо с_территории с_направления из_района із_району з_району із_районів з_районів",
  ],
]);

/** «регионом», “his region”: whichever was named before. */
export const regionAgain =
  /^(?:регион(?:а|е|ом|у)?|област(?:и|ь|ью|і|ю)|регіон(?:у|і|ом)?|region|oblast|province|кра(?:й|я|е|ем|ю)|республик(?:и|е|у|ой)|state|city|town|город(?:а|е|ом)?|місто|містом|місті|district)$/u;
