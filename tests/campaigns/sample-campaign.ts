import type { Campaign } from "../../src/campaigns/campaign.ts";

/** Every field once. The two keys are real points of P-256; nobody kept their private halves. */
export const sampleCampaign: Campaign = {
  format: "palier-campaign",
  version: 1,
  id: "rentree-6e-2026",
  name: "Rentrée des sixièmes",
  team: "Équipe numérique du collège des Tilleuls",
  text: "Bienvenue !\nPrenez votre temps : ce test n’est pas noté.",
  design: {
    scope: [
      { competence: "1.1", topics: ["1.1.requetes"], maximumLevel: 3 },
      { competence: "4.2", maximumLevel: 4 },
    ],
    questions: { minimum: 10, maximum: 24 },
    intervalPoints: 14,
    minutes: 45,
  },
  checkpointEvery: 4,
  opens: "2026-09-07T06:00:00.000Z",
  closes: "2026-09-18T16:00:00.000Z",
  proof: "campaign",
  keys: [
    { kty: "EC", crv: "P-256", x: "UvlB2ZNpTxpbRB7bGR12uqTJYqanOf99B4mHDEzrq0w", y: "ePRCHJ_4WP4abyv0vxBR_7iAmQbEazfYhbRq_z60v0w" },
    { kty: "EC", crv: "P-256", x: "s_mqKzh6Pyk4i_hA0gyCY1NVGwhi0lozimUEkHABZGw", y: "TZEM_NyfqeUSiyhToJpK2oiU3js6LHJYl6KfXl3DMJ4" },
  ],
  attempts: { most: 2, daysBetween: 4 },
  readers: [
    { who: "ta professeure principale", sees: "answers" },
    { who: "la direction", sees: "levels" },
  ],
  handIn: "Dépose ton fichier dans l’ENT, casier de la vie de classe.",
};
