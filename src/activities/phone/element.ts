import { phone } from "../../i18n/fr/activities/phone.ts";
import { defineActivity } from "../define-activity.ts";
import { model } from "./model.ts";
import css from "./phone.css?inline";
import { view } from "./view.ts";

defineActivity("phone", { name: phone.name, model, css, view });
