import { fileExplorer } from "../../i18n/fr/activities/file-explorer.ts";
import { defineActivity } from "../define-activity.ts";
import partsCss from "../parts/parts.css?inline";
import css from "./file-explorer.css?inline";
import { model } from "./model.ts";
import { view } from "./view.ts";

defineActivity("file-explorer", { name: fileExplorer.name, model, css: partsCss + css, view });
