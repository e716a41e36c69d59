import blocks from "../../schemas/activities/blocks.schema.json" with { type: "json" };
import code from "../../schemas/activities/code.schema.json" with { type: "json" };
import fileExplorer from "../../schemas/activities/file-explorer.schema.json" with { type: "json" };
import homeNetwork from "../../schemas/activities/home-network.schema.json" with { type: "json" };
import imageEditor from "../../schemas/activities/image-editor.schema.json" with { type: "json" };
import mailbox from "../../schemas/activities/mailbox.schema.json" with { type: "json" };
import map from "../../schemas/activities/map.schema.json" with { type: "json" };
import passwordManager from "../../schemas/activities/password-manager.schema.json" with { type: "json" };
import phone from "../../schemas/activities/phone.schema.json" with { type: "json" };
import sharedDocument from "../../schemas/activities/shared-document.schema.json" with { type: "json" };
import socialNetwork from "../../schemas/activities/social-network.schema.json" with { type: "json" };
import spreadsheet from "../../schemas/activities/spreadsheet.schema.json" with { type: "json" };
import webBrowser from "../../schemas/activities/web-browser.schema.json" with { type: "json" };
import wordProcessor from "../../schemas/activities/word-processor.schema.json" with { type: "json" };

/** The contract of each activity's scene, and the facts that it can report, by the activity's code. */
export const ACTIVITY_SCHEMAS = {
  blocks,
  code,
  "file-explorer": fileExplorer,
  "home-network": homeNetwork,
  "image-editor": imageEditor,
  mailbox,
  map,
  "password-manager": passwordManager,
  phone,
  "shared-document": sharedDocument,
  "social-network": socialNetwork,
  spreadsheet,
  "web-browser": webBrowser,
  "word-processor": wordProcessor,
} as const;
