import { type DeedWord, say } from "./deed-word";
import type { Entries } from "./lexicon";

/** English past forms are active or passive by what stands around them: `participle`. */
export const english: Entries<DeedWord> = [
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
    say("down-or-suppress", "participle"),
    "shot_down_(or|and)_(suppressed|jammed) (downed|destroyed|intercepted)_(or|and)_(suppressed|jammed) shot_down/suppressed (downed|destroyed)/suppressed (suppressed|jammed)_(or|and)_shot_down (suppressed|jammed)_(or|and)_(downed|destroyed) shot_down_or_neutrali(s|z)ed downed_or_neutrali(s|z)ed",
  ],
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
    "hit struck slammed_into crashed_into flew_into rammed smashed_into impacted ploughed_into plowed_into reached_(its|their)_(target|targets) got_through breached exploded detonated",
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
    "damaged blown_out blown_off smashed burnt_out burnt_down burned_down burned_to_the_ground burned_out demolished wrecked affected shattered suffered_damage gutted",
  ],
  [say("harm", "active"), "damage damages damaging damaging"],
  [say("harm", "noun"), "damage destruction"],
  [say("kill", "participle"), "killed died dead slain perished lost_(their|his|her)_(lives|life)"],
  [say("kill", "active"), "kill kills killing die"],
  [say("kill", "noun"), "deaths fatalities death killed"],
  [
    say("injure", "participle"),
    "injured wounded hurt hospitalised hospitalized taken_to_hospital sustained_injuries suffered_injuries received_injuries sought_medical critical treated_for",
  ],
  [say("injure", "active"), "injure injures injuring wound wounds wounding hurting"],
  [say("injure", "noun"), "injuries casualties victims"],
  [
    say("fire", "own"),
    "caught_fire catches_fire caught_on_fire ablaze in_flames burst_into_flames bursts_into_flames went_up_in_flames erupted_in_flames engulfed_in_flames on_fire",
  ],
  [
    say("fire", "participle"),
    "set_ablaze set_on_fire setting_ablaze burning burned sparked_a_fire sparked_fires caused_a_fire started_a_fire triggered_a_fire ignited",
  ],
  [
    say("fire", "active"),
    "setting_it_ablaze setting_it_on_fire setting_them_ablaze setting_them_on_fire sparking_a_fire causing_a_fire starting_a_fire triggering_a_fire sparking_fires causing_fires igniting sparked_a_(large|massive|huge|major|small|big)_fire caused_a_(large|massive|huge|major|small|big)_fire sparking_a_(large|massive|huge|major|small|big)_fire causing_a_(large|massive|huge|major|small|big)_fire",
  ],
  [say("fire", "active"), "set_fire_to sets_fire_to setting_fire_to"],
  [
    say("fire", "noun"),
    "fire fires blaze blazes (fire|fires|blaze|blazes)_(broke|started|erupted|began|raged|burned)",
  ],
  [say("repel", "participle"), "repelled foiled repulsed thwarted"],
];
