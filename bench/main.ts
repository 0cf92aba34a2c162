/** `npm run bench`: the page, in a browser; `-- interactions`: of it the interactions alone. `-- compile`: the compiler; `-- archive`: years of claims, with `--page` the page over them, with `--build` what a build of it takes; `-- draft`: drafting; `-- place`: a place's page; `-- desk`: the desk at work. */
import { benchCompile } from "./compile";

const [which, ...words] = process.argv.slice(2);

if (which === "compile") {
  benchCompile(words);
} else if (which === "archive" && words.includes("--page")) {
  const { benchArchivePage } = await import("./archive-page");
  await benchArchivePage(words);
} else if (which === "archive" && words.includes("--build")) {
  const { benchArchiveBuild } = await import("./archive-build");
  benchArchiveBuild(words);
} else if (which === "archive" && words[0] === "--evidence") {
  const { writeGeneratedEvidence } = await import("./archive-evidence");
  const [, folder, claims] = words;
  if (!folder || !Number(claims)) throw new Error("Which copy of the project, and how many claims?");
  writeGeneratedEvidence(folder, Number(claims));
} else if (which === "archive") {
  process.env.NODE_ENV = "production";
  const { benchArchive } = await import("./archive");
  await benchArchive(words);
} else if (which === "draft") {
  const { benchDraft } = await import("./draft");
  await benchDraft();
} else if (which === "desk") {
  await import("../tests/e2e/ensure-browser");
  const { benchDesk } = await import("./desk");
  await benchDesk(words);
} else if (which === "place") {
  // React is as slow as it is for readers only if it is told before it comes.
  process.env.NODE_ENV = "production";
  const { benchPlacePage } = await import("./place-page");
  benchPlacePage();
} else {
  await import("../tests/e2e/ensure-browser");
  await import("./run");
}
