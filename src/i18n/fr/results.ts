import type { CheckReason, Verdict } from "../../analytics/verify-run.ts";
import type { Expected } from "../../results/checks.ts";
import type { ResultsError } from "../../results/parse.ts";
import { fr } from "../typography.ts";

const whole = new Intl.NumberFormat("fr-FR");
const megabytes = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 1 });

/** What is said of a results file that was opened: refused, verified, or to be looked at. */
export const results = {
  verdict: (kind: Verdict["kind"]): string => {
    switch (kind) {
      case "verified":
        return fr`Vérifié : les réponses ont été corrigées à nouveau et le parcours rejoué, tout concorde.`;
      case "to-check":
        return fr`À vérifier : ce passage est gardé, avec le score recalculé ici. Un point demande votre regard.`;
      case "refused":
        return fr`Refusé : ce fichier n'a pas été lu. Vos données n'ont pas changé.`;
    }
  },

  refusal: (error: ResultsError): string => {
    switch (error.kind) {
      case "not-results":
        return fr`Ce n'est pas un fichier de résultats Palier. Vos données n'ont pas changé. Demandez à l'élève le fichier dont le nom finit par .palier.json.`;
      case "too-large":
        return fr`Ce fichier est trop gros pour être un fichier de résultats (${megabytes.format(error.bytes / 2 ** 20)} Mo, ${megabytes.format(error.maximumBytes / 2 ** 20)} Mo au plus). Vos données n'ont pas changé. Vérifiez que c'est le bon fichier.`;
      case "too-new":
        return fr`Ce fichier vient d'une version plus récente. Mettez la page à jour, puis réessayez. Vos données n'ont pas changé.`;
      case "damaged":
        return fr`Ce fichier est abîmé ou incomplet (${place(error.path)} : ${expected(error.expected)}). Vos données n'ont pas changé. Demandez à l'élève de le télécharger à nouveau depuis son profil.`;
    }
  },

  /** One sentence or two: what does not fit, what it may come from, what to do. Never an accusation. */
  check: (kind: CheckReason["kind"]): string => {
    switch (kind) {
      case "broken-chain":
        return fr`Le contenu ne correspond plus à son empreinte : le fichier a été modifié ou mal copié. Demandez à l'élève de le télécharger à nouveau depuis son profil.`;
      case "other-header":
        return fr`L'en-tête (jeton, campagne ou version) ne correspond pas au passage enregistré. Demandez à l'élève de télécharger à nouveau le fichier depuis son profil.`;
      case "event-after-end":
        return fr`Le fichier contient des réponses après la fin du passage. Regardez-les avec l'élève.`;
      case "time-goes-back":
        return fr`Les heures reviennent en arrière. L'horloge du poste a pu être réglée pendant le passage ; comparez avec l'heure de la séance.`;
      case "unknown-release":
        return fr`Le passage a été fait avec une autre version des épreuves : les réponses connues ici sont corrigées à nouveau, mais le parcours ne peut pas être rejoué. Rien à faire si le site a été mis à jour depuis.`;
      case "other-engine":
        return fr`Le passage a été fait avec une autre version du moteur de test : les réponses sont corrigées à nouveau, mais le parcours ne peut pas être rejoué. Rien à faire si le site a été mis à jour depuis.`;
      case "unknown-design":
        return fr`Le test porte sur des compétences ou des sujets inconnus ici : aucun score n'est calculé. Vérifiez que l'élève a utilisé ce site.`;
      case "unknown-item":
        return fr`Une épreuve est inconnue ici : sa réponse n'est pas comptée. Vérifiez que l'élève a utilisé ce site.`;
      case "repeated-item":
        return fr`La même épreuve apparaît deux fois : seule la première réponse est comptée. Regardez-les avec l'élève.`;
      case "unreadable-answer":
        return fr`Une réponse n'a pas la forme attendue : elle n'est pas comptée. Regardez-la avec l'élève.`;
      case "other-grade":
        return fr`Une réponse notée autrement sur le poste de l'élève a été corrigée à nouveau : c'est la correction d'ici qui compte.`;
      case "other-path":
        return fr`Les épreuves ne sont pas celles que le test aurait posées. Le fichier a pu être modifié, ou deux onglets ouverts à la fois. Parlez-en avec l'élève.`;
      case "other-end":
        return fr`Le passage s'arrête là où le test aurait continué. Le score reste calculé sur les réponses données ; l'élève peut refaire un passage.`;
    }
  },

  /** Where to look for a check, when it has a place; events are counted from 1. */
  checkPlace: (reason: CheckReason): string => {
    const event = "at" in reason ? fr`événement ${whole.format(reason.at + 1)}` : "";
    const item = "item" in reason ? fr`épreuve « ${reason.item} »` : "";
    return [event, item].filter((part) => part !== "").join(", ");
  },
};

function place(path: string): string {
  if (path === "") return "dans l'ensemble";
  const [, event] = /^\/events\/(\d+)/.exec(path) ?? [];
  return event === undefined ? `en ${path}` : `à l'événement ${whole.format(Number(event) + 1)}, en ${path}`;
}

function expected(code: Expected): string {
  switch (code) {
    case "json":
      return "la fin du fichier manque";
    case "object":
      return "un objet était attendu";
    case "list":
      return "une liste de taille raisonnable était attendue";
    case "text":
      return "un texte court était attendu";
    case "number":
      return "un nombre dans ses bornes était attendu";
    case "whole-number":
      return "un nombre entier dans ses bornes était attendu";
    case "yes-or-no":
      return "vrai ou faux était attendu";
    case "identifier":
      return "un identifiant était attendu";
    case "token":
      return "un jeton de 8 caractères était attendu";
    case "time":
      return "une date et une heure étaient attendues";
    case "hash":
      return "une empreinte était attendue";
    case "uuid":
      return "un numéro de passage était attendu";
    case "key":
      return "une clé publique était attendue";
    case "known-kind":
      return "une valeur connue était attendue";
    case "simple-value":
      return "une valeur simple était attendue";
    case "nothing":
      return "rien n'était attendu ici";
    case "something":
      return "une valeur manque";
    case "known-version":
      return "un numéro de version connu était attendu";
  }
}
