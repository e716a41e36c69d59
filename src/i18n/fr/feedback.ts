import { fr } from "../typography.ts";

const plural = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`;
const decimal = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 1 });

/** What a student reads after answering: fetched once the first question is shown. */
export const feedback = {
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
    confidence: (level: number, topic: string) => fr`Ce test avance à petits pas. Cette question de niveau ${level} sur « ${topic} » est à ta portée : tu as de bonnes chances de la réussir.`,
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
    sealed: fr`Ton fichier est scellé : seule l'équipe peut l'ouvrir. Pour toi, ton résultat reste dans ton profil.`,
    sealFailed: fr`Le fichier n'a pas pu être scellé. Vérifie la connexion, puis appuie encore. Tes réponses sont en sécurité.`,
    campaign: (name: string) => fr`Campagne : ${name}`,
    share: fr`Partager mon fichier`,
    shared: fr`Fichier partagé. N'oublie pas de confirmer plus bas.`,
    showCode: fr`Montrer un QR code`,
    codeExplanation: fr`Si le fichier se perd, ton enseignant peut photographier ce code : il contient tes niveaux, scellés, sans tes réponses. Il ne remplace pas le fichier.`,
    code: fr`QR code de ton résultat scellé`,
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
} as const;
