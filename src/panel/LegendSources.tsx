import { memo } from "react";
import type { SourceId, SourceMark } from "../domain/claims/source";
import type { Dataset } from "../domain/dataset";
import { m } from "../i18n/messages";
import { shortNames } from "./head/chip-names";
import { SourceIcon } from "./SourceIcon";

type Props = { dataset: Dataset; marks: ReadonlyMap<SourceId, SourceMark> };

/** Whose each sign is, and what the few letters beside a figure stand for: every name in full, with the office. */
export const LegendSources = memo(function LegendSources({ dataset: { sources, claims }, marks }: Props) {
  const short = shortNames(sources);
  const speaking = new Set(claims.map(({ sourceId }) => sourceId));
  // Where claims are only tallied they are not in the dataset, and all of its sources speak.
  const shown = claims.length === 0 ? sources : sources.filter(({ id }) => speaking.has(id));
  return shown.map(({ id, name, office, otherLanguage }) => {
    const mark: SourceMark = marks.get(id) ?? { shape: "ring", colorIndex: null };
    const letters = mark.initials ? undefined : short.get(id);
    return (
      <li key={id}>
        <span className="legend-sign">
          <SourceIcon mark={mark} />
        </span>
        <span>
          <strong lang={otherLanguage?.name}>{name}</strong>
          {letters !== undefined && !name.includes(letters) && ` (${letters})`}
          {office === null ? ". " : ", "}
          <span lang={otherLanguage?.office}>{office ?? m.nobodyNamed}</span>
        </span>
      </li>
    );
  });
});
