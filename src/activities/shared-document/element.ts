import { sharedDocument } from "../../i18n/fr/activities/shared-document.ts";
import { defineActivity } from "../define-activity.ts";
import partsCss from "../parts/parts.css?inline";
import { model } from "./model.ts";
import css from "./shared-document.css?inline";
import { view } from "./view.ts";

defineActivity("shared-document", { name: sharedDocument.name, model, css: partsCss + css, view });
