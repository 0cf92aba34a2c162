import { build } from "vite";

/** A script of the old kind in one file that needs no other: it runs where it stands, and leaves no name behind. */
export async function oneFile(path: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2022",
      lib: { entry: path, formats: ["iife"], name: "skyclaims" },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && "output" in output ? output.output[0] : undefined;
  if (chunk?.type !== "chunk") throw new Error(`${path} could not be bundled.`);
  return chunk.code;
}
