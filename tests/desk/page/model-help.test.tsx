// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { textEngine } from "../../../src/desk/engine/desk-engine";
import { ModelHelp } from "../../../src/desk/page/reports/ModelHelp";
import type { DeskTools } from "../../../src/desk/page/tools";
import { loadDeskWords } from "../../../src/i18n/desk-words";
import { speakIn } from "../../../src/i18n/load-messages";
import { aWork } from "../desk-builders";
import { toolsFor } from "./desk-tools";

const text = "Warden Ada North said that three drones were shot down over Westmark Oblast on 30 May 2031.";
const speak = async (language: "en" | "ru" | "uk") => {
  await speakIn(language);
  await loadDeskWords();
};
afterEach(() => speak("en"));

function help() {
  const work = aWork(text);
  const [report] = work.reports;
  if (!report) throw new Error("no report");
  const propose = async (...all: Parameters<typeof textEngine.propose>) => textEngine.propose(...all);
  const engine = { propose } as unknown as DeskTools["engine"];
  const { container } = render(<ModelHelp work={work} report={report} tools={toolsFor({ engine })} />);
  container.querySelector("details")?.setAttribute("open", "");
  const [, check] = screen.getAllByRole("button");
  return (answer: string) => {
    fireEvent.change(screen.getByRole("textbox"), { target: { value: answer } });
    fireEvent.click(check as HTMLElement);
  };
}
const claim = {
  event: "interception",
  figure: { kind: "exactly", value: 9 },
  unit: "uav",
  places: ["Alpha"],
  window: null,
  speaker: null,
};

test.each([
  ["", /Paste the model’s answer first/],
  ["Certainly! Here are the claims.", /no answer in the form that the prompt asks for/],
  ["x".repeat(5_000_000), /over a million letters long/],
])("an answer that cannot be read is refused in a word", async (answer, told) => {
  help()(answer);
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(told));
});

test.each([
  ["en", "nine drones over Alpha", "These words do not stand in the text."],
  ["ru", "nine drones over Alpha", "Этих слов в тексте нет."],
  ["uk", "three drones were shot down", "Числа 9 у цих словах немає. Місця «Alpha» у цих словах не названо."],
] as const)(
  "what a model has invented is refused with the reason, in “%s”",
  async (language, quote, reason) => {
    await speak(language);
    help()(JSON.stringify({ claims: [{ ...claim, quote }] }));
    await waitFor(() => expect(screen.getByRole("listitem")).toHaveTextContent(`${quote} ${reason}`));
  },
);
