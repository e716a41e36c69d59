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
    tokenHint: fr`8 lettres et chiffres. Majuscules, espaces et tirets n'ont pas d'importance. Il reste sur cet appareil et il est écrit dans ton fichier de résultats.`,
    tokenIncomplete: (length: number) => fr`Un jeton a 8 caractères. Le tien en a ${length}. Vérifie-le, ou laisse le champ vide.`,
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
    reassurance: fr`Tu peux cacher le chronomètre ou ajouter du temps. À la fin du temps, ta réponse n'est pas perdue : tu peux encore la valider.`,
    begin: fr`Voir la question`,
    left: (time: string) => fr`Temps restant : ${time}`,
    hide: fr`Cacher le temps`,
    show: fr`Montrer le temps`,
    extend: (time: string) => fr`Ajouter ${time}`,
    extended: (time: string) => fr`${time} de plus.`,
    almostOver: fr`Il reste 10 secondes. Tu peux ajouter du temps.`,
    over: fr`Le temps prévu est écoulé. Ta réponse n'est pas perdue : tu peux la finir et la valider.`,
  },

  checkpoint: {
    title: fr`Point d'étape`,
    finalTitle: fr`Tes dernières réponses`,
    summary: (correct: number, count: number) =>
      correct === 0 ? fr`Aucune bonne réponse sur ${count} cette fois. Lis les corrections : c'est là que tu apprends.` : fr`${plural(correct, "bonne réponse", "bonnes réponses")} sur ${count}.`,
    levelTitle: fr`Où tu en es`,
    movement: (from: number, to: number) => {
      if (to > from) return from === 0 ? fr`Tu atteins le niveau ${to}.` : fr`Tu passes du niveau ${from} au niveau ${to}.`;
      if (to < from) return to === 0 ? fr`L'estimation descend sous le niveau 1.` : fr`L'estimation passe du niveau ${from} au niveau ${to}.`;
      return to === 0 ? fr`Tu n'as pas encore atteint le niveau 1.` : fr`Tu restes au niveau ${to}.`;
    },
    firstEstimate: (level: number) => (level === 0 ? fr`Première estimation : pas encore le niveau 1.` : fr`Première estimation : niveau ${level}.`),
    narrower: fr`L'estimation est plus précise qu'avant.`,
    wider: fr`L'estimation est encore large : d'autres réponses la rendront plus sûre.`,
    reviewTitle: fr`Tes réponses`,
    outcome: (number: number, outcome: string) => fr`Question ${number} : ${outcome}`,
    right: fr`Réussie`,
    wrong: fr`À revoir`,
    skipped: fr`Passée`,
    yourAnswer: fr`Ta réponse`,
    expected: fr`Réponse attendue`,
    correction: fr`L'explication`,
    gesture: fr`Le geste à retenir`,
    statement: fr`Revoir l'énoncé`,
    succeed: fr`Pour réussir la prochaine fois`,
    further: fr`Pour aller plus loin`,
    minutes: (minutes: number) => fr`${minutes} min`,
    opensNewTab: fr`(nouvel onglet)`,
    why: fr`Pourquoi cette question ?`,
    whyUnknown: fr`Cette question a été choisie par une autre version du test.`,
    continue: fr`Continuer`,
    pause: fr`Faire une pause`,
    pauseNote: fr`Une pause garde tout sur cet appareil. Tu reprendras à la question suivante.`,
    stop: fr`M'arrêter ici`,
    stopConfirm: fr`Si tu t'arrêtes ici, ce passage est terminé et tu vois ton résultat. Tu pourras refaire la compétence plus tard.`,
    stopConfirmed: fr`Oui, voir mon résultat`,
    stopCancelled: fr`Non, je continue`,
    seeResult: fr`Voir mon résultat`,
    activity: fr`Ce que tu as fait dans l'activité :`,
    goalReached: fr`fait`,
    goalMissed: fr`pas fait`,
    noReview: fr`Cette correction n'est plus disponible.`,
  },

  why: {
    firstQuestion: (level: number, topic: string) => fr`C'est ta première question. On commence au niveau ${level}, avec « ${topic} », pour trouver ton point de départ.`,
    informative: (level: number, topic: string, estimated: string, chance: string) =>
      fr`Pour l'instant, nous t'estimons autour du niveau ${estimated}. Cette question de niveau ${level} sur « ${topic} » est celle qui nous apprend le plus : tu avais environ ${chance} de chances de la réussir.`,
    easier: (level: number, topic: string) => fr`Les questions d'avant étaient difficiles. Celle-ci, de niveau ${level} sur « ${topic} », est plus accessible.`,
    explore: (level: number, topic: string) => fr`Nous n'avions encore rien vu sur « ${topic} ». Cette question de niveau ${level} nous en donne une première idée.`,
    fixedForm: (level: number, topic: string) => fr`Ce test pose les mêmes questions à tout le monde. Celle-ci est de niveau ${level}, sur « ${topic} ».`,
    decimal: (value: number) => decimal.format(value),
  },

  result: {
    title: fr`Ton résultat`,
    level: (level: number, points: number, maximum: number) =>
      level === 0 ? fr`Pas encore de niveau : ${plural(points, "point", "points")} sur ${maximum}.` : fr`Niveau ${level} : ${plural(points, "point", "points")} sur ${maximum}.`,
    pointsOf: (points: number, maximum: number) => fr`${plural(points, "point", "points")} sur ${maximum}`,
    interval: (low: number, high: number, lowLevel: number, highLevel: number) => {
      const levels = lowLevel === highLevel ? (lowLevel === 0 ? fr`sous le niveau 1` : fr`au niveau ${lowLevel}`) : lowLevel === 0 ? fr`entre le début et le niveau ${highLevel}` : fr`entre le niveau ${lowLevel} et le niveau ${highLevel}`;
      return low === high ? fr`Nous sommes sûrs à 90 % que tu as ${plural(high, "point", "points")}, ${levels}.` : fr`Nous sommes sûrs à 90 % que tu es entre ${low} et ${plural(high, "point", "points")}, ${levels}.`;
    },
    reason: (reason: string, answered: number) => {
      switch (reason) {
        case "precise":
          return fr`Le test s'est arrêté après ${plural(answered, "réponse", "réponses")} : ton niveau est maintenant assez sûr.`;
        case "length":
          return fr`Le test s'est arrêté après ${plural(answered, "réponse", "réponses")} : c'est sa longueur maximale.`;
        case "exhausted":
          return fr`Le test s'est arrêté après ${plural(answered, "réponse", "réponses")} : nous t'avons posé toutes les questions utiles pour trouver ton niveau.`;
        case "student":
          return fr`Tu as arrêté le test après ${plural(answered, "réponse", "réponses")}.`;
        case "restarted":
          return fr`Tu as arrêté ce passage après ${plural(answered, "réponse", "réponses")} pour recommencer à zéro.`;
        default:
          return fr`Le test s'est terminé après ${plural(answered, "réponse", "réponses")}.`;
      }
    },
    allAnswered: (count: number) => fr`Tu as vu les ${count} questions de ce test.`,
    endedAt: (moment: string) => fr`C'était le ${moment}.`,
    beforeFirstLevel: fr`Tout le monde commence là. Les tutoriels plus bas t'aident à monter sur la première marche.`,
    tooFewFor: (names: readonly string[]) => fr`Trop peu de questions pour donner un niveau : ${names.join(" ; ")}.`,
    fewAnswers: fr`Avec si peu de réponses, ce résultat est seulement une première idée.`,
    masteryTitle: fr`Sujet par sujet`,
    masteryCaption: fr`Chaque case est un niveau du sujet. Son signe dit ce que nous pensons de toi aujourd'hui.`,
    topic: fr`Sujet`,
    mastered: fr`acquis`,
    inProgress: fr`en cours`,
    notYet: fr`pas encore`,
    rung: (level: number, state: string, chance: string) => fr`Niveau ${level} : ${state} (${chance})`,
    nextTitle: fr`Et maintenant ?`,
    nextTutorials: fr`Des tutoriels choisis d'après tes réponses :`,
    nextCompetence: fr`Pour connaître ton niveau dans une compétence, passe son test : 20 questions au plus.`,
    nextRetry: fr`Dans quelques jours, tu peux refaire cette compétence : d'autres questions t'attendent.`,
    seeProfile: fr`Voir mon profil`,
    otherCompetence: fr`Choisir une autre compétence`,
    handInTitle: fr`Garder et remettre tes résultats`,
    handInExplanation: fr`Rien n'est envoyé tout seul. Télécharge ton fichier, puis donne-le à ton enseignant s'il te l'a demandé.`,
    download: fr`Télécharger mes résultats`,
    downloaded: (name: string) => fr`Fichier préparé : ${name}. Regarde dans tes téléchargements.`,
    copy: fr`Copier mes résultats (texte)`,
    copied: fr`Copié ✓ Tu peux coller ce texte dans un message à ton enseignant.`,
    copyFailed: fr`La copie n'a pas marché. Télécharge plutôt le fichier.`,
    notHandedIn: fr`Non remis`,
    handedIn: fr`Remis ✓`,
    confirmHandIn: fr`C'est fait : je l'ai remis`,
    undoHandIn: fr`Finalement, je ne l'ai pas encore remis`,
    reviewAll: fr`Revoir toutes mes réponses`,
    token: (token: string) => fr`Jeton : ${token}`,
    noToken: fr`Sans jeton : ton fichier ne contient pas ton nom.`,
  },

  stairs: {
    firstTick: fr`niveau 1`,
    label: (level: number, maximum: number, low: number, high: number) =>
      fr`Escalier de ${maximum} niveaux. ${level === 0 ? "Tu es avant la première marche" : `Tu es sur la marche ${level}`}. Zone sûre à 90 % : de ${low} à ${high} points sur ${maximum * 8}.`,
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
    downloadWhatExists: fr`Télécharger mes réponses`,
    startAgain: fr`Recommencer à zéro`,
    storageTitle: fr`Cet appareil refuse d'enregistrer`,
    storageMissing: fr`Tes réponses sont gardées dans cet onglet seulement. Ne le ferme pas avant d'avoir téléchargé tes résultats.`,
    exportNow: fr`Télécharger maintenant`,
    gradingOffline: fr`La correction n'a pas pu être chargée. Ta réponse est toujours là : vérifie la connexion, puis valide encore.`,
    activityMissing: fr`L'activité n'a pas pu être chargée. Vérifie la connexion, puis réessaie. Tes réponses enregistrées sont en sécurité.`,
    otherTabTitle: fr`Le test est ouvert dans un autre onglet`,
    otherTab: fr`Pour ne rien mélanger, un seul onglet enregistre à la fois. Continue dans l'autre onglet. Si tu le fermes, le test s'ouvrira ici tout seul.`,
    unexpectedTitle: fr`Quelque chose n'a pas marché`,
    unexpected: fr`Recharge la page pour reprendre au même endroit.`,
    reload: fr`Recharger la page`,
  },

  resume: {
    title: fr`Reprendre où tu en étais`,
    link: (competence: string) => fr`Reprendre : ${competence}`,
    saved: (count: number, at: string) => fr`${count === 0 ? "Aucune réponse encore" : plural(count, "réponse enregistrée", "réponses enregistrées")}, le ${day.format(new Date(at))}`,
  },

  profile: {
    title: fr`Mon profil`,
    description: fr`Tes niveaux dans les 16 compétences numériques, gardés sur ton appareil.`,
    lead: fr`Tes niveaux, compétence par compétence. Tout est calculé ici, à partir de tes réponses.`,
    loading: fr`Chargement de ton profil…`,
    emptyTitle: fr`Ton profil est encore vide`,
    empty: fr`Fais un premier test : ton profil se remplira ici. Il reste sur cet appareil, personne d'autre ne le voit.`,
    firstTest: fr`Choisir une compétence`,
    total: fr`Total`,
    totalPoints: (points: number, maximum: number) => fr`${whole.format(points)} points sur ${whole.format(maximum)}`,
    measuredCount: (count: number) => fr`${plural(count, "compétence mesurée", "compétences mesurées")} sur 16.`,
    explanation: fr`« Mesuré » : tu as répondu à trois questions au moins. « Estimé » : nous devinons surtout d'après tes autres compétences. La bande montre où tu es, sûr à 90 %.`,
    measured: fr`Mesuré`,
    estimated: fr`Estimé`,
    notYet: fr`Pas encore`,
    lastDate: (at: string) => fr`le ${day.format(new Date(at))}`,
    begin: fr`Commencer`,
    again: fr`Refaire`,
    resume: fr`Reprendre`,
    soon: fr`Bientôt`,
    linkTo: (action: string, competence: string) => `${action} ${competence}`,
    historyTitle: fr`Mes passages`,
    inProgress: fr`En cours`,
    ended: fr`Terminé`,
    seeResult: fr`Voir le résultat`,
    download: fr`Télécharger`,
    remove: fr`Supprimer`,
    removeConfirm: fr`Supprimer ce passage et ses réponses de cet appareil ?`,
    removeConfirmed: fr`Oui, supprimer`,
    cancel: fr`Annuler`,
    removed: fr`Passage supprimé.`,
    undo: fr`Annuler la suppression`,
    restored: fr`Passage rétabli.`,
    eraseTitle: fr`Effacer tout`,
    eraseExplanation: fr`Sur un ordinateur partagé, efface tes traces avant de partir. Télécharge d'abord tes résultats si tu en as besoin.`,
    erase: fr`Effacer tout sur cet appareil`,
    eraseConfirm: fr`Effacer tous tes passages, ton profil et ton jeton de cet appareil ? Sans fichier téléchargé, tu ne pourras pas les retrouver.`,
    eraseConfirmed: fr`Oui, tout effacer`,
    erased: fr`Tout est effacé sur cet appareil.`,
    storageMissing: fr`Cet appareil refuse d'enregistrer : ton profil reste vide ici.`,
    partly: fr`Une partie de ton profil ne peut pas être calculée sans connexion. Tes réponses sont en sécurité.`,
    range: (low: number, high: number, maximum: number) => fr`${low} à ${high} points sur ${maximum}`,
    levels: (low: number, high: number) => {
      if (low === high) return low === 0 ? fr`Sans doute sous le niveau 1` : fr`Sans doute niveau ${low}`;
      return low === 0 ? fr`Au plus niveau ${high}` : fr`Entre les niveaux ${low} et ${high}`;
    },
    band: (low: number, high: number, maximum: number) => fr`Sûr à 90 % : entre ${low} et ${high} points sur ${maximum}`,
  },
} as const;
