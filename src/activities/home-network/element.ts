import { homeNetwork as words } from "../../i18n/fr/activities/home-network.ts";
import controlsCss from "../controls.css?inline";
import { defineActivity } from "../define-activity.ts";
import css from "./home-network.css?inline";
import { model } from "./model.ts";
import { view } from "./view.ts";

defineActivity("home-network", { name: words.name, model, css: controlsCss + css, view });
