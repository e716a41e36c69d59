import { webBrowser } from "../../i18n/fr/activities/web-browser.ts";
import { defineActivity } from "../define-activity.ts";
import { model } from "./model.ts";
import { view } from "./view.ts";
import css from "./web-browser.css?inline";

defineActivity("web-browser", { name: webBrowser.name, model, css, view });
