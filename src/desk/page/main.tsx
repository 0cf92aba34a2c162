import "virtual:tokens.css";
import "../../theme/fonts.css";
import "../../theme/base.css";
import "../../theme/access.css";
import "./desk.css";
import "./bar/bar.css";
import "./columns.css";
import "./text/text.css";
import "./reports/reports.css";
import "./claims/cards.css";
import "./claims/questions.css";
import "./claims/parts.css";
import "./claims/candidates.css";
import "./leave/leave.css";
import "./start/start.css";
import { createRoot } from "react-dom/client";
import { loadDeskWords } from "../../i18n/desk-words";
import { speakIn } from "../../i18n/load-messages";
import { deskLanguage } from "../addresses";
import { Desk } from "./Desk";

async function start(): Promise<void> {
  const language = deskLanguage(location, navigator.languages);
  document.documentElement.lang = language;
  await speakIn(language);
  await loadDeskWords();
  const root = document.getElementById("desk");
  if (!root) throw new Error("The page has no root.");
  createRoot(root).render(<Desk />);
}

start();
