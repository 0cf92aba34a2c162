import type { PageLanguage } from "../domain/language";
import type { Vocabulary } from "../domain/vocabulary";

/**
 * The words of data that was frozen before data brought its own: all that it can tell. Fetched only with such data, since
 * the newest has words of its own. Never changes.
 */
export const firstVocabulary: Readonly<Record<PageLanguage, Vocabulary>> = {
  en: {
    events: [
      {
        id: "interception",
        sign: "full",
        name: "Interception reported",
        said: "{what} shot down",
        brief: "shot down, no figure",
      },
      {
        id: "debris",
        sign: "fragments",
        name: "Debris reported",
        said: "debris of {what}",
        brief: "debris found",
      },
      { id: "harm", sign: "cross", name: "Harm reported", brief: "harm reported" },
      { id: "harm-denied", sign: "none", name: "Harm denied", brief: "no harm" },
      { id: "response", sign: "shield", name: "Response reported", brief: "response on the ground" },
      { id: "command-point", sign: "flag", name: "Command point reported", brief: "command point found" },
      {
        id: "flight",
        sign: "hollow",
        name: "Flight reported",
        said: "{what} seen",
        brief: "seen in flight, no figure",
      },
    ],
    units: [{ id: "uav", name: "UAVs (drones)", counted: { one: "UAV", other: "UAVs" }, isBare: true }],
    otherEvents: [],
  },
  ru: {
    events: [
      {
        id: "interception",
        sign: "full",
        name: "Сообщается о перехвате",
        said: "{what} сбито",
        brief: "сбиты, число не названо",
      },
      {
        id: "debris",
        sign: "fragments",
        name: "Сообщается об обломках",
        said: "{what}: обломки",
        brief: "найдены обломки",
      },
      { id: "harm", sign: "cross", name: "Сообщается об ущербе", brief: "сообщается об ущербе" },
      { id: "harm-denied", sign: "none", name: "Ущерб отрицается", brief: "без ущерба" },
      { id: "response", sign: "shield", name: "Сообщается о реагировании", brief: "службы на месте" },
      {
        id: "command-point",
        sign: "flag",
        name: "Сообщается о пункте управления",
        brief: "найден пункт управления",
      },
      {
        id: "flight",
        sign: "hollow",
        name: "Сообщается о пролёте",
        said: "{what} замечено",
        brief: "замечены, число не названо",
      },
    ],
    units: [
      {
        id: "uav",
        name: "БПЛА (беспилотники)",
        counted: { one: "беспилотник", few: "беспилотника", many: "беспилотников", other: "беспилотника" },
        hedged: { one: "беспилотника", other: "беспилотников" },
        short: "БПЛА",
        isBare: true,
      },
    ],
    otherEvents: [],
  },
  uk: {
    events: [
      {
        id: "interception",
        sign: "full",
        name: "Повідомляється про перехоплення",
        said: "{what} збито",
        brief: "збито, число не названо",
      },
      {
        id: "debris",
        sign: "fragments",
        name: "Повідомляється про уламки",
        said: "{what}: уламки",
        brief: "знайдено уламки",
      },
      { id: "harm", sign: "cross", name: "Повідомляється про шкоду", brief: "повідомляється про шкоду" },
      { id: "harm-denied", sign: "none", name: "Шкода заперечується", brief: "без шкоди" },
      { id: "response", sign: "shield", name: "Повідомляється про реагування", brief: "служби на місці" },
      {
        id: "command-point",
        sign: "flag",
        name: "Повідомляється про пункт управління",
        brief: "знайдено пункт управління",
      },
      {
        id: "flight",
        sign: "hollow",
        name: "Повідомляється про проліт",
        said: "{what} помічено",
        brief: "помічено, число не названо",
      },
    ],
    units: [
      {
        id: "uav",
        name: "БпЛА (безпілотники)",
        counted: { one: "безпілотник", few: "безпілотники", many: "безпілотників", other: "безпілотника" },
        hedged: { one: "безпілотника", other: "безпілотників" },
        short: "БпЛА",
        isBare: true,
      },
    ],
    otherEvents: [],
  },
};
