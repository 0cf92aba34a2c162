import { m } from "../../i18n/desk-words";

/** The editor's page. */
export function Desk() {
  return (
    <main className="desk">
      <h1>{m.desk.title}</h1>
      <p>{m.desk.private}</p>
    </main>
  );
}
