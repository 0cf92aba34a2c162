import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { languages, type PageLanguage } from "../src/domain/language";
import { pageFolder } from "../src/url/pages";
import { filesIn } from "./files-in";
import { sweepFolder } from "./sweep";

/** Whether a file of the built site, by its path, is one of an archive's pages for readers without scripts. */
export const isPlainPage = (path: string): boolean => /^(?:[a-z]+\/)?archive\/.*\.html$/.test(path);

/** What these pages are made by; they are made from the archive's manifests, which name all else by its hash. */
const code = ["src", "build", "package-lock.json"];

/** Ignored by git, and swept away with what is installed. */
const note = "node_modules/.cache/skyclaims-plain-pages.json";

/** The pages as they were written: a file whose size or time is another is not what was written. */
type Written = { key: string; built: string; files: readonly (readonly [string, number, number])[] };

/**
 * A thousand pages a language take longer to render, to sweep away and to write than all else that a build does anew. So they are
 * left where they stand while they are whole, and nothing that they are made of has changed.
 */
export class PlainPages {
  /**
   * @param root of the project
   * @param built the folder of the built site
   */
  constructor(
    private readonly root: string,
    private readonly built: string,
    private readonly languages: readonly PageLanguage[],
  ) {}

  /**
   * Leaves the pages that stand there, or makes them.
   * @param manifests of all languages, as text; empty where there is no archive
   * @param pagesOf the pages of a language, by path within its folder
   */
  async write(
    manifests: readonly string[],
    pagesOf: (language: PageLanguage) => Promise<ReadonlyMap<string, string>>,
  ): Promise<void> {
    const key = this.keyOf(manifests);
    if (this.isWritten(key)) return;
    for (const folder of this.folders())
      if (sweepFolder(folder, (path) => !path.endsWith(".html"))) rmdirSync(folder);
    if (manifests.length === 0) return;
    for (const language of this.languages)
      for (const [path, text] of await pagesOf(language)) {
        const file = join(this.built, pageFolder(language), path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
    const written: Written = { key, built: this.built, files: this.files() };
    mkdirSync(dirname(join(this.root, note)), { recursive: true });
    writeFileSync(join(this.root, note), JSON.stringify(written));
  }

  private isWritten(key: string): boolean {
    const file = join(this.root, note);
    if (!existsSync(file)) return false;
    const { files, ...of }: Written = JSON.parse(readFileSync(file, "utf8"));
    return (
      of.key === key && of.built === this.built && JSON.stringify(files) === JSON.stringify(this.files())
    );
  }

  private files(): Written["files"] {
    return this.folders()
      .flatMap((folder) => filesIn(folder))
      .filter((file) => file.endsWith(".html"))
      .map((file) => {
        const { size, mtimeMs } = statSync(file);
        return [relative(this.built, file), size, mtimeMs];
      });
  }

  /** Also of languages that the site no longer speaks. */
  private folders(): readonly string[] {
    return languages
      .map((language) => join(this.built, pageFolder(language), "archive"))
      .filter((folder) => existsSync(folder));
  }

  private keyOf(manifests: readonly string[]): string {
    const hash = createHash("sha256").update(JSON.stringify([this.languages, manifests]));
    const ours = join(import.meta.dirname, "..");
    for (const file of code.flatMap((path) => filesIn(join(ours, path))))
      hash.update(`\0${relative(ours, file)}\0`).update(readFileSync(file));
    return hash.digest("hex");
  }
}
