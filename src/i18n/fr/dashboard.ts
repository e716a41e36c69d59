import type { FileRefusal, Refusal } from "../../analytics/import-files.ts";
import type { CheckReason } from "../../analytics/verify-run.ts";
import { fr } from "../typography.ts";
import { results } from "./results.ts";

const plural = (count: number, one: string, many: string): string => `${whole.format(count)} ${count < 2 ? one : many}`;
const whole = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 0 });
const day = new Intl.DateTimeFormat("fr-FR", { dateStyle: "short" });
const moment = new Intl.DateTimeFormat("fr-FR", { dateStyle: "short", timeStyle: "short" });
const longDay = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long" });
const size = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 1 });

const students = (count: number): string => plural(count, "élève", "élèves");
const runs = (count: number): string => plural(count, "passage", "passages");
const answers = (count: number): string => plural(count, "réponse", "réponses");

/** As the student chose it in the test. */
const PROBLEMS: Readonly<Record<string, string>> = {
  typo: fr`Faute ou erreur`,
  unclear: fr`Pas clair`,
  file: fr`Fichier ou image qui ne s'ouvre pas`,
  refused: fr`Bonne réponse refusée`,
  other: fr`Autre chose`,
};

/** Every sentence of the team space. */
export const dashboard = {
  title: fr`Espace équipe`,
  description: fr`Réunir les résultats d'une classe, les vérifier et les lire, sans que rien ne quitte ce navigateur.`,
  date: (at: number) => day.format(new Date(at)),
  moment: (at: number) => moment.format(new Date(at)),
  number: (value: number) => whole.format(value),
  percent: (share: number) => fr`${whole.format(share * 100)} %`,
  noScript: fr`L'espace équipe a besoin de JavaScript pour lire vos fichiers dans ce navigateur.`,

  parts: {
    label: fr`Parties de l'espace équipe`,
    prepare: fr`Préparer`,
    prepareHint: fr`Élèves, campagnes, fiches, clés`,
    follow: fr`Suivre`,
    followHint: fr`Résultats remis, niveaux, profil`,
    exam: fr`Certifier`,
    examHint: fr`Épreuves surveillées, correction, jury`,
  },

  welcome: {
    prepare: fr`Vous n'avez pas encore de résultats ?`,
    prepareText: fr`Choisir un parcours, coller la liste de la classe, imprimer une fiche par élève : cinq minutes.`,
    prepareLink: fr`Préparer une classe`,
    steps: [
      fr`Rassemblez les fichiers de résultats remis par vos élèves (.palier.json, ou un ZIP). Les noms viennent de la liste faite dans « Préparer », ou d'un CSV : jeton ; nom ; prénom ; classe.`,
      fr`Déposez-les ci-dessous. Chaque fichier est relu : les réponses sont corrigées à nouveau et le parcours rejoué.`,
      fr`Lisez la classe : qui a passé quoi, où en est chacun, ce qu'il faut reprendre.`,
    ],
    privacy: fr`Rien ne quitte ce navigateur : les fichiers y sont lus, vérifiés et gardés. Ce site ne reçoit ni nom, ni résultat.`,
  },

  drop: {
    title: fr`Déposez ici des fichiers, un dossier ou un ZIP`,
    hint: fr`Fichiers .palier.json, ZIP de ZIP, messages, exports SCORM (CSV, XLSX), et liste de classe en CSV.`,
    paste: fr`Coller un texte`,
    pasteLabel: fr`Résultats copiés d'un message ou d'un rapport SCORM ; plusieurs à la suite si besoin`,
    pasteButton: fr`Lire ce texte`,
    pasted: fr`texte collé`,
    nothingPasted: fr`Collez d'abord un texte.`,
    scan: fr`Scanner le code d'un élève`,
    scanned: fr`code scanné`,
    files: fr`Choisir des fichiers`,
    folder: fr`Choisir un dossier`,
    sample: fr`Essayer avec une classe fictive`,
    sampleHint: fr`Élèves inventés, réponses simulées : pour découvrir les vues sans risque.`,
    sampleFailed: fr`La classe fictive n'a pas pu être chargée. Vérifiez la connexion, puis réessayez. Vos données n'ont pas changé.`,
    more: fr`Ajouter des fichiers`,
  },

  progress: {
    reading: fr`Lecture des fichiers…`,
    verifying: (done: number, total: number) => fr`Vérification : ${whole.format(done)} sur ${whole.format(total)} fichiers`,
    loading: fr`Préparation des vues…`,
    cancel: fr`Annuler`,
    cancelled: fr`Importation annulée. Vos données n'ont pas changé.`,
  },

  scanner: {
    aim: fr`Placez le code devant la caméra.`,
    stop: fr`Fermer la caméra`,
    found: fr`Code lu ✓`,
    refused: fr`La caméra n'est pas autorisée. Autorisez-la dans le navigateur, ou choisissez un fichier.`,
    missing: fr`La caméra ne répond pas. Choisissez plutôt un fichier.`,
    video: fr`Ce que voit la caméra`,
  },

  engine: {
    loading: (bytes: number, total: number) => fr`Chargement du moteur de calcul : ${size.format(bytes / 1e6)} sur ${size.format(total / 1e6)} Mo (une seule fois)`,
    starting: fr`Démarrage du moteur de calcul…`,
    retry: fr`Réessayer`,
    failure: (kind: "no-webassembly" | "download" | "refused" | "memory" | "crashed") => {
      switch (kind) {
        case "no-webassembly":
          return fr`Ce navigateur est trop ancien pour les vues de l'espace équipe. Ouvrez cette page avec Firefox, Chrome, Edge ou Safari à jour. Vos fichiers importés sont gardés.`;
        case "download":
          return fr`Le moteur de calcul n'a pas pu être téléchargé. Vérifiez la connexion, puis réessayez. Vos fichiers importés sont gardés.`;
        case "refused":
          return fr`Ce navigateur, ou une règle de l'établissement, empêche le moteur de calcul de démarrer. Réessayez, ou ouvrez la page sur un autre poste. Vos fichiers importés sont gardés.`;
        case "memory":
          return fr`La mémoire de ce poste ne suffit pas. Fermez d'autres onglets, puis réessayez. Vos fichiers importés sont gardés.`;
        case "crashed":
          return fr`Le moteur de calcul s'est arrêté. Réessayez : il repart des fichiers importés, qui sont gardés.`;
      }
    },
  },

  report: {
    title: fr`Rapport d'importation`,
    summary: (counts: Readonly<Record<string, number>>) =>
      [
        counted(counts["accepted"], "fichier accepté", "fichiers acceptés"),
        counted(counts["key"], "clé de l'équipe prête", "clés de l'équipe prêtes"),
        counted(counts["roster"], "liste de classe lue", "listes de classe lues"),
        counted(counts["replaced"], "passage remplacé par une meilleure version", "passages remplacés par une meilleure version"),
        counted(counts["duplicate"], "fichier déjà présent", "fichiers déjà présents"),
        counted(counts["older"], "version laissée de côté", "versions laissées de côté"),
        counted(counts["to-check"], "passage à vérifier", "passages à vérifier"),
        counted(counts["no-token"], "fichier gardé, sans jeton", "fichiers gardés, sans jeton"),
        counted(counts["unknown-token"], "fichier gardé, au jeton inconnu", "fichiers gardés, au jeton inconnu"),
        counted(counts["other-campaign"], "fichier gardé, d'une autre campagne", "fichiers gardés, d'une autre campagne"),
        counted(counts["refused"], "fichier refusé", "fichiers refusés"),
      ]
        .filter((part) => part !== "")
        .join(", "),
    file: fr`Fichier`,
    outcome: fr`Résultat`,
    detail: fr`Explication`,
    showAll: (count: number) => fr`Voir les ${whole.format(count)} lignes`,
    attention: fr`Lignes qui demandent votre attention`,
    truncated: (count: number) => fr`et ${whole.format(count)} autres lignes du même genre.`,
    notSaved: fr`Ces données n'ont pas pu être gardées sur ce poste (espace plein ou navigation privée). Elles restent visibles jusqu'à la fermeture de l'onglet : conservez les fichiers d'origine.`,
    outcomes: {
      accepted: fr`Accepté`,
      duplicate: fr`Déjà présent`,
      replaced: fr`Remplace l'ancienne version`,
      older: fr`Laissé de côté`,
      "to-check": fr`À vérifier`,
      "no-token": fr`Sans jeton`,
      "unknown-token": fr`Jeton inconnu`,
      "other-campaign": fr`Autre campagne`,
      roster: fr`Liste de classe`,
      key: fr`Clé de l'équipe`,
      refused: fr`Refusé`,
    },
    strangers: {
      "no-token": () => fr`Le fichier est gardé, mais ne dit pas de qui il est. Demandez à l'élève de repasser le test avec son jeton.`,
      "unknown-token": (token: string) => fr`Le fichier est gardé, mais le jeton ${token} n'est dans aucune liste. Ajoutez l'élève dans « Préparer », ou vérifiez d'où vient le fichier.`,
      "other-campaign": (name: string) => fr`Le fichier est gardé. Il vient de la campagne « ${name} », qui n'est pas de cet espace : un collègue l'attend peut-être.`,
    },
    keyDetail: (fingerprint: string) => fr`La clé ${fingerprint} ouvre les fichiers scellés tant que cette page reste ouverte. Pour la garder, ajoutez-la dans « Préparer », « Clés ».`,
    rosterDetail: (entries: number, skipped: number) =>
      skipped === 0 ? fr`${students(entries)} ajoutés ou mis à jour.` : fr`${students(entries)} ajoutés ou mis à jour ; ${plural(skipped, "ligne sans jeton ou sans nom laissée", "lignes sans jeton ou sans nom laissées")} de côté.`,
    olderDetail: fr`Une version plus complète du même passage est déjà là. Rien n'a changé.`,
    duplicateDetail: fr`Le même passage a déjà été importé. Rien n'a changé.`,
    alteredDetail: fr`Le même passage est déjà là sans ce défaut, et c'est lui qui compte.`,
    replacedDetail: fr`Cette version est plus complète, ou la précédente était à vérifier : c'est celle-ci qui compte.`,
    refusal: (reason: Refusal): string => (isFileRefusal(reason) ? fileRefusal(reason.kind) : results.refusal(reason)),
    /** One sentence for each code of a run's reasons. */
    checks: (codes: string): readonly string[] => codes.split(" ").map(check),
    close: fr`Fermer le rapport`,
  },

  workspace: {
    totals: (studentCount: number, runCount: number, answerCount: number) => fr`${students(studentCount)}, ${runs(runCount)}, ${answers(answerCount)}`,
    toCheck: (count: number) => fr`${runs(count)} à vérifier`,
    kept: fr`Gardé dans ce navigateur seulement.`,
    erase: fr`Effacer tout`,
    eraseTitle: fr`Effacer tout ce qui a été importé ?`,
    eraseText: fr`Les résultats et les listes importés ici seront effacés de ce navigateur. Les élèves de « Préparer » restent, avec leurs jetons. Les fichiers d'origine, sur votre disque, ne changent pas.`,
    eraseConfirm: fr`Effacer tout`,
    eraseCancel: fr`Garder`,
    erased: fr`Tout est effacé.`,
    undo: fr`Annuler l'effacement`,
    undoHint: fr`Possible tant que cette page reste ouverte.`,
    unreadable: fr`Les données gardées sur ce poste n'ont pas pu être relues. Elles n'ont pas été effacées. Importez à nouveau les fichiers d'origine, ou effacez tout pour repartir.`,
  },

  filters: {
    label: fr`Filtres`,
    class: fr`Classe`,
    allClasses: fr`Toutes les classes`,
    noClass: fr`Sans classe`,
    domain: fr`Domaine`,
    allDomains: fr`Tous les domaines`,
    from: fr`Du`,
    until: fr`Au`,
    reset: fr`Tout afficher`,
  },

  views: {
    label: fr`Vues`,
    chart: fr`Graphique`,
    table: fr`Tableau`,
    list: fr`Liste`,
    showAs: fr`Affichage`,
    sql: fr`Voir le SQL`,
    exports: fr`Exporter`,
    csv: fr`CSV (tableur)`,
    svg: fr`SVG`,
    png: fr`PNG`,
    print: fr`Imprimer`,
    scrollable: (title: string) => fr`${title} : zone à faire défiler`,
    empty: fr`Aucun résultat avec ces filtres. Élargissez la période ou choisissez une autre classe.`,
    lastCounts: fr`Pour chaque compétence, c'est le dernier passage mesuré de la période qui compte ; un passage vérifié passe avant un passage à vérifier.`,
    printed: (className: string | undefined, from: number | undefined, until: number | undefined, today: number) => [className ?? fr`Toutes les classes`, period(from, until), fr`imprimé le ${longDay.format(new Date(today))}`].filter((part) => part !== "").join(" · "),
    based: (studentCount: number, answerCount: number) => fr`D'après ${answers(answerCount)} de ${students(studentCount)}.`,
  },

  students: {
    title: fr`Élèves`,
    tab: fr`Élèves`,
    search: fr`Chercher un élève`,
    missingOnly: fr`Sans passage seulement`,
    student: fr`Élève`,
    token: fr`Jeton`,
    class: fr`Classe`,
    runs: fr`Passages`,
    answers: fr`Réponses`,
    measured: fr`Compétences`,
    lastRun: fr`Dernier passage`,
    proof: fr`Preuve`,
    verdict: fr`Vérification`,
    none: fr`aucun`,
    verified: fr`Vérifié`,
    toCheck: (count: number) => fr`${whole.format(count)} à vérifier`,
    of: (student: string) => fr` (${student}) : voir pourquoi`,
    practice: fr`Entraînement`,
    campaign: fr`Campagne`,
    both: fr`Les deux`,
    anonymous: (at: number | null) => (at === null ? fr`Sans jeton` : fr`Sans jeton (${day.format(new Date(at))})`),
    withToken: (token: string) => fr`Jeton ${token}`,
    showMore: (count: number) => fr`Afficher ${whole.format(count)} élèves de plus`,
    noMatch: fr`Aucun élève ne correspond.`,
    summary: (total: number, missing: number, toCheck: number) =>
      [
        missing === 0 ? fr`Les ${students(total)} ont remis au moins un passage.` : fr`${students(missing)} sur ${whole.format(total)} ${missing < 2 ? "n'a" : "n'ont"} encore rien remis.`,
        missing === 0 || missing === total ? "" : missing === 1 ? fr`Il vient en premier.` : fr`Ils viennent en premier.`,
        toCheck === 0 ? "" : fr`${runs(toCheck)} ${toCheck < 2 ? "est" : "sont"} à vérifier.`,
      ]
        .filter((part) => part !== "")
        .join(" "),
  },

  handedIn: {
    title: fr`Avancement`,
    tab: fr`Avancement`,
    done: fr`Remis`,
    share: (done: number, tests: number) => fr`${whole.format(done)} / ${whole.format(tests)}`,
    missing: fr`manque`,
    unfinished: (at: number) => fr`${day.format(new Date(at))}, inachevé`,
    rule: fr`Une colonne par campagne, ou par compétence passée hors campagne ; la date est celle du dernier passage de la période.`,
    summary: (total: number, tests: number, complete: number, none: number) =>
      tests === 0
        ? fr`Aucun test remis pendant cette période.`
        : fr`${plural(tests, "test remis", "tests remis")} au moins une fois. ${whole.format(complete)} sur ${students(total)} ${complete < 2 ? "a" : "ont"} tout remis, ${whole.format(none)} ${none < 2 ? "n'a" : "n'ont"} rien remis. Ceux à qui il manque le plus viennent en premier.`,
  },

  checks: {
    title: fr`Passages à vérifier`,
    tab: (count: number) => fr`À vérifier (${whole.format(count)})`,
    startedAt: fr`Commencé le`,
    competence: fr`Compétence`,
    reason: fr`Ce qui ne concorde pas, et quoi faire`,
    more: (count: number) => fr`et ${plural(count, "autre remarque", "autres remarques")}`,
    none: fr`Aucun passage à vérifier : tous ceux de cette classe et de cette période ont été corrigés à nouveau et rejoués.`,
    summary: (runCount: number, studentCount: number) => (runCount === 0 ? fr`Rien à vérifier ici.` : fr`${runs(runCount)} de ${students(studentCount)} ${runCount < 2 ? "demande" : "demandent"} votre regard. Ce n'est pas une preuve de fraude : un fichier mal copié ou un site mis à jour suffisent.`),
    rule: fr`Un passage à vérifier est gardé, avec le score recalculé ici ; il n'entre pas dans le profil de la classe.`,
  },

  reports: {
    title: fr`Signalements`,
    tab: (count: number) => fr`Signalements (${whole.format(count)})`,
    item: fr`Épreuve`,
    variant: fr`Déclinaison`,
    problem: fr`Problème`,
    text: fr`Ce que l'élève écrit`,
    reportedAt: fr`Signalé le`,
    problems: (problem: string) => PROBLEMS[problem] ?? fr`Autre chose`,
    counted: (problem: string, count: number) => fr`${problem} : ${whole.format(count)}`,
    quote: (variant: string) => fr`Déclinaison ${variant} : `,
    none: fr`Aucun élève de cette classe et de cette période n'a signalé de problème.`,
    summary: (count: number, items: number) => (count === 0 ? fr`Rien de signalé ici.` : fr`${plural(count, "signalement", "signalements")} sur ${plural(items, "épreuve", "épreuves")}.`),
    rule: fr`Un signalement ne change aucun score. Le nom de l'élève n'est pas montré. Transmettez aux auteurs ce qui doit être corrigé : l'export CSV contient tout.`,
  },

  levels: {
    title: fr`Niveaux par compétence`,
    tab: fr`Niveaux`,
    label: fr`Carte des niveaux, un élève par ligne et une compétence par colonne. Le tableau donne les mêmes valeurs.`,
    summary: (measured: number, possible: number, weakest: string | undefined, strongest: string | undefined) =>
      [
        fr`${whole.format(measured)} niveaux mesurés sur ${whole.format(possible)} possibles.`,
        weakest === undefined || strongest === undefined || weakest === strongest ? "" : fr`Niveau moyen le plus haut : ${strongest} ; le plus bas : ${weakest}.`,
      ]
        .filter((part) => part !== "")
        .join(" "),
    legend: fr`Le chiffre est le niveau (0 : niveau 1 non atteint). Le trait sous le chiffre est l'intervalle à 90 % sur l'échelle de 0 à 8 : plus il est long, moins le niveau est sûr. Case vide : pas encore mesuré. « ? » : passage à vérifier.`,
    sort: fr`Trier par`,
    byName: fr`Nom`,
    byTotal: fr`Total de points`,
    page: (from: number, to: number, total: number) => fr`Élèves ${whole.format(from)} à ${whole.format(to)} sur ${whole.format(total)}`,
    previous: fr`Précédents`,
    next: fr`Suivants`,
    interval: (low: number, high: number) => fr`${size.format(low)} à ${size.format(high)}`,
    toCheck: fr`à vérifier`,
    notMeasured: fr`non mesuré`,
    points: fr`Points`,
    tooltip: (student: string, competence: string, level: number, points: number, low: number, high: number, count: number) =>
      fr`${student}, ${competence} : niveau ${level}, ${whole.format(points)} points (entre ${whole.format(low)} et ${whole.format(high)}), ${answers(count)}`,
  },

  profile: {
    title: fr`Profil de la classe`,
    tab: fr`Profil`,
    label: fr`Part des élèves par palier, une compétence par ligne. Le tableau donne les mêmes valeurs.`,
    competence: fr`Compétence`,
    assessed: fr`Élèves mesurés`,
    bands: {
      none: fr`Non mesuré`,
      below: fr`Niveau 1 non atteint`,
      novice: fr`Novice (1–2)`,
      independent: fr`Indépendant (3–4)`,
      advanced: fr`Avancé (5–6)`,
      expert: fr`Expert (7–8)`,
    },
    masked: (count: number) => (count === 0 ? fr`Aucun élève mesuré` : fr`${plural(count, "élève mesuré", "élèves mesurés")} : trop peu pour un profil`),
    maskedCell: fr`moins de 5`,
    share: fr`Part des élèves`,
    n: (assessed: number, total: number) => fr`${whole.format(assessed)} sur ${whole.format(total)}`,
    summary: (shown: number, competences: number, most: { readonly name: string; readonly share: number } | undefined) =>
      [
        shown === 0
          ? fr`Aucune compétence ne compte encore 5 élèves mesurés : les parts sont masquées pour qu'un élève ne soit pas reconnaissable.`
          : fr`${plural(shown, "compétence compte", "compétences comptent")} au moins 5 élèves mesurés, sur ${whole.format(competences)}.`,
        most === undefined ? "" : fr`La plus à travailler : ${most.name} (${whole.format(most.share * 100)} % des élèves mesurés sont novices ou n'ont pas atteint le niveau 1).`,
      ]
        .filter((part) => part !== "")
        .join(" "),
    rule: fr`Chaque barre compte les élèves mesurés. Sous 5 élèves mesurés, les parts sont masquées. Les passages à vérifier ne sont pas comptés.`,
  },
} as const;

/** What to do about a file that is not one of results, or that could not be opened. */
function fileRefusal(kind: FileRefusal): string {
  switch (kind) {
    case "unreadable":
      return fr`Ce fichier n'a pas pu être lu. Vérifiez qu'il est toujours à sa place, puis réessayez.`;
    case "sealed":
      return fr`Ce fichier est scellé pour une équipe. Ajoutez la clé de l'équipe dans « Préparer », « Clés », ou déposez-le avec elle. Rien n'est perdu.`;
    case "sealed-for-others":
      return fr`Ce fichier est scellé pour une autre clé que celles de cet espace. Cherchez l'autre clé de l'équipe, ou demandez à qui a préparé la campagne.`;
    case "sealed-locked":
      return fr`Ce fichier est scellé, et la clé qui l'ouvre est restée fermée. Ouvrez-la dans « Préparer », « Clés », puis déposez-le de nouveau. Rien n'est perdu.`;
    case "key-file":
      return fr`C'est le fichier d'une clé. Ajoutez-le dans « Préparer », « Clés » : les fichiers scellés s'ouvriront ensuite d'eux-mêmes.`;
    case "sealed-damaged":
      return fr`Ce fichier scellé est abîmé ou incomplet : il ne s'ouvre pas. Demandez à l'élève de le télécharger à nouveau depuis son résultat.`;
    case "pix-orga":
      return fr`C'est un export de Pix Orga, une source à part : choisissez-le dans « Préparer », « Pix Orga ».`;
    case "unknown-kind":
      return fr`Ce type de fichier n'est pas attendu ici. Déposez des fichiers .palier.json, un ZIP, un export SCORM ou une liste de classe CSV.`;
    case "roster-columns":
      return fr`La première ligne doit nommer les colonnes jeton, nom, prénom et classe, séparées par des points-virgules. Corrigez-la dans le tableur, puis réessayez.`;
    case "roster-empty":
      return fr`Aucune ligne avec un jeton et un nom. Vérifiez le fichier dans le tableur, puis réessayez.`;
    case "roster-too-wide":
      return fr`Ce tableau a trop de colonnes pour être une liste de classe. Gardez jeton, nom, prénom et classe.`;
    case "archive-damaged":
      return fr`Ce ZIP est incomplet ou abîmé. Téléchargez-le à nouveau, puis réessayez.`;
    case "archive-too-large":
      return fr`Ce ZIP contient trop de données. Partagez-le en plusieurs ZIP.`;
    case "archive-too-many":
      return fr`Ce ZIP contient trop de fichiers. Partagez-le en plusieurs ZIP.`;
    case "archive-ratio":
      return fr`Ce ZIP gonfle démesurément à l'ouverture : il n'a pas été ouvert. Vérifiez d'où il vient.`;
    case "archive-too-deep":
      return fr`Ce ZIP est trop imbriqué dans d'autres. Ouvrez-le d'abord, puis déposez son contenu.`;
    case "archive-empty":
      return fr`Ce ZIP est vide.`;
  }
}

/** What two files say together, which no file says alone; anything else is the business of the file's own checks. */
function check(code: string): string {
  switch (code) {
    case "forked":
      return fr`Deux fichiers différents portent le même passage. Le plus complet est gardé ; demandez à l'élève lequel est le bon.`;
    case "shared":
      return fr`Le même passage a été remis sous deux jetons. Les deux sont gardés ; voyez avec les élèves de qui il vient.`;
    case "old-token":
      return fr`Ce passage a été commencé avec un jeton déjà remplacé. Il est rangé avec l'élève à qui ce jeton appartenait ; voyez avec l'élève s'il est bien de lui.`;
    case "summary-only":
      return fr`Seul le résumé scellé de ce passage est là : il dit les niveaux sans les réponses. Demandez le fichier à l'élève ; il prendra sa place.`;
    default:
      return results.check(code as CheckReason["kind"]) ?? fr`Ce passage n'a pas pu être rejoué ici. Il est gardé et marqué ; parlez-en avec l'élève.`;
  }
}

function isFileRefusal(reason: Refusal): reason is Extract<Refusal, { readonly kind: FileRefusal }> {
  return !["not-results", "too-large", "too-new", "damaged"].includes(reason.kind);
}

function period(from: number | undefined, until: number | undefined): string {
  if (from === undefined || until === undefined) return "";
  return fr`passages du ${longDay.format(new Date(from))} au ${longDay.format(new Date(until))}`;
}

function counted(count: number | undefined, one: string, many: string): string {
  return count === undefined || count === 0 ? "" : plural(count, one, many);
}
