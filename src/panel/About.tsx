import { m } from "../i18n/messages";

/** What the map is, how borders are drawn, and what it is made from. */
export function About({ version }: { version: string }) {
  return (
    <details className="about">
      <summary>{m.notes}</summary>
      <p>{m.methodNote}</p>
      <p>{m.areaNote}</p>
      <p>{m.bordersNote}</p>
      <p>{m.credit}</p>
      <p className="quiet">{m.dataVersion({ version })}</p>
    </details>
  );
}
