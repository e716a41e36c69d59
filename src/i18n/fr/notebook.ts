import type { OpeningFailure } from "../../player/notebook/open-notebook.ts";
import type { Opening } from "../../player/notebook/plan-opening.ts";
import type { ReadingError } from "../../player/notebook/read-notebook.ts";
import type { SavingWay } from "../../player/notebook/save-notebook.ts";
import { fr } from "../typography.ts";

const plural = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`;
const moment = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeStyle: "short" });
const list = new Intl.ListFormat("fr-FR");

const ways: Readonly<Record<SavingWay, string>> = {
  download: fr`Enregistrer mon carnet`,
  "choose-place": fr`Choisir le dossier…`,
  share: fr`Partager…`,
};

/** What is said of "Mon carnet": saving, opening, undoing. */
export const notebook = {
  title: fr`Mon carnet`,
  description: fr`Toutes tes réponses dans un seul fichier, à ouvrir sur n'importe quel appareil.`,
  lead: fr`Ton carnet est un fichier. Il contient tous tes tests et toutes tes réponses. Ouvre-le sur un autre appareil : tu retrouves tout.`,
  loading: fr`Chargement…`,
  storageMissing: fr`Cet appareil refuse d'enregistrer. Tu peux ouvrir ton carnet ici, mais tout disparaîtra quand tu fermeras l'onglet.`,

  save: {
    title: fr`Enregistrer`,
    empty: fr`Il n'y a encore aucune réponse sur cet appareil.`,
    content: (sessions: number, answers: number) => fr`Sur cet appareil : ${plural(sessions, "test", "tests")}, ${plural(answers, "réponse", "réponses")}.`,
    fromNotebook: fr`Tout vient d'un carnet que tu as ouvert ici.`,
    neverSaved: fr`Ton carnet n'a pas encore été enregistré.`,
    savedAt: (at: string, unsaved: number) => {
      const when = fr`Dernier enregistrement : le ${moment.format(new Date(at))}.`;
      return unsaved === 0 ? fr`${when} Tout y est.` : fr`${when} Depuis : ${plural(unsaved, "nouvelle réponse", "nouvelles réponses")}.`;
    },
    where: fr`Garde ce fichier à un endroit sûr : une clé USB, ton espace personnel à l'école, ou un message que tu t'envoies.`,
    way: (way: SavingWay) => ways[way],
    preparing: fr`Préparation de ton carnet…`,
    done: (name: string, way: SavingWay) => (way === "download" ? fr`Carnet préparé : ${name}. Regarde dans tes téléchargements.` : fr`Carnet enregistré : ${name}.`),
    failed: fr`Le carnet n'a pas été enregistré. Tes réponses sont toujours sur cet appareil. Réessaie, ou choisis un autre moyen.`,
    protect: fr`Protéger par un mot de passe`,
    passphrase: fr`Mot de passe du carnet`,
    passphraseHint: fr`8 caractères au moins. Trois ou quatre mots au hasard, c'est très bien. Attention : sans ce mot de passe, personne ne pourra ouvrir le fichier, même pas nous.`,
    again: fr`Le même mot de passe, encore une fois`,
    tooShort: fr`Ce mot de passe est trop court : il faut 8 caractères au moins. Tu peux aussi laisser les deux champs vides.`,
    different: fr`Les deux mots de passe ne sont pas les mêmes. Écris-les encore une fois.`,
    willProtect: fr`Ton carnet sera protégé par ce mot de passe.`,
  },
  showPassphrase: fr`Montrer le mot de passe`,

  open: {
    title: fr`Ouvrir`,
    explanation: fr`Ouvrir un carnet ajoute ce qu'il contient. Rien n'est effacé sur cet appareil.`,
    choose: fr`Choisir mon fichier…`,
    drop: fr`Ou dépose ton fichier ici.`,
    reading: fr`Lecture du carnet…`,
    sealedTitle: fr`Ce carnet est protégé`,
    passphrase: fr`Mot de passe du carnet`,
    noPassphrase: fr`Écris le mot de passe que tu as choisi en enregistrant ce carnet.`,
    unlock: fr`Ouvrir ce carnet`,
    unlocking: fr`Ouverture…`,

    previewTitle: fr`Voici ce que ce carnet va ajouter ici`,
    nothingTitle: fr`Cet appareil a déjà tout`,
    nothing: fr`Ce carnet ne contient rien de nouveau. Rien n'a changé.`,
    empty: fr`Ce carnet est vide. Rien n'a changé.`,
    changes: ({ added, continued, parted, answers, outcomes, marks }: Opening): readonly string[] => [
      ...(added > 0 ? [fr`${plural(added, "test nouveau", "tests nouveaux")}`] : []),
      ...(continued > 0 ? [fr`${plural(continued, "test de cet appareil qui va plus loin", "tests de cet appareil qui vont plus loin")}`] : []),
      ...(parted > 0 ? [fr`${plural(parted, "test continué à deux endroits : les deux suites sont gardées", "tests continués à deux endroits : les deux suites sont gardées")}`] : []),
      ...(answers > 0 ? [fr`${plural(answers, "réponse", "réponses")} en tout`] : []),
      ...(outcomes > 0 ? [fr`${plural(outcomes, "réponse faite ailleurs (réussie ou non)", "réponses faites ailleurs (réussies ou non)")}`] : []),
      ...(marks > 0 ? [fr`${plural(marks, "note (remise, tutoriel, révision)", "notes (remises, tutoriels, révisions)")}`] : []),
    ],
    strangers: (count: number) => fr`Cet appareil garde déjà ${plural(count, "autre test", "autres tests")}. Si c'est le travail de quelqu'un d'autre, annule : vos réponses seraient mélangées. Efface d'abord ses traces dans « Mon profil », avec son accord.`,
    altered: (count: number) => fr`${count < 2 ? "Un test a changé" : `${count} tests ont changé`} depuis l'enregistrement, ou la copie est abîmée. ${count < 2 ? "Il sera gardé, mais ton enseignant le verra" : "Ils seront gardés, mais ton enseignant les verra"} « à vérifier ».`,
    confirm: fr`Ajouter à cet appareil`,
    cancel: fr`Annuler`,
    cancelled: fr`Annulé. Rien n'a changé.`,

    opened: fr`Ton carnet est ouvert`,
    openedExplained: (things: readonly string[]) => fr`Ajouté ici : ${list.format(things)}.`,
    seeProfile: fr`Voir mon profil`,
    practise: fr`Choisir une compétence`,
    undo: fr`Annuler l'ouverture`,
    undone: fr`Ouverture annulée. Cet appareil est comme avant. Ce que tu as fait depuis est gardé.`,
    retry: fr`Réessayer`,
    failure: (kind: OpeningFailure): string => {
      switch (kind) {
        case "test-open":
          return fr`Un test est ouvert dans un autre onglet. Rien n'a changé ici. Ferme cet onglet, puis réessaie.`;
        case "not-written":
          return fr`Cet appareil n'a pas pu enregistrer : il manque peut-être de place. Rien n'a changé ici et ton fichier est intact. Libère de la place, puis réessaie.`;
      }
    },
    refusal: (error: ReadingError): string => {
      switch (error.kind) {
        case "not-notebook":
          return fr`Ce fichier n'est pas un carnet Palier. Rien n'a changé ici. Choisis un autre fichier : le nom d'un carnet commence par « carnet-palier ».`;
        case "sealed-for-team":
          return fr`Ce fichier de résultats est scellé : seule l'équipe peut l'ouvrir. Rien n'a changé ici. Choisis plutôt ton carnet : son nom commence par « carnet-palier ».`;
        case "too-large":
          return fr`Ce fichier est trop gros pour être un carnet. Rien n'a changé ici. Vérifie que c'est le bon fichier.`;
        case "too-new":
          return fr`Ce carnet vient d'une version plus récente de Palier. Rien n'a changé ici. Recharge la page, puis réessaie.`;
        case "damaged":
          return fr`Ce fichier est abîmé ou incomplet. Rien n'a changé ici. Essaie une autre copie de ton carnet, ou enregistre-le encore une fois depuis l'autre appareil.`;
        case "wrong-passphrase":
          return fr`Ce n'est pas le bon mot de passe. Vérifie les majuscules et les espaces, puis réessaie.`;
        case "offline":
          return fr`La page n'a pas pu être chargée en entier. Rien n'a changé ici. Vérifie la connexion, puis réessaie.`;
      }
    },
  },

  transfer: {
    title: fr`Passer sur un autre appareil`,
    explanation: fr`Sans fichier : montre un QR code ici, et scanne-le avec l'autre appareil.`,
    limits: fr`Le QR code dit seulement, pour chaque question, si tu as réussi et quel jour. Cela aide à choisir tes prochaines questions. Cela ne prouve rien et ne remplit pas ton profil : pour tout emporter, enregistre ton carnet.`,
    show: fr`Montrer mon QR code`,
    scan: fr`Scanner un QR code`,
    otherwise: fr`ouvre plutôt le lien ou le fichier`,
    empty: fr`Il n'y a encore aucune réponse à passer.`,
    failed: fr`Le QR code n'a pas pu être préparé. Vérifie la connexion, puis réessaie.`,
    codeTitle: (count: number) => fr`${plural(count, "réponse", "réponses")} dans ce QR code`,
    left: (count: number) => fr`Il n'y a pas de place pour ${plural(count, "réponse plus ancienne", "réponses plus anciennes")}.`,
    how: fr`Sur l'autre appareil, ouvre l'appareil photo, ou « Mon carnet » puis « Scanner un QR code ».`,
    code: fr`QR code de tes réponses : réussies ou non`,
    copy: fr`Copier le lien`,
    copied: fr`Lien copié ✓ Ouvre-le sur l'autre appareil.`,
    copyFailed: fr`La copie n'a pas marché. Utilise plutôt le QR code.`,
    hide: fr`Cacher le QR code`,
    reading: fr`Lecture du QR code…`,
    unknown: (count: number) => fr`${plural(count, "réponse vient d'une question qui n'existe plus ici : elle est laissée", "réponses viennent de questions qui n'existent plus ici : elles sont laissées")} de côté.`,
    known: fr`Cet appareil connaît déjà ces réponses. Rien n'a changé.`,
    offline: fr`La liste des questions n'a pas pu être chargée. Rien n'a changé ici. Vérifie la connexion, puis réessaie.`,
    retry: fr`Réessayer`,
    refusal: (kind: "not-outline" | "too-new" | "cut"): string => {
      switch (kind) {
        case "not-outline":
          return fr`Ce QR code ne vient pas d'un carnet Palier. Rien n'a changé ici.`;
        case "too-new":
          return fr`Ce QR code vient d'une version plus récente de Palier. Rien n'a changé ici. Recharge la page, puis réessaie.`;
        case "cut":
          return fr`Ce lien est coupé ou abîmé. Rien n'a changé ici. Copie-le en entier, ou scanne le QR code encore une fois.`;
      }
    },
  },

  handIn: {
    title: fr`À remettre`,
    explanation: fr`Ces tests sont terminés, et tu n'as pas confirmé que tu les as remis.`,
    row: (name: string, at: string) => fr`${name}, le ${moment.format(new Date(at))}`,
    link: fr`Remettre`,
  },
} as const;
