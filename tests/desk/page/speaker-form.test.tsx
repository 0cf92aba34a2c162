// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { SpeakerForm } from "../../../src/desk/page/claims/SpeakerForm";
import { act, emptyWork } from "../../../src/desk/work/act";
import type { Action } from "../../../src/desk/work/actions";
import { aWork } from "../desk-builders";
import { toolsFor } from "./desk-tools";

const ministry = {
  id: "mod",
  names: ["Ministry of Defence of Markland"],
  isPerson: false,
  name: "Ministry of Defence of Markland",
  office: "Government ministry",
  kind: "ministry",
};

const formFor = (words: string, sources = [ministry]) => {
  const done: Action[] = [];
  const tools = toolsFor({ sources, act: (action) => void done.push(action) });
  const work = emptyWork("a-work", "en");
  render(
    <SpeakerForm
      report={{ language: "en", text: "" }}
      said={words}
      words={words}
      work={work}
      tools={tools}
    />,
  );
  return done;
};

test("a body is offered as an office without a name", () => {
  formFor("the Skyland Defense Ministry");
  expect(screen.getByLabelText("Name (empty for an office)")).toHaveValue("");
  expect(screen.getByLabelText("Office")).toHaveValue("the Skyland Defense Ministry");
  expect(screen.getByLabelText("a ministry")).toBeChecked();
});

test("a person is offered with name and office", () => {
  formFor("governor Ada Lovel");
  expect(screen.getByLabelText("Name (empty for an office)")).toHaveValue("Ada Lovel");
  expect(screen.getByLabelText("Office")).toHaveValue("governor");
});

test("the source that the words may well mean stands chosen, and one press says that it is", async () => {
  const done = formFor("the Defense Ministry");
  expect(screen.getByRole("combobox")).toHaveValue("mod");
  await userEvent.click(screen.getByRole("button", { name: /^Yes, it is .*Defen/ }));
  expect(done).toEqual([{ do: "chooseSpeaker", choice: { said: "the Defense Ministry", source: "mod" } }]);
});

test("a newspaper or a channel is entered by what it is called, and is asked for no office", async () => {
  const done = formFor("Lantern");
  await userEvent.click(screen.getByLabelText("a newspaper, channel or agency"));
  expect(screen.queryByLabelText("Office")).toBeNull();
  expect(screen.getByLabelText("What it is called")).toHaveValue("Lantern");
  await userEvent.click(screen.getByRole("button", { name: "Confirm" }));
  expect(done).toEqual([
    {
      do: "setSource",
      said: "Lantern",
      source: { id: "lantern", name: null, office: "Lantern", kind: "media" },
    },
  ]);
});

test("what is called a newspaper by mistake has its name and office again as an official", async () => {
  formFor("governor Ada Lovel");
  await userEvent.click(screen.getByLabelText("a newspaper, channel or agency"));
  await userEvent.type(screen.getByLabelText("What it is called"), " Daily");
  await userEvent.click(screen.getByLabelText("an official"));
  expect(screen.getByLabelText("Office")).toHaveValue("governor");
  expect(screen.getByLabelText("Name (empty for an office)")).toHaveValue("Ada Lovel");
});

test("whoever was entered in letters that the page's readers do not read is listed in theirs", () => {
  const source = {
    id: "ada",
    name: "Ада Ловел",
    office: "мэр Альфы",
    kind: "official",
    language: "ru",
    here: { name: "Ada Lovel", office: "mayor of Alpha" },
  } as const;
  const work = act(emptyWork("w", "en"), { do: "setSource", source, said: "Ада Ловел" });
  render(
    <SpeakerForm
      report={{ language: "ru", text: "" }}
      said="Бо Вест"
      words="Бо Вест"
      work={work}
      tools={toolsFor()}
    />,
  );
  expect(screen.getByRole("option", { name: "Ada Lovel, mayor of Alpha" })).toBeVisible();
  expect(screen.getByLabelText("Office, as in the text")).toBeVisible();
});

test("whoever is offered may be somebody new all the same", async () => {
  formFor("the Defense Ministry");
  await userEvent.selectOptions(screen.getByRole("combobox"), "none of these");
  expect(screen.getByLabelText("Office")).toHaveValue("the Defense Ministry");
});

test("an answer holds for the same words with an article or a capital", () => {
  const choice = { said: "Defense Ministry", source: "mod" };
  const work = act(emptyWork("a-work", "en"), { do: "chooseSpeaker", choice });
  render(
    <SpeakerForm
      report={{ language: "en", text: "" }}
      said="The defense ministry’s"
      words="The defense ministry’s"
      work={work}
      tools={toolsFor({ sources: [ministry] })}
    />,
  );
  expect(screen.getByRole("combobox")).toHaveValue("mod");
  expect(screen.queryByRole("button")).toBeNull();
});

test("a name in letters that the page's readers do not read is asked for in theirs, and may stay as it is", async () => {
  const done: Action[] = [];
  const said = "мэр Альфы Ада Ловел";
  const tools = toolsFor({ act: (action) => void done.push(action) });
  const form = (
    <SpeakerForm
      report={{ language: "ru", text: "" }}
      said={said}
      words={said}
      work={emptyWork("w", "en")}
      tools={tools}
    />
  );
  const { unmount } = render(form);
  const confirm = () => userEvent.click(screen.getByRole("button", { name: "Confirm" }));
  await confirm();
  await userEvent.type(screen.getByLabelText("Name (English)"), "Ada Lovel");
  await userEvent.type(screen.getByLabelText("Office (English)"), "mayor of Alpha");
  await confirm();
  const given = { name: "Ада Ловел", office: "мэр Альфы", kind: "official", language: "ru" };
  expect(done).toMatchObject([
    { do: "setSource", source: { ...given, here: { name: "", office: "" } } },
    { do: "setSource", source: { ...given, here: { name: "Ada Lovel", office: "mayor of Alpha" } } },
  ]);
  unmount();
  render(
    <SpeakerForm
      report={{ language: "ru", text: "" }}
      said={said}
      words={said}
      work={emptyWork("w", "uk")}
      tools={tools}
    />,
  );
  expect(screen.queryByLabelText(/English|Українська/)).toBeNull();
});

test("whom nothing calls an official is preset as none, and what is lacking is said beside it, as often as one confirms", async () => {
  const done = formFor("Lantern");
  expect(screen.queryByRole("radio", { checked: true })).toBeNull();
  const confirm = () => userEvent.click(screen.getByRole("button", { name: "Confirm" }));
  await confirm();
  expect(screen.getByRole("alert")).toHaveTextContent("Say what kind of source it is");
  await userEvent.click(screen.getByLabelText("an official"));
  expect(screen.queryByRole("alert")).toBeNull();
  await confirm();
  await confirm();
  expect(done).toEqual([]);
  expect(screen.getByLabelText("Office")).toBeInvalid();
  expect(screen.getByLabelText("Office")).toHaveFocus();
  await userEvent.type(screen.getByLabelText("Office"), "keeper");
  expect(screen.queryByRole("alert")).toBeNull();
  await confirm();
  expect(done).toMatchObject([{ do: "setSource", source: { name: "Lantern", office: "keeper" } }]);
});

test("of whom no name is given, that is what is preset, and may be said of anybody", async () => {
  const done = formFor("local residents");
  expect(screen.getByRole("radio", { checked: true })).toHaveAccessibleName(/^nobody by name/);
  expect(screen.queryByLabelText("Office")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Confirm" }));
  expect(done).toEqual([{ do: "chooseSpeaker", choice: { said: "local residents", source: null } }]);
});

test("of whom it was said that no name is given, it stands so", () => {
  const work = act(emptyWork("a-work", "en"), {
    do: "chooseSpeaker",
    choice: { said: "Lantern", source: null },
  });
  render(
    <SpeakerForm
      report={{ language: "en", text: "" }}
      said="Lantern"
      words="Lantern"
      work={work}
      tools={toolsFor()}
    />,
  );
  expect(screen.getByRole("radio", { checked: true })).toHaveAccessibleName(/^nobody by name/);
});

test("who is asked about by a surname is filled in by the fullest words that the report has for them", () => {
  const work = aWork(
    "Lovel said that two drones were shot down over Alpha. Governor Ada Lovel said that one drone was shot down over Beta.",
  );
  const [first, second] = work.reports[0]?.claims.map(({ draft }) => draft.speaker) ?? [];
  expect([first?.words, second?.words]).toEqual(["Lovel", "Governor Ada Lovel"]);
  const said = second?.name ?? "";
  render(
    <SpeakerForm
      report={{ language: "en", text: "" }}
      said={said}
      words="Lovel"
      work={work}
      tools={toolsFor()}
    />,
  );
  expect(screen.getByLabelText("Office")).toHaveValue("Governor");
  expect(screen.getByLabelText("an official")).toBeChecked();
});
