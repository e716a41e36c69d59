import type { OpenCampaignError } from "../../attestation/open-campaign.ts";
import type { CampaignMoment } from "../../campaigns/campaign-moment.ts";
import type { Accommodations } from "../../results/results-file.ts";
import { fr } from "../typography.ts";

const plural = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`;
const moment = new Intl.DateTimeFormat("fr-FR", { weekday: "long", day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" });
const at = (date: string | number) => moment.format(new Date(date));
const list = new Intl.ListFormat("fr-FR");

/** What a student reads at the door of a campaign; fetched with that door. */
export const campaign = {
  loading: fr`Ouverture de la campagne…`,
  proposedBy: (team: string) => fr`Proposée par ${team}`,
  asked: fr`Ce qui te sera demandé`,
  upTo: (level: number) => fr`jusqu'au niveau ${level}`,
  someTopics: (count: number) => plural(count, "sujet", "sujets"),
  rules: fr`Les règles`,
  length: fr`Durée`,
  minutes: (minutes: number) => fr`environ ${minutes < 60 ? `${minutes} minutes` : minutes % 60 === 0 ? plural(minutes / 60, "heure", "heures") : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")}`}`,
  adaptive: (most: number) => fr`${plural(most, "question", "questions")} au plus, qui s'adaptent à tes réponses`,
  fixed: (count: number) => fr`${plural(count, "question", "questions")}, les mêmes pour tout le monde`,
  pauses: fr`Tu peux t'arrêter et reprendre plus tard, sur cet appareil.`,
  dates: fr`Dates`,
  opensAndCloses: (opens: string | undefined, closes: string | undefined) => {
    if (opens !== undefined && closes !== undefined) return fr`Du ${at(opens)} au ${at(closes)}.`;
    if (closes !== undefined) return fr`Jusqu'au ${at(closes)}.`;
    return opens !== undefined ? fr`À partir du ${at(opens)}.` : fr`Ouverte sans date de fin.`;
  },
  attempts: fr`Nombre d'essais`,
  attemptRule: (most: number | undefined, daysBetween: number) => {
    const often = most === undefined ? fr`Autant de fois que tu veux` : most === 1 ? fr`Une seule fois` : fr`${most} fois au plus`;
    return daysBetween === 0 ? fr`${often}.` : fr`${often}, avec ${plural(daysBetween, "jour", "jours")} entre deux essais.`;
  },
  readers: fr`Qui verra quoi`,
  reader: (who: string, sees: "answers" | "levels") => fr`${who.charAt(0).toUpperCase()}${who.slice(1)} : ${sees === "answers" ? "tes réponses et tes niveaux" : "tes niveaux seulement"}.`,
  readersUnsaid: fr`La personne à qui tu donnes ton fichier verra tes réponses et tes niveaux.`,
  nothingSent: fr`Rien n'est envoyé tout seul : c'est toi qui remets ton fichier.`,
  proof: fr`Niveau de preuve`,
  proofs: {
    practice: { name: fr`Entraînement`, explained: fr`Ce test sert à t'exercer et à faire le point. Il ne prouve rien.` },
    campaign: { name: fr`Campagne`, explained: fr`Tes questions dépendent de ton jeton. À la fin, ton fichier est scellé : seule l'équipe peut l'ouvrir. Elle corrige de nouveau chaque réponse.` },
  },
  key: fr`Clé de l'équipe`,
  origin: fr`D'où elle vient`,
  signedWith: (fingerprint: string) => fr`Ce lien est signé avec la clé ${fingerprint}.`,
  compare: fr`Si ton enseignant a écrit cette clé au tableau, vérifie que c'est la même. Si elle est différente, ne commence pas et préviens-le.`,
  publishedHere: fr`Cette campagne est publiée par ce site.`,
  opensWith: (fingerprints: readonly string[]) => fr`Ton fichier s'ouvrira avec : ${list.format(fingerprints)}.`,

  token: fr`Ton jeton`,
  tokenOptional: fr`Ton jeton (si tu en as un)`,
  scan: fr`Scanner avec la caméra`,
  unfinishedWith: (token: string) => fr`Un passage est commencé avec le jeton ${token}`,
  unfinishedAlone: fr`Un passage est déjà commencé`,
  notYours: fr`Si ce n'est pas le tien, écris ton jeton plus bas : les deux passages restent séparés.`,
  seeResult: fr`Voir mon résultat et remettre mon fichier`,

  closed: (state: Exclude<CampaignMoment, { kind: "open" }>): { readonly title: string; readonly text: string } => {
    switch (state.kind) {
      case "not-yet":
        return { title: fr`Cette campagne n'est pas encore ouverte`, text: fr`Elle ouvre le ${at(state.at)}. Tu peux déjà la préparer hors connexion.` };
      case "closed":
        return { title: fr`Cette campagne est fermée`, text: fr`Elle a fermé le ${at(state.at)}. Un passage déjà commencé peut encore être fini et remis. Sinon, demande à ton enseignant.` };
      case "no-attempt-left":
        return { title: fr`Tu as déjà passé ce test`, text: state.most === 1 ? fr`Il se passe une seule fois. Ton résultat est dans ton profil.` : fr`Il se passe ${state.most} fois au plus. Tes résultats sont dans ton profil.` };
      case "too-soon":
        return { title: fr`C'est un peu tôt pour recommencer`, text: fr`Tu pourras le refaire à partir du ${at(state.fromMs)}.` };
    }
  },
  clock: (now: number) => fr`L'horloge de cet appareil dit : ${at(now)}. Si elle est fausse, règle-la, puis recharge la page.`,

  accommodations: fr`Adapté pour toi`,
  accommodation: ({ time, textSize, spacing, readAloud, checkpointEvery }: Accommodations): readonly string[] =>
    [
      time === "untimed" ? fr`Aucune question n'est chronométrée.` : time !== undefined && (time === "x1.5" ? fr`Les questions chronométrées durent une fois et demie plus longtemps.` : fr`Les questions chronométrées durent un tiers de plus.`),
      textSize !== undefined && (textSize === 3 ? fr`Le texte est beaucoup plus grand.` : fr`Le texte est plus grand.`),
      spacing !== undefined && fr`Les lettres et les lignes sont plus espacées.`,
      readAloud === true && fr`Les énoncés peuvent être lus à voix haute.`,
      checkpointEvery !== undefined && (checkpointEvery === 1 ? fr`Un point d'étape vient après chaque question.` : fr`Un point d'étape vient toutes les ${checkpointEvery} questions.`),
    ].filter((line) => typeof line === "string"),
  accommodationsNote: fr`Ces aménagements sont écrits dans ton fichier de résultats, pour que l'équipe les connaisse.`,
  unknownAccommodations: (words: readonly string[]) => fr`Ce site ne connaît pas un aménagement de ton lien (${words.join(", ")}). Préviens ton enseignant. Le reste est appliqué.`,

  scanner: {
    aim: fr`Place le QR code devant la caméra.`,
    stop: fr`Fermer la caméra`,
    found: fr`QR code lu ✓`,
    otherwise: fr`écris le jeton`,
    refused: (otherwise: string) => fr`La caméra n'est pas autorisée. Autorise-la dans le navigateur, ou ${otherwise}.`,
    missing: (otherwise: string) => fr`La caméra ne répond pas : ${otherwise}.`,
    video: fr`Ce que voit la caméra`,
  },

  lms: {
    outlined: (count: number) => fr`Tes réponses précédentes étaient trop longues pour être gardées en entier. ${plural(count, "réponse compte", "réponses comptent")} encore pour choisir tes questions, et tu continues avec d'autres.`,
    doneTitle: fr`Tu as terminé ce test`,
    done: (score: string) => fr`Ton résultat est déjà remis à ton enseignant, scellé pour l'équipe.${score === "" ? "" : ` Score : ${score.replace(".", ",")} sur 100.`} Pour le refaire, demande-lui un nouvel essai.`,
  },

  offline: {
    title: fr`Préparer hors connexion`,
    lead: fr`Télécharge maintenant tout ce qu'il faut. Tu pourras passer le test sans réseau, sur cet appareil.`,
    prepare: fr`Préparer cet appareil`,
    progress: (done: number, all: number) => fr`${done} fichiers sur ${all}`,
    ready: (count: number) => fr`Cet appareil est prêt ✓ ${count} fichiers sont gardés : le test marchera sans réseau.`,
    missing: (count: number) => fr`${plural(count, "fichier n'a pas pu être gardé", "fichiers n'ont pas pu être gardés")}. Vérifie la connexion et la place libre, puis réessaie. Ce qui est déjà là ne sera pas téléchargé de nouveau.`,
    missingList: fr`Ce qui manque`,
    unsupported: fr`Ce navigateur ne peut pas garder le test hors connexion, souvent à cause de la navigation privée. Avec le réseau, le test marche normalement.`,
  },

  failure: {
    unknownCodeTitle: fr`Ce code n'existe pas ici`,
    unknownCode: (code: string) => fr`Aucune campagne de ce site n'a le code « ${code} ». Compare-le avec celui que ton enseignant a donné. Il peut aussi t'envoyer un lien.`,
    otherEntry: fr`Entrer un autre code ou un lien`,
    missingContentTitle: fr`Ce site n'a pas tout ce que la campagne demande`,
    missingContent: (kind: "unknown-template" | "unknown-competence" | "unknown-topic", id: string) => {
      const what = { "unknown-template": fr`le parcours « ${id} »`, "unknown-competence": fr`des épreuves pour la compétence ${id}`, "unknown-topic": fr`le sujet « ${id} »` }[kind];
      return fr`Il manque ${what}. Recharge la page. Si cela continue, préviens ton enseignant : le lien vient peut-être d'un autre site.`;
    },
    linkTitle: (kind: OpenCampaignError["kind"]): string => (kind === "forged" ? fr`Ce lien a été modifié` : fr`Ce lien ne s'ouvre pas`),
    link: (error: OpenCampaignError): string => {
      switch (error.kind) {
        case "not-campaign":
          return fr`Ce n'est pas le lien d'une campagne. Vérifie que tu as copié le bon lien, en entier.`;
        case "too-large":
          return fr`Il contient beaucoup trop de texte pour une campagne. Demande un autre lien à ton enseignant.`;
        case "too-new":
          return fr`Il vient d'une version plus récente du site. Recharge la page, puis réessaie.`;
        case "damaged":
          return fr`Il en manque un morceau : un message l'a peut-être coupé. Copie-le en entier, scanne le QR code, ou demande le fichier de la campagne.`;
        case "forged":
          return fr`Il ne correspond plus à ce que l'équipe a signé. Ne commence pas le test : montre cet écran à ton enseignant, et demande-lui le lien d'origine.`;
      }
    },
  },
} as const;
