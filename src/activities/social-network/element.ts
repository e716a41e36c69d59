import { socialNetwork } from "../../i18n/fr/activities/social-network.ts";
import { defineActivity } from "../define-activity.ts";
import { model } from "./model.ts";
import css from "./social-network.css?inline";
import { view } from "./view.ts";

defineActivity("social-network", { name: socialNetwork.name, model, css, view });
