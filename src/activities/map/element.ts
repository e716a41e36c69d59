import { map } from "../../i18n/fr/activities/map.ts";
import { defineActivity } from "../define-activity.ts";
import css from "./map.css?inline";
import { model } from "./model.ts";
import { view } from "./view.ts";

defineActivity("map", { name: map.name, model, css, view });
