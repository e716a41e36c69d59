import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { looksLikePix } from "../../src/analytics/pix-export.ts";
import type { PixResult } from "../../src/rosters/pix-result.ts";
import { mergePix, readPix } from "../../src/rosters/read-pix.ts";

const competences = [
  { code: "1.1", name: "Mener une recherche et une veille d'information" },
  { code: "1.2", name: "Gérer des données" },
];
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const profiles = [
  `\uFEFF"Nom de l'organisation";"ID Campagne";"Code";"Nom de la campagne";"Nom du Participant";"Prénom du Participant";"Classe";"Envoi (O/N)";"Date de l'envoi";"Nombre de pix total";"Certifiable (O/N)";"Nombre de compétences certifiables";"Niveau pour la compétence Mener une recherche et une veille d’information";"Nombre de pix pour la compétence Mener une recherche et une veille d’information";"Niveau pour la compétence Gérer des données";"Nombre de pix pour la compétence Gérer des données"`,
  `"Collège";"12";"ABCDEF123";"Collecte 3e";"Roy";"Zoé";"3B";"Oui";"2026-10-02";"158";"Oui";"7";"3";"27";"2";"18"`,
  `"Collège";"12";"ABCDEF123";"Collecte 3e";"'=Kaya";"Elif";"3B";"Non";"NA";"NA";"NA";"NA";"NA";"NA";"NA";"NA"`,
  "",
].join("\n");
const assessment = [
  `"Nom de l'organisation";"ID Campagne";"Code";"Nom de la campagne";"Nom du Profil Cible";"Nom du Participant";"Prénom du Participant";"Classe";"% de progression";"Date de début";"Partage (O/N)";"Date du partage";"% maitrise de l'ensemble des acquis du profil";"% de maitrise des acquis de la compétence Gérer des données";"Nombre d'acquis du profil cible dans la compétence Gérer des données";"Acquis maitrisés dans la compétence Gérer des données"`,
  `"Collège";"13";"XYZ";"Rentrée";"Rentrée 3e";"Roy";"Zoé";"3B";"1";"2026-09-10";"Oui";"2026-09-11";"0,56";"0,5";"10";"5"`,
].join("\r\n");

const zoe: PixResult = { kind: "profile", campaignId: "12", campaign: "Collecte 3e", familyName: "Roy", givenName: "Zoé", className: "3B", sharedOn: "2026-10-02", total: 158, competences: { "1.1": 3, "1.2": 2 } };

describe("a Pix Orga export", () => {
  it("of a profile collection gives levels, and nothing for who did not send", () => {
    expect(readPix(bytes(profiles), competences)).toEqual({ kind: "read", skipped: 0, results: [zoe, { ...zoe, familyName: "'=Kaya", givenName: "Elif", sharedOn: null, total: null, competences: {} }] });
  });

  it("of an assessment gives shares of mastered skills", () => {
    expect(readPix(bytes(assessment), competences)).toEqual({ kind: "read", skipped: 0, results: [{ ...zoe, kind: "assessment", campaignId: "13", campaign: "Rentrée", sharedOn: "2026-09-11", total: 0.56, competences: { "1.2": 0.5 } }] });
  });

  it.each([
    ["a class list", "jeton;nom\nA;B", "not-pix"],
    ["nothing", "", "not-pix"],
    ["other competences", profiles.replaceAll("compétence", "chose"), "no-competence"],
    ["a header alone", profiles.split("\n")[0]!, "empty"],
  ])("is refused when it is %s", (_, text, reason) => {
    expect(readPix(bytes(text), competences)).toEqual({ kind: "refused", reason });
  });

  it("is told from a class list by its first line", () => {
    expect([profiles, assessment, "jeton;nom;prénom;classe"].map((text) => looksLikePix(bytes(text)))).toEqual([true, true, false]);
  });

  it("never throws, whatever the bytes", () => {
    fc.assert(fc.property(fc.oneof(fc.uint8Array(), fc.string().map((text) => bytes(profiles + text))), (any) => {
      expect(["read", "refused"]).toContain(readPix(any, competences).kind);
    }));
  });

  it("imported again changes nothing, and any order gives the same", () => {
    const later = { ...zoe, sharedOn: "2026-11-02", total: 200 };
    const other = { ...zoe, className: "3 C" };
    expect(mergePix([zoe], [later, other])).toEqual(mergePix([other, later], [zoe]));
    expect(mergePix([zoe], [later])).toEqual([later]);
    const once = mergePix([], [zoe, later, other]);
    expect(mergePix(once, once)).toEqual(once);
  });
});
