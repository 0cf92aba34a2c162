// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { deskLanguage, readerIn } from "../../../src/desk/addresses";
import { LanguageChoice, Languages } from "../../../src/desk/page/bar/Languages";
import { useLanguage } from "../../../src/desk/page/use-language";
import { loadDeskWords, m } from "../../../src/i18n/desk-words";
import { speakIn } from "../../../src/i18n/load-messages";
import "./desk-tools";

afterEach(async () => {
  await speakIn("en");
  await loadDeskWords();
});

const here = () => `${location.pathname}${location.search}${location.hash}`;

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
  expect(here()).toBe("/uk/desk/?a=b#c");
  expect(deskLanguage(location, ["en"])).toBe("uk");
  expect(document.documentElement.lang).toBe("uk");
  fireEvent.change(screen.getByRole("combobox"), { target: { value: "ru" } });
  await waitFor(() => expect(screen.getByRole("combobox")).toHaveAccessibleName("Язык этой страницы"));
  expect(here()).toBe("/ru/desk/?a=b#c");
  expect(screen.getByRole("button", { name: "Русский" })).toHaveAttribute("aria-current", "true");
});

test("an address of before the language was changed is in the new one when “back” leads to it", async () => {
  history.replaceState(null, "", "/desk/?lang=ru");
  expect(deskLanguage(location, ["uk"])).toBe("ru");
  render(<Page />);
  history.replaceState(null, "", "/desk/?lang=en");
  history.pushState(null, "", "/desk/?lang=en#work=a");
  fireEvent.click(screen.getByRole("button", { name: "Русский" }));
  await waitFor(() => expect(here()).toBe("/ru/desk/#work=a"));
  history.back();
  await waitFor(() => expect(here()).toBe("/ru/desk/"));
  fireEvent.click(screen.getByRole("button", { name: "English" }));
  await waitFor(() => expect(here()).toBe("/desk/?lang=en"));
  expect([readerIn("en"), readerIn("uk")].map((each) => new URL(each).pathname)).toEqual(["/", "/uk/"]);
});
