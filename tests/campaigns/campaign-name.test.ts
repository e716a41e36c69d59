import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { campaignId, nameForClass, proposedName } from "../../src/campaigns/campaign-name.ts";

describe("the name of a campaign", () => {
  it.each([
    ["Mathématiques", "{classe}_26-27_mathematiques"],
    ["Test de rentrée, 3e", "{classe}_26-27_test-de-rentree-3e"],
    ["Mener une recherche et une veille d’information", "{classe}_26-27_mener-une-recherche-et-une"],
    ["1.1 4.2", "{classe}_26-27_1.1-4.2"],
    ["L’œuvre & l’été", "{classe}_26-27_l-oeuvre-l-ete"],
  ])("is proposed for « %s » as %s", (title, name) => {
    expect(proposedName(title, "26-27")).toBe(name);
  });

  it.each([
    ["{classe}_26-27_maths", "3e B", "3eB_26-27_maths"],
    ["{classe}_26-27_maths", "", "26-27_maths"],
    ["Rentrée, {classe}", "6A", "Rentrée, 6A"],
    ["Sans classe nommée", "6A", "Sans classe nommée"],
  ])("is made from %s for the class « %s »: %s", (pattern, className, name) => {
    expect(nameForClass(pattern, className)).toBe(name);
  });

  it("gives an id that a campaign may have, whatever the name", () => {
    expect(campaignId("3eB_26-27_maths", [0, 10, 31, 5])).toBe("3eb-26-27-maths-0az5");
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (name) => {
      const id = campaignId(name, [1, 2, 3, 4]);
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(id.length).toBeLessThanOrEqual(60);
    }));
  });
});
