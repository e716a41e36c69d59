import { fr } from "../typography.ts";

const plural = (count: number, one: string, many: string) => `${String(count)} ${count < 2 ? one : many}`;
const moment = new Intl.DateTimeFormat("fr-FR", { dateStyle: "full", timeStyle: "short" });

/** What a candidate reads. */
export const exam = {
  pageTitle: fr`Épreuve surveillée`,
  pageDescription: fr`Passe une épreuve surveillée : ton enseignant te donne le code.`,
  loading: fr`Chargement de l'épreuve…`,

  bundle: {
    title: fr`Épreuve surveillée`,
    lead: fr`Cette page s'ouvre pendant l'épreuve, avec ton surveillant.`,
    missing: fr`Les questions ne sont pas à cette adresse. Ouvre le fichier que ton surveillant te donne : son nom finit par « .palier-epreuve.json ».`,
    choose: fr`Ouvrir le fichier de l'épreuve`,
    notOne: fr`Ce fichier n'est pas celui d'une épreuve. Choisis le fichier dont le nom finit par « .palier-epreuve.json ».`,
    damaged: fr`Ce fichier est abîmé. Demandes-en une autre copie à ton surveillant.`,
    tooNew: fr`Ce fichier vient d'une version plus récente du site. Recharge la page, puis ouvre-le encore.`,
  },

  code: {
    title: fr`Le code de l'épreuve`,
    session: (session: string) => fr`Épreuve ${session}`,
    label: fr`Code donné par ton surveillant`,
    hint: fr`10 lettres et chiffres. Majuscules, espaces et tirets n'ont pas d'importance.`,
    open: fr`Ouvrir l'épreuve`,
    opening: fr`Ouverture… Cela prend quelques secondes.`,
    incomplete: (length: number) => fr`Le code a 10 caractères. Le tien en a ${length}. Vérifie-le.`,
    wrong: fr`Ce code n'ouvre pas cette épreuve. Compare-le avec celui du tableau, puis essaie encore.`,
    wait: (seconds: number) => fr`Tu peux essayer encore dans ${plural(seconds, "seconde", "secondes")}.`,
    otherLink: fr`Ce lien n'ouvre pas cette épreuve. Tape le code donné par ton surveillant.`,
  },

  token: {
    title: fr`Qui es-tu ?`,
    label: fr`Ton jeton`,
    hint: fr`8 lettres et chiffres, écrits sur ta fiche. Ton nom n'est demandé nulle part.`,
    next: fr`Continuer`,
    incomplete: (length: number) => fr`Un jeton a 8 caractères. Le tien en a ${length}. Vérifie-le.`,
    unknown: fr`Ce jeton n'est pas dans la liste de cette épreuve. Compare-le avec ta fiche. S'il est identique, appelle ton surveillant.`,
  },

  start: {
    room: (room: string) => fr`Salle ${room}`,
    token: (token: string) => fr`Jeton ${token}`,
    rules: (questions: number, minutes: number | undefined) => [
      fr`Il y a ${questions} questions, une par page. Tu peux revenir en arrière et changer tes réponses.`,
      minutes === undefined ? fr`Ton temps n'est pas compté.` : fr`Tu as ${minutes} minutes. Le temps avance même si tu changes d'onglet.`,
      fr`Chaque réponse est gardée sur cet appareil dès que tu changes de page.`,
      fr`Aucune correction n'est sur cet appareil : ton équipe corrige après l'épreuve.`,
      fr`En cas de panne, appelle ton surveillant : il a un code pour reprendre.`,
    ],
    early: (opens: string) => fr`L'épreuve commence le ${moment.format(new Date(opens))}. Attends le signal de ton surveillant.`,
    late: fr`L'heure de fin de l'épreuve est passée. Tu peux la faire, mais ton équipe verra l'heure.`,
    begin: fr`Commencer l'épreuve`,
    preparing: fr`Préparation des questions…`,
    activities: fr`Une partie des questions n'a pas pu être chargée. Vérifie la connexion et recharge la page avant de commencer.`,
    volatile: fr`Cet appareil refuse d'enregistrer. Tes réponses restent dans cet onglet seulement : ne le ferme pas, et préviens ton surveillant.`,
  },

  resume: {
    title: fr`Reprendre l'épreuve`,
    found: (answers: number) => fr`Ton épreuve est sur cet appareil : ${plural(answers, "réponse gardée", "réponses gardées")}. Appelle ton surveillant pour reprendre.`,
    elsewhere: fr`J'ai commencé sur un autre ordinateur`,
    elsewhereHint: fr`Ouvre la copie enregistrée sur l'autre ordinateur : son nom finit par « .palier-copie.txt ».`,
    chooseCopy: fr`Ouvrir la copie`,
    badCopy: fr`Ce fichier n'est pas une copie de cette épreuve, avec ce jeton. Vérifie le fichier et le jeton.`,
    label: fr`Code de reprise (le surveillant le tape)`,
    hint: fr`Il est sur la feuille de surveillance. Chaque code sert une fois.`,
    resume: fr`Reprendre`,
    incomplete: fr`Ce n'est pas un code de reprise : il a 8 caractères, et le dernier vérifie les autres. Compare-le avec la feuille.`,
    used: fr`Ce code a déjà servi. Le surveillant en a d'autres sur sa feuille.`,
  },

  question: {
    title: (number: number, count: number) => fr`Question ${number} sur ${count}`,
    previous: fr`Question précédente`,
    next: fr`Question suivante`,
    toOverview: fr`Voir toutes les questions`,
    kept: fr`Réponse gardée ✓`,
    keptInTab: fr`Réponse gardée dans cet onglet seulement. Préviens ton surveillant.`,
    clear: fr`Effacer ma réponse`,
    cleared: fr`Réponse effacée.`,
  },

  time: {
    left: (minutes: number) => (minutes < 1 ? fr`Moins d'une minute` : fr`${plural(minutes, "minute restante", "minutes restantes")}`),
    announce: (minutes: number) => fr`Il reste ${plural(minutes, "minute", "minutes")}.`,
    hide: fr`Cacher le temps`,
    show: fr`Montrer le temps`,
  },

  overview: {
    title: fr`Toutes les questions`,
    count: (answered: number, all: number) => fr`${plural(answered, "réponse", "réponses")} sur ${all} questions.`,
    answered: fr`répondu`,
    empty: fr`sans réponse`,
    reported: fr`signalée`,
    go: (number: number) => fr`Question ${number}`,
    finish: fr`Terminer l'épreuve`,
    copy: fr`Enregistrer une copie`,
    copyHint: fr`Pour continuer sur un autre ordinateur si celui-ci tombe en panne.`,
    addTime: fr`Ajouter du temps (surveillant)`,
  },

  added: {
    title: fr`Ajouter du temps`,
    code: fr`Code de la feuille de surveillance`,
    minutes: fr`Minutes à ajouter`,
    add: fr`Ajouter`,
    cancel: fr`Annuler`,
    minutesWrong: fr`Écris un nombre de minutes, de 1 à 120.`,
    done: (minutes: number) => fr`${plural(minutes, "minute ajoutée", "minutes ajoutées")} ✓`,
  },

  finish: {
    title: fr`Terminer l'épreuve ?`,
    all: fr`Tu as répondu à toutes les questions.`,
    missing: (count: number) => fr`Il reste ${plural(count, "question", "questions")} sans réponse.`,
    final: fr`Après, tu ne peux plus changer tes réponses.`,
    confirm: fr`Terminer`,
    back: fr`Revenir aux questions`,
  },

  end: {
    title: fr`Épreuve terminée`,
    time: fr`Le temps est écoulé. Tes réponses sont gardées.`,
    done: fr`Tes réponses sont gardées.`,
    first: fr`1. Montre ce code à ton surveillant. Il le note sur sa feuille.`,
    code: fr`Code de fin`,
    qr: fr`Code de fin de l'épreuve, à photographier`,
    second: fr`2. Remets le fichier de tes réponses comme ton surveillant le demande. Ton équipe seule peut le lire.`,
    downloaded: (name: string) => fr`Le fichier « ${name} » est dans tes téléchargements.`,
    again: fr`Télécharger encore`,
    resume: fr`Reprendre l'épreuve (surveillant)`,
    failed: fr`Le fichier n'a pas pu être préparé. Tes réponses sont gardées sur cet appareil : appelle ton surveillant, puis réessaie.`,
  },
} as const;
