import { wordProcessor } from "../../i18n/fr/activities/word-processor.ts";
import { defineActivity } from "../define-activity.ts";
import partsCss from "../parts/parts.css?inline";
import { model } from "./model.ts";
import { view } from "./view.ts";
import css from "./word-processor.css?inline";

defineActivity("word-processor", { name: wordProcessor.name, model, css: partsCss + css, view });
