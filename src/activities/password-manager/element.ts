import { passwordManager as words } from "../../i18n/fr/activities/password-manager.ts";
import controlsCss from "../controls.css?inline";
import { defineActivity } from "../define-activity.ts";
import { model } from "./model.ts";
import css from "./password-manager.css?inline";
import { view } from "./view.ts";

defineActivity("password-manager", { name: words.name, model, css: controlsCss + css, view });
