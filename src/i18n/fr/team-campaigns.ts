import { fr } from "../typography.ts";
import type { CampaignReach } from "../../campaigns/campaign-reach.ts";

const whole = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 0 });
const moment = new Intl.DateTimeFormat("fr-FR", { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" });
const list = new Intl.ListFormat("fr-FR");
const at = (instant: string): string => moment.format(new Date(instant));
const plural = (count: number, one: string, many: string): string => `${whole.format(count)} ${count < 2 ? one : many}`;
const duration = (minutes: number): string => (minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? "" : ` ${String(minutes % 60).padStart(2, "0")}`}`);

/** What a team reads when it makes campaigns and hands them out. */
export const teamCampaigns = {
  title: fr`Campagnes`,
  lead: fr`Une campagne est un test proposé à une classe : ce qui est demandé, de quand à quand, et qui ouvre les résultats. Elle tient dans un lien : aucun serveur ne la garde.`,
  none: fr`Aucune campagne pour l'instant.`,
  create: fr`Nouvelle campagne`,
  back: fr`Revenir aux campagnes`,
  duration,

  card: {
    noClass: fr`Sans classe`,
    template: (title: string) => fr`Parcours « ${title} »`,
    own: (competences: readonly string[]) => fr`Compétences ${list.format(competences)}`,
    dates: (opens: string | undefined, closes: string | undefined) =>
      opens !== undefined && closes !== undefined ? fr`Du ${at(opens)} au ${at(closes)}` : closes !== undefined ? fr`Jusqu'au ${at(closes)}` : opens !== undefined ? fr`À partir du ${at(opens)}` : fr`Sans date`,
    proofs: { practice: fr`Entraînement`, campaign: fr`Campagne scellée` },
    share: fr`Distribuer`,
    slips: fr`Fiches des élèves`,
    again: fr`Reprendre pour une autre`,
    remove: fr`Retirer`,
    named: (action: string, name: string) => fr`${action} : ${name}`,
    removed: (name: string) => fr`La campagne « ${name} » est retirée d'ici. Ses liens déjà distribués marchent toujours.`,
  },

  form: {
    what: fr`Ce qui est demandé`,
    from: { template: fr`Un parcours tout prêt`, own: fr`Mes sujets et mes niveaux` },
    template: fr`Parcours`,
    templateOption: (title: string, minutes: number) => fr`${title} (${duration(minutes)})`,
    loading: fr`Lecture du contenu du site…`,
    failed: fr`Le contenu du site n'a pas pu être chargé. Vérifiez la connexion, puis rouvrez cette page. Vos campagnes n'ont pas changé.`,
    level: (name: string) => fr`Niveau maximal, ${name}`,
    upTo: (level: number) => fr`Jusqu'au niveau ${level}`,
    topics: (chosen: number, total: number) => fr`Sujets : ${chosen === total ? fr`tous (${whole.format(total)})` : fr`${whole.format(chosen)} sur ${whole.format(total)}`}`,
    most: fr`Nombre maximal de questions`,
    mostHint: fr`Le test s'arrête avant dès qu'il est assez précis.`,
    estimate: (reach: CampaignReach, questions: { readonly minimum: number; readonly maximum: number }, minutes: number) =>
      fr`${questions.minimum === questions.maximum ? plural(questions.maximum, "question", "questions") : fr`De ${whole.format(questions.minimum)} à ${whole.format(questions.maximum)} questions`}, environ ${duration(minutes)}. ${plural(reach.competences, "compétence", "compétences")}, ${plural(reach.topics, "sujet", "sujets")}, ${whole.format(reach.skills)} acquis sur ${whole.format(reach.possibleSkills)} ont une épreuve.`,
    empty: fr`Choisissez au moins une compétence.`,
    few: (challenges: number) => fr`Le site n'a que ${plural(challenges, "épreuve", "épreuves")} pour ce choix : le test sera plus court que prévu.`,
    long: fr`Plus de deux heures : prévoyez plusieurs séances, le test se reprend là où il s'est arrêté.`,

    who: fr`Pour qui`,
    classes: fr`Classes`,
    classesHint: fr`Une campagne par classe cochée, d'un seul geste.`,
    noClasses: fr`Sans liste d'élèves, la campagne est pour qui reçoit son lien.`,
    name: fr`Nom`,
    nameHint: fr`{classe} est remplacé par chaque classe. Les élèves et les fichiers de résultats portent ce nom.`,
    names: (names: readonly string[]) => fr`${plural(names.length, "campagne", "campagnes")} : ${list.format(names)}`,
    team: fr`Qui la propose`,
    teamHint: fr`Lu par les élèves, par exemple « l'équipe numérique du collège des Tilleuls ».`,

    rules: fr`Dates et essais`,
    opens: fr`Ouvre le`,
    closes: fr`Ferme le`,
    attempts: fr`Nombre d'essais`,
    attemptChoices: { "": fr`Sans limite`, "1": fr`Un seul`, "2": fr`Deux`, "3": fr`Trois` },
    daysBetween: fr`Délai entre deux essais`,
    days: { "0": fr`Aucun`, "4": fr`4 jours`, "7": fr`7 jours` },

    proof: fr`Preuve et clés`,
    proofs: {
      campaign: fr`Campagne : jeton demandé, questions tirées d'après le jeton, fichiers scellés, réponses vérifiées`,
      practice: fr`Entraînement : rien n'est prouvé, le jeton est facultatif`,
    },
    keys: fr`Clés qui ouvriront les fichiers remis`,
    keysHint: fr`L'une d'elles, ouverte dans ce navigateur, signe le lien.`,
    noKeys: fr`L'équipe n'a pas encore de clé : il en faut une pour signer un lien et sceller les fichiers.`,
    toKeys: fr`Créer une clé`,

    words: fr`Ce que lit l'élève`,
    text: fr`Quelques mots d'accueil`,
    textHint: fr`Facultatif. Texte simple, tutoyez.`,
    reader: fr`Qui lira les résultats`,
    readerHint: fr`Facultatif, par exemple « ta professeure principale ».`,
    sees: fr`Cette personne voit`,
    seesChoices: { answers: fr`les réponses et les niveaux`, levels: fr`les niveaux seulement` },
    handIn: fr`Où remettre le fichier`,
    handInHint: fr`Facultatif, par exemple « Dans l'ENT, casier de la classe ».`,

    create: (count: number) => (count < 2 ? fr`Créer la campagne` : fr`Créer ${whole.format(count)} campagnes`),
    cancel: fr`Annuler`,
    done: (names: readonly string[]) => fr`${names.length < 2 ? fr`La campagne est prête` : fr`${whole.format(names.length)} campagnes sont prêtes`} : ${list.format(names)}. Distribuez le lien, ou imprimez les fiches.`,
    problems: {
      scope: fr`Choisissez au moins une compétence dont le site a des épreuves.`,
      name: fr`Donnez un nom d'au moins 3 caractères.`,
      sameName: fr`Deux classes auraient le même nom : écrivez {classe} dans le nom.`,
      team: fr`Écrivez qui propose la campagne : les élèves le liront.`,
      dates: fr`La fermeture doit venir après l'ouverture.`,
      keys: fr`Une campagne scellée demande au moins une clé : cochez-en une, ou choisissez « Entraînement ».`,
      full: fr`Un espace de travail garde au plus 300 campagnes. Retirez-en d'abord.`,
    },
  },

  share: {
    title: (name: string) => fr`Distribuer « ${name} »`,
    link: fr`Lien à donner aux élèves`,
    linkHint: fr`Il contient toute la campagne, signée. Il se colle dans un message, l'ENT ou un cahier de textes.`,
    copy: fr`Copier le lien`,
    copied: fr`Le lien est copié.`,
    notCopied: fr`Le navigateur refuse de copier : le lien est sélectionné, copiez-le avec Ctrl+C.`,
    file: fr`Fichier de la campagne`,
    fileHint: fr`La même campagne signée, pour une clé USB ou une salle sans réseau. L'élève l'ouvre depuis la page d'accueil.`,
    fileButton: fr`Télécharger le fichier`,
    code: fr`Code court`,
    codeHint: fr`3 à 12 lettres ou chiffres. Il marche une fois ce fichier publié sur le site, dans content/campaigns/.`,
    codeButton: fr`Télécharger le fichier du code`,
    codeBad: fr`Un code a 3 à 12 lettres sans accent ou chiffres.`,
    codeTaken: (name: string) => fr`Ce code est déjà celui de « ${name} ».`,
    codeDone: (code: string, file: string) => fr`Le fichier ${file} est téléchargé. Une fois publié, les élèves taperont « ${code} », et l'affiche et les fiches le porteront.`,
    codeServed: fr`Publié sur ce site`,
    codeAwaited: fr`Pas encore publié`,
    codeForgotten: fr`Le code court est oublié : l'affiche et les fiches portent le lien entier.`,
    closedKey: fr`Le lien se signe avec une clé de la campagne ouverte ici. Ouvrez-en une.`,
    openKey: (name: string) => fr`Ouvrir la clé « ${name} »`,
    noKey: fr`Cette campagne n'a pas de clé que cet espace connaisse : seul un code court peut la donner.`,
    print: fr`Imprimer l'affiche`,
    board: fr`Affiche pour le tableau`,
    slips: fr`Imprimer les fiches des élèves`,
    tooLong: fr`Ce lien est trop long pour un QR code : donnez-le par message, ou publiez un code court.`,
    local: fr`Cette adresse n'existe que sur ce poste : ouvrez l'espace équipe du site que les élèves utiliseront, puis distribuez de là.`,
    downloaded: (file: string) => fr`Le fichier ${file} est téléchargé.`,
    sheet: {
      scan: fr`Scanne ce code`,
      qr: (name: string) => fr`Code à scanner de la campagne ${name}`,
      code: (host: string) => fr`ou va sur ${host} et tape le code`,
      steps: (needsToken: boolean) => [
        ...(needsToken ? [fr`Écris ton jeton, celui de ta fiche.`] : []),
        fr`Réponds sans te presser. Tu peux passer une question.`,
        fr`À la fin, télécharge ton fichier et remets-le à ton professeur.`,
      ],
      key: fr`Clé de l'équipe, à comparer avec celle de la page`,
    },
  },

  fileName: (id: string) => `${id}.palier-campagne.json`,
  codeFileName: (code: string) => `${code}.json`,
} as const;
