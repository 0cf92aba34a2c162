import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import type { Page } from "@playwright/test";
import { serveBuilt } from "../serve-built";
import { answers, expect, mapIsDrawn, test, watch } from "./built-page";
import { siteOutputs } from "../desk/site-outputs";
