import { fr } from "../typography.ts";

const plural = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`;
const decimal = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 0 });
const day = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long" });
const moment = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeStyle: "short" });

export const player = {
  siteName: "Palier",
  date: (at: string) => day.format(new Date(at)),
  dateAndTime: (at: string) => moment.format(new Date(at)),
  fileSize: (bytes: number) => (bytes < 1000 ? fr`${bytes} octets` : bytes < 1_000_000 ? `${whole.format(Math.ceil(bytes / 1000))} ko` : `${decimal.format(bytes / 1_000_000)} Mo`),
  percent: (share: number) => fr`${whole.format(share * 100)} %`,
  duration: (seconds: number) => {
    const minutes = Math.floor(seconds / 60);
    const rest = seconds % 60;
    if (minutes === 0) return plural(rest, "seconde", "secondes");
    return rest === 0 ? plural(minutes, "minute", "minutes") : `${plural(minutes, "minute", "minutes")} ${plural(rest, "seconde", "secondes")}`;
  },
  level: (level: number) => (level === 0 ? fr`Pas encore de niveau` : fr`Niveau ${level}`),
  answers: (count: number) => plural(count, "réponse", "réponses"),
  points: (points: number) => plural(points, "point", "points"),
  close: fr`Fermer`,
  retry: fr`Réessayer`,
  home: fr`Retour à l'accueil`,

  start: {
    pageTitle: fr`Test`,
    pageDescription: fr`Un test qui s'adapte à tes réponses et te donne ton niveau. Tes réponses restent sur ton appareil.`,
    loading: fr`Chargement du test…`,
    adaptive: (most: number) => fr`Il y a ${most} questions au plus. Elles s'adaptent à tes réponses.`,
    fixed: (count: number) => fr`Il y a ${count} questions, les mêmes pour tout le monde.`,
    minutes: (minutes: number) => fr`Prévois environ ${minutes} minutes. Tu peux t'arrêter et reprendre plus tard.`,
    feedbackEvery: (count: number) => fr`Toutes les ${count} questions, tu vois tes réponses et leurs corrections.`,
    feedbackAtEnd: fr`À la fin, tu vois tes réponses et leurs corrections.`,
    whatToExpect: [
      fr`Tu ne sais pas ? Choisis « Je passe ». C'est toujours possible.`,
      fr`Tu peux fermer la page et reprendre plus tard, sur cet appareil.`,
    ],
    tokenSummary: fr`J'ai un jeton`,
    tokenLabel: fr`Jeton donné par ton enseignant (facultatif)`,
    tokenHint: fr`8 lettres et chiffres. Majuscules, espaces et tirets n'ont pas d'importance. Le jeton reste sur cet appareil et il est écrit dans ton fichier de résultats.`,
    tokenIncomplete: (length: number, required: boolean) => fr`Un jeton a 8 caractères. Le tien en a ${length}. ${required ? "Vérifie-le." : "Vérifie-le, ou laisse le champ vide."}`,
    tokenDoubtful: fr`Il y a peut-être une faute de frappe dans ce jeton : compare-le avec ta feuille. S'il est identique, valide encore une fois.`,
    tokenRequired: fr`Ce test demande un jeton. Écris celui que ton enseignant t'a donné.`,
    begin: fr`Commencer`,
    resume: fr`Reprendre`,
    startOver: fr`Recommencer à zéro`,
    unfinishedTitle: fr`Tu as déjà commencé`,
    unfinished: (count: number, at: string) => {
      const began = fr`Passage commencé le ${moment.format(new Date(at))}.`;
      return count === 0 ? fr`${began} Aucune réponse pour l'instant.` : fr`${began} ${plural(count, "réponse est enregistrée", "réponses sont enregistrées")} sur cet appareil.`;
    },
    startOverNote: fr`Si tu recommences, ce passage est arrêté. Il reste dans ton profil.`,
    chooseTitle: fr`Choisis une compétence`,
    choose: fr`Pour commencer un test, choisis d'abord une compétence.`,
    seeCompetences: fr`Voir les 16 compétences`,
    none: fr`Ce test n'a pas encore d'épreuve. Il arrivera dans une prochaine version.`,
    unknown: fr`Ce test n'existe pas. L'adresse de la page est peut-être incomplète.`,
  },

  question: {
    title: (number: number) => fr`Question ${number}`,
    nextCheckpoint: (after: number) => fr`Point d'étape après la question ${after}`,
    blockProgress: (done: number, size: number) => fr`${done} sur ${size} avant le point d'étape`,
    answerTitle: fr`Ta réponse`,
    chooseOne: fr`Choisis une réponse`,
    chooseSeveral: fr`Choisis une ou plusieurs réponses`,
    fillFields: fr`Complète les champs`,
    putInOrder: fr`Remets dans l'ordre`,
    orderingHint: fr`Utilise les flèches pour monter ou descendre une ligne, ou fais-la glisser par ses points.`,
    moveUp: (label: string) => fr`Monter « ${label} »`,
    moveDown: (label: string) => fr`Descendre « ${label} »`,
    moved: (label: string, place: number, count: number) => fr`« ${label} » est à la place ${place} sur ${count}.`,
    chooseInList: fr`Choisis dans la liste`,
    match: fr`Relie chaque élément`,
    classify: fr`Classe chaque élément`,
    alreadyUsed: (target: string) => fr`${target} (déjà relié)`,
    pointOne: fr`Désigne une zone`,
    pointSeveral: fr`Désigne une ou plusieurs zones`,
    pointHint: fr`Touche l'image, ou choisis dans la liste sous l'image.`,
    zone: (number: number, label: string) => fr`${number}. ${label}`,
    activityUntouched: fr`Ta réponse est ce que tu fais dans l'activité ci-dessus. Tu n'as encore rien changé.`,
    activityTouched: fr`Ta réponse est l'activité telle que tu la laisses. Quand tu as fini, valide.`,
    validate: fr`Valider`,
    validating: fr`Enregistrement…`,
    skip: fr`Je passe`,
    nothingEntered: fr`Donne une réponse pour valider. Si tu ne sais pas, choisis « Je passe ».`,
    orderUntouched: fr`Tu n'as rien déplacé. Si cet ordre te convient, valide encore une fois.`,
    emptyFields: (count: number) => fr`Il reste ${plural(count, "champ vide", "champs vides")}. Complète, ou valide encore une fois.`,
    unanswerable: fr`Nous n'arrivons pas à lire ta réponse. Vérifie-la, puis valide encore. Rien n'est compté.`,
    unreadableNumber: fr`Nous n'arrivons pas à lire un nombre. Écris-le en chiffres, par exemple 12,5. Rien n'est compté.`,
    download: fr`Télécharger : `,
    table: fr`Tableau de l'énoncé`,
    code: fr`Texte de l'énoncé, tel quel`,
    size: (size: string) => ` (${size})`,
    saved: (number: number) => fr`Réponse ${number} enregistrée ✓`,
    savedAgain: (number: number) => fr`L'appareil enregistre à nouveau : ${number < 2 ? "ta réponse est enregistrée" : `tes ${number} réponses sont enregistrées`} ✓`,
    started: fr`Test enregistré sur cet appareil ✓`,
    kept: (number: number) => fr`Réponse ${number} gardée dans cet onglet seulement`,
    resumed: (count: number) => (count === 0 ? fr`Tu reprends au début du test.` : fr`Tu reprends là où tu t'es arrêté : ${plural(count, "réponse déjà enregistrée", "réponses déjà enregistrées")}.`),
    unsuitable: fr`Cette question se fait mieux sur un ordinateur. Sur un téléphone, tu peux choisir « Je passe ».`,
    accessibility: fr`Accessibilité`,
    pause: fr`Pause`,
  },

  pause: {
    title: fr`Test en pause`,
    kept: (count: number) =>
      count === 0
        ? fr`Ton test est gardé sur cet appareil. Tu peux fermer la page et reprendre plus tard, ici ou depuis l'accueil.`
        : fr`${plural(count, "réponse est enregistrée", "réponses sont enregistrées")} sur cet appareil. Tu peux fermer la page et reprendre plus tard, ici ou depuis l'accueil.`,
    resume: fr`Reprendre`,
  },

  timer: {
    title: fr`Question chronométrée`,
    announce: (time: string) => fr`La question suivante mesure aussi ta rapidité : ${time}. Le temps démarre quand tu appuies sur le bouton.`,
    reassurance: fr`Le chronomètre est caché : tu peux le montrer. Tu peux aussi ajouter du temps, plusieurs fois. À la fin du temps, ta réponse n'est pas perdue : tu peux encore la valider.`,
    begin: fr`Voir la question`,
    left: (time: string) => fr`Temps restant : ${time}`,
    hide: fr`Cacher le temps`,
    show: fr`Montrer le temps`,
    extend: (time: string) => fr`Ajouter du temps (${time})`,
    extended: (time: string, left: string) => fr`${time} de plus. Temps restant : ${left}.`,
    almostOver: (time: string) => fr`Il reste ${time}. Tu peux ajouter du temps.`,
    over: fr`Le temps prévu est écoulé. Ta réponse n'est pas perdue : tu peux la finir et la valider.`,
  },

  listen: {
    listen: fr`Écouter`,
    suspend: fr`Suspendre`,
    resume: fr`Continuer`,
    stop: fr`Arrêter`,
    aloud: fr` la lecture`,
  },

  report: {
    open: fr`Signaler un problème`,
    again: fr`Problème signalé ✓`,
    about: (number: number) => fr` (question ${number})`,
    thanks: fr`Merci ! Ton message est gardé avec tes réponses.`,
    missing: fr`Le formulaire n'a pas pu être chargé. Vérifie la connexion, puis réessaie.`,
  },

  failure: {
    noScript: fr`Cette page a besoin de JavaScript. Active-le dans ton navigateur, ou demande de l'aide à ton enseignant.`,
    safe: fr`Tes réponses enregistrées sont en sécurité sur cet appareil.`,
    nothingLost: fr`Tu n'as rien perdu.`,
    offlineTitle: fr`Le test n'a pas pu être chargé`,
    offline: fr`La connexion ne répond pas. Vérifie le Wi-Fi ou le réseau, puis réessaie.`,
    corruptedTitle: fr`Le contenu reçu n'est pas le bon`,
    corrupted: fr`Ce que nous avons reçu est abîmé, ou vient d'une page de connexion Wi-Fi. Connecte-toi au réseau, puis réessaie.`,
    missingTitle: fr`Le contenu n'a pas été trouvé`,
    missing: fr`Le site vient peut-être d'être mis à jour. Recharge la page. Si cela continue, préviens ton enseignant.`,
    insecureTitle: fr`Cette adresse ne permet pas le test`,
    insecure: fr`L'adresse de la page doit commencer par « https:// ». Demande la bonne adresse à ton enseignant.`,
    releaseGoneTitle: fr`Ce passage vient d'une version plus ancienne`,
    releaseGone: fr`Le site a été mis à jour et les questions de ce passage ne sont plus sur cet appareil. Tu peux télécharger tes réponses, puis recommencer.`,
    damagedTitle: fr`Ce passage ne peut pas être repris`,
    damaged: fr`Une partie de ce passage est abîmée. Tu peux télécharger tes réponses, puis recommencer.`,
    downloadWhatExists: fr`Télécharger mes réponses`,
    startAgain: fr`Recommencer à zéro`,
    storageTitle: fr`Cet appareil refuse d'enregistrer`,
    storageMissing: fr`Tes réponses sont gardées dans cet onglet seulement. Ne le ferme pas avant d'avoir téléchargé tes résultats.`,
    exportNow: fr`Télécharger maintenant`,
    gradingOffline: fr`La correction n'a pas pu être chargée. Ta réponse est toujours là : vérifie la connexion, puis valide encore. Si cela continue, recharge la page : ta réponse y sera encore.`,
    activityMissing: fr`L'activité n'a pas pu être chargée. Vérifie la connexion, puis réessaie. Si cela continue, recharge la page : tes réponses enregistrées sont en sécurité.`,
    otherTabTitle: fr`Le test est ouvert dans un autre onglet`,
    otherTab: fr`Pour ne rien mélanger, un seul onglet enregistre à la fois. Continue dans l'autre onglet. Si tu le fermes, le test s'ouvrira ici tout seul.`,
    overtaken: fr`Ce test a continué dans un autre onglet. Recharge cette page pour reprendre au bon endroit.`,
    unexpectedTitle: fr`Quelque chose n'a pas marché`,
    unexpected: fr`Recharge la page pour reprendre au même endroit.`,
    reload: fr`Recharger la page`,
  },

} as const;
