import { mailbox } from "../../i18n/fr/activities/mailbox.ts";
import { defineActivity } from "../define-activity.ts";
import partsCss from "../parts/parts.css?inline";
import css from "./mailbox.css?inline";
import { model } from "./model.ts";
import { view } from "./view.ts";

defineActivity("mailbox", { name: mailbox.name, model, css: partsCss + css, view });
