// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { LanguageChoice, Languages } from "../../../src/desk/page/bar/Languages";
import { useLanguage } from "../../../src/desk/page/use-language";
import { loadDeskWords, m } from "../../../src/i18n/desk-words";
import { speakIn } from "../../../src/i18n/load-messages";
import { wantedLanguage } from "../../../src/url/pages";
import "./desk-tools";

afterEach(async () => {
  await speakIn("en");
  await loadDeskWords();
});

function Page() {
  const [spoken, speak] = useLanguage();
  return (
    <>
      <h1 lang={spoken}>{m.desk.intro.title}</h1>
      <Languages onLanguage={speak} />
      <LanguageChoice onLanguage={speak} />
    </>
  );
}

test("another language is spoken at once, and is in the address, by which it stays over a reload", async () => {
  history.replaceState(null, "", "/desk/?a=b#c");
  render(<Page />);
  expect(screen.getByRole("button", { name: "English" })).toHaveAttribute("aria-current", "true");
  fireEvent.click(screen.getByRole("button", { name: "Українська" }));
  await waitFor(() =>
    expect(screen.getByRole("heading")).toHaveTextContent("Від повідомлення до його карти"),
  );
  expect(`${location.search}${location.hash}`).toBe("?a=b&lang=uk#c");
  expect(wantedLanguage("en", location.search, ["en"])).toBe("uk");
  expect(document.documentElement.lang).toBe("uk");
  fireEvent.change(screen.getByRole("combobox"), { target: { value: "ru" } });
  await waitFor(() => expect(screen.getByRole("combobox")).toHaveAccessibleName("Язык этой страницы"));
  expect(location.search).toBe("?a=b&lang=ru");
  expect(screen.getByRole("button", { name: "Русский" })).toHaveAttribute("aria-current", "true");
});
