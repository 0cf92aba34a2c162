import { any, type Counted, many, one } from "./counted";
import type { Entries } from "./lexicon";

export const english: Entries<Counted> = [
  [
    one("uav"),
    "drone *-drone uav uas quadcopter quadrotor shahed *-shahed loitering_munition unmanned_aircraft unmanned_aerial_vehicle unmanned_air_vehicle unmanned_vehicle unmanned_aerial_system unmanned_system kamikaze unmanned_plane unmanned_combat_aerial_vehicle uncrewed_aerial_system uncrewed_aerial_vehicle uncrewed_aircraft unmanned_aircraft_system ucav hexacopter octocopter multicopter",
  ],
  [
    many("uav"),
    "drones *-drones uavs uas' uav's quadcopters quadrotors shaheds loitering_munitions unmanned_aerial_vehicles unmanned_air_vehicles unmanned_vehicles unmanned_aerial_systems unmanned_systems kamikazes unmanned_planes decoys unmanned_combat_aerial_vehicles uncrewed_aerial_systems uncrewed_aerial_vehicles unmanned_aircraft_systems drone_aircraft ucavs hexacopters octocopters multicopters lancets",
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
    "people persons civilians residents soldiers servicemen workers employees children women men teenagers victims passengers locals citizens crew_members firefighters rescuers police_officers officers casualties fatalities deaths injuries members drivers pedestrians cyclists motorists pensioners students pupils schoolchildren infants babies toddlers girls boys medics paramedics doctors nurses journalists reporters sailors troops tourists farmers volunteers guards employees adults pilots miners policemen servicewomen adolescents minors retirees patients shoppers bystanders passers-by",
  ],
  [
    one("people"),
    "person civilian resident man woman child boy girl teenager worker employee soldier driver death passenger pedestrian cyclist motorist motorcyclist pensioner student pupil schoolboy schoolgirl infant baby toddler medic paramedic doctor nurse journalist reporter sailor tourist farmer volunteer guard serviceman servicewoman firefighter rescuer policeman police_officer policewoman adult miner adolescent retiree patient bystander passer-by truck_driver bus_driver taxi_driver",
  ],
  [
    many("building"),
    "houses buildings homes apartment_buildings residential_buildings apartment_blocks schools warehouses garages structures residences high-rises tower_blocks multi-storey_buildings multi-story_buildings five-storey_buildings nine-storey_buildings residential_blocks blocks_of_flats kindergartens hospitals churches shops stores hangars barns sheds cottages outbuildings dachas farms dormitories office_buildings administrative_buildings private_houses country_houses",
  ],
  [
    one("building"),
    "house building home residential_building apartment_building high-rise tower_block multi-storey_building multi-story_building apartment_block block_of_flats residential_block",
  ],
  [
    many("other"),
    "apartments flats households vehicles cars trucks buses vessels ships tanks windows vehicles minibuses lorries vans tractors trams trolleybuses trains locomotives carriages wagons railcars motorcycles ambulances fire_engines fire_trucks tankers barges ferries balconies transformers",
  ],
  [
    one("other"),
    "apartment flat vehicle car truck bus minibus lorry van tractor tram trolleybus train locomotive carriage wagon motorcycle ambulance fire_engine fire_truck tanker barge ferry balcony",
  ],
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
