import { blocks } from "../../i18n/fr/activities/blocks.ts";
import { defineActivity } from "../define-activity.ts";
import css from "./blocks.css?inline";
import { model } from "./model.ts";
import { view } from "./view.ts";

defineActivity("blocks", { name: blocks.name, model, css, view });
