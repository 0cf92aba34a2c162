import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { archive } from "./build/archive";
import { desk } from "./build/desk";
import { deskEvidence } from "./build/desk-evidence";
import { servedDeskPages } from "./build/desk-pages";
import { earlyScript } from "./build/early-script";
import { embedScript } from "./build/embed-script";
import { evidence } from "./build/evidence";
import { examples } from "./build/examples";
import { assetName, previewHeaders } from "./build/headers";
import { licences } from "./build/licences";
import { maplibreLean } from "./build/maplibre-lean";
import { isPlainPage } from "./build/plain-pages";
import { preloadImports } from "./build/preload-imports";
import { prerender } from "./build/prerender";
import { searchIndex } from "./build/search-index";
import { siteLanguagesPlugin } from "./build/site-languages";
import { staticBase } from "./build/static-base";
import { styleForAll } from "./build/style-for-all";
import { sweep } from "./build/sweep";
import { tokens } from "./build/tokens";
import { waysOut } from "./build/ways-out";

export default defineConfig({
  // Relative, so that the built folder works from any path of any static host.
  base: "./",
  plugins: [
    sweep(isPlainPage),
    evidence(),
    siteLanguagesPlugin(import.meta.dirname),
    maplibreLean(),
    react({ jsxImportSource: "#jsx" }),
    tokens(),
    staticBase(),
    preloadImports(),
    earlyScript(),
    embedScript(),
    styleForAll(),
    licences(),
    archive(),
    searchIndex(),
    prerender(),
    desk(),
    servedDeskPages(),
    deskEvidence(),
    waysOut(),
    examples(),
    previewHeaders(),
  ],
  // Inlined files would be data: addresses, which the page's own security policy refuses.
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 620,
    rolldownOptions: {
      preserveEntrySignatures: "allow-extension",
      output: {
        assetFileNames: ({ names }) => assetName(names[0]),
        codeSplitting: {
          groups: [
            // What imports other files has to be there before they are.
            { name: "import", test: /preload-helper|rolldown\/runtime|src\/early/, priority: 3 },
            // All that the first view needs in one file, not one for each module that something later needs, too.
            { name: "page", test: /src\/app\/start\/start/, priority: 2 },
            { name: "opened", test: /src\/panel\/(OpenPage|ForPaper|corrections\/CorrectionsList)/ },
          ],
        },
      },
    },
  },
  // Workers are found too late by themselves: what they import would be made ready in the middle of an editor's work, with a reload.
  optimizeDeps: { entries: ["index.html", "desk/*.html", "src/desk/{engine,leave}/worker.ts"] },
  preview: { port: 4173 },
});
