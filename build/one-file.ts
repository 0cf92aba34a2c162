import { build } from "vite";
import { packageAt } from "./notices";
import { siteLanguagesPlugin } from "./site-languages";

/**
 * A script in one file that needs no other: of the old kind, which runs where it stands and leaves no name behind, or
 * a module.
 * @throws If it brings a package: these few bytes hold our own code alone, and no licence but ours has to be told.
 */
export async function oneFile(path: string, root: string, format: "iife" | "es" = "iife"): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    plugins: [siteLanguagesPlugin(root)],
    build: {
      write: false,
      target: "es2022",
      lib: { entry: path, formats: [format], name: "skyclaims" },
      // Vite would leave the blanks in a module, for others to bundle; this one is fetched as it is.
      rolldownOptions: { output: { minify: true } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && "output" in output ? output.output[0] : undefined;
  if (chunk?.type !== "chunk") throw new Error(`${path} could not be bundled.`);
  const foreign = Object.keys(chunk.modules).find((id) => packageAt(id));
  if (foreign) throw new Error(`${path} brings a package: ${foreign}`);
  return chunk.code;
}
