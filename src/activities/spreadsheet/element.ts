import { spreadsheet } from "../../i18n/fr/activities/spreadsheet.ts";
import { defineActivity } from "../define-activity.ts";
import { model } from "./model.ts";
import css from "./spreadsheet.css?inline";
import { view } from "./view.ts";

defineActivity("spreadsheet", { name: spreadsheet.name, model, css, view });
