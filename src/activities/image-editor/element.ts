import { imageEditor as words } from "../../i18n/fr/activities/image-editor.ts";
import controlsCss from "../controls.css?inline";
import { defineActivity } from "../define-activity.ts";
import css from "./image-editor.css?inline";
import { model } from "./model.ts";
import { view } from "./view.ts";

defineActivity("image-editor", { name: words.name, model, css: controlsCss + css, view });
