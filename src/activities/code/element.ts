import { code } from "../../i18n/fr/activities/code.ts";
import { defineActivity } from "../define-activity.ts";
import css from "./code.css?inline";
import { model } from "./model.ts";
import { view } from "./view.ts";

defineActivity("code", { name: code.name, model, css, view });
