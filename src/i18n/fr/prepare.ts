import type { Accommodations } from "../../results/results-file.ts";
import type { ColumnRole } from "../../rosters/column-titles.ts";
import type { TeamError } from "../../rosters/parse-team.ts";
import type { Remark } from "../../rosters/read-students.ts";
import type { RosterRefusal } from "../../rosters/roster-table.ts";
import { fr } from "../typography.ts";

const whole = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 0 });
const day = new Intl.DateTimeFormat("fr-FR", { dateStyle: "short" });
const longDay = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long" });
const plural = (count: number, one: string, many: string): string => `${whole.format(count)} ${count < 2 ? one : many}`;
const students = (count: number): string => plural(count, "élève", "élèves");

/** Every sentence of the « Préparer » part of the team space, and of what it prints. */
export const prepare = {
  label: fr`Préparer`,
  tabs: { students: fr`Élèves`, campaigns: fr`Campagnes`, slips: fr`Fiches`, planning: fr`Répartition`, pix: fr`Pix Orga`, keys: fr`Clés`, workspace: fr`Espace de travail` },
  date: (instant: string) => day.format(new Date(instant)),
  students,
  undo: fr`Annuler`,
  undone: fr`C'est annulé : tout est comme avant.`,
  notSaved: fr`Ces changements n'ont pas pu être gardés sur ce poste (espace plein ou navigation privée). Ils restent visibles jusqu'à la fermeture de l'onglet : enregistrez l'espace de travail dans un fichier.`,
  unreadable: fr`La liste gardée sur ce poste n'a pas pu être relue. Elle n'a pas été effacée. Ouvrez votre fichier d'espace de travail, ou recommencez avec une nouvelle liste.`,
  otherTab: fr`La liste a changé dans un autre onglet : elle vient d'être relue.`,
  kept: fr`Les noms restent dans ce navigateur. Aucun fichier de résultats n'en contient.`,

  first: {
    title: fr`Préparer une classe en cinq minutes`,
    lead: fr`Trois gestes, et chaque élève a sa fiche. Rien n'est envoyé sur Internet.`,
    design: fr`Choisir un parcours`,
    designHint: fr`C'est le test que les fiches ouvriront. Vous pourrez en changer avant d'imprimer.`,
    list: fr`Coller la liste de la classe`,
    slips: fr`Imprimer les fiches`,
    slipsHint: fr`Une fiche par élève : son nom, son jeton, un code à scanner et trois lignes d'instructions.`,
  },

  design: {
    label: fr`Parcours`,
    none: fr`Pas de parcours : l'élève choisit une compétence`,
    option: (title: string, minutes: number) => fr`${title} (${minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? "" : ` ${minutes % 60}`}`})`,
    failed: fr`La liste des parcours n'a pas pu être chargée. Les fiches restent possibles sans parcours.`,
  },

  input: {
    title: fr`Ajouter ou mettre à jour des élèves`,
    paste: fr`Collez ici les noms`,
    pasteHint: fr`Un élève par ligne, par exemple « DIALLO Awa ». Les lignes copiées d'un tableur, de Pronote ou de l'ENT conviennent telles quelles.`,
    read: fr`Lire la liste`,
    or: fr`Ou choisissez un fichier :`,
    file: fr`Choisir un fichier`,
    fileHint: fr`CSV, XLSX, SIECLE (XML ou ZIP), ONDE, Pronote, Pix Orga. L'encodage et le séparateur sont reconnus.`,
    imported: (count: number) => fr`Reprendre les ${students(count)} de la liste importée avec les résultats`,
    reading: fr`Lecture de la liste…`,
    nothing: fr`Collez d'abord au moins un nom.`,
    unreadable: fr`Ce fichier n'a pas pu être lu. Vérifiez qu'il est toujours à sa place, puis réessayez.`,
    safe: fr`Votre liste n'a pas changé.`,
  },

  refusal: (reason: RosterRefusal): string => {
    switch (reason) {
      case "empty":
        return fr`Cette liste est vide. Vérifiez que l'export contient des élèves, puis réessayez.`;
      case "too-large":
        return fr`Ce fichier est trop gros pour une liste d'élèves. Exportez-la de nouveau, sans photos ni adresses.`;
      case "too-wide":
        return fr`Ce tableau a trop de colonnes pour une liste d'élèves. Gardez nom, prénom, classe et groupes.`;
      case "too-long":
        return fr`Cette liste a plus de 20 000 lignes. Partagez-la en plusieurs fichiers.`;
      case "damaged-workbook":
        return fr`Ce classeur est abîmé ou protégé. Ouvrez-le dans votre tableur, enregistrez-le en CSV, puis réessayez.`;
      case "damaged-xml":
        return fr`Ce fichier XML est incomplet, ou contient des instructions qui n'ont pas leur place dans un export. Exportez-le de nouveau.`;
      case "not-siecle":
        return fr`Ce fichier XML n'est pas une liste d'élèves de SIECLE. Choisissez ElevesSansAdresses.xml, ou le ZIP qui le contient.`;
      case "old-workbook":
        return fr`Ce classeur est dans l'ancien format XLS. Dans votre tableur, enregistrez-le en XLSX ou en CSV, puis réessayez.`;
      case "unknown-kind":
        return fr`Ce n'est pas une liste d'élèves que l'on sait lire. Enregistrez-la en CSV ou en XLSX, puis réessayez.`;
      case "too-slow":
        return fr`La lecture de ce fichier n'a pas abouti : elle a été arrêtée. Enregistrez la liste en CSV, puis réessayez.`;
      case "archive-damaged":
        return fr`Ce ZIP est incomplet ou abîmé. Téléchargez-le à nouveau, puis réessayez.`;
      case "archive-too-large":
      case "archive-too-many":
        return fr`Ce ZIP contient trop de données pour une liste d'élèves. Ouvrez-le, puis choisissez le fichier de la liste.`;
      case "archive-ratio":
        return fr`Ce ZIP gonfle démesurément à l'ouverture : il n'a pas été ouvert. Vérifiez d'où il vient.`;
      case "archive-too-deep":
        return fr`Ce ZIP en contient d'autres. Ouvrez-le d'abord, puis choisissez le fichier de la liste.`;
      case "archive-empty":
        return fr`Ce ZIP est vide.`;
    }
  },

  review: {
    title: fr`Vérifier la liste`,
    recognised: (what: readonly string[]) => fr`Reconnu : ${what.join(", ")}.`,
    tools: { onde: fr`export ONDE`, pix: fr`liste Pix Orga`, pronote: fr`liste Pronote`, siecle: fr`export SIECLE`, xlsx: fr`classeur`, text: fr`texte` },
    encodings: { "utf-8": "UTF-8", "utf-16le": "UTF-16", "utf-16be": "UTF-16", "windows-1252": "Windows-1252", "iso-8859-15": "ISO-8859-15" },
    separators: { ";": fr`points-virgules`, "\t": fr`tabulations`, ",": fr`virgules`, "|": fr`barres verticales` },
    sheet: fr`Feuille ou fichier`,
    columns: fr`Les premières lignes, et ce que contient chaque colonne`,
    column: (index: number, title: string) => (title === "" ? fr`Colonne ${index}` : fr`Colonne ${index}, « ${title} »`),
    titles: fr`La première ligne donne les titres`,
    roles: {
      familyName: fr`Nom`,
      usageName: fr`Nom d'usage`,
      givenName: fr`Prénom`,
      fullName: fr`Nom et prénom`,
      className: fr`Classe`,
      groups: fr`Groupes`,
      token: fr`Jeton`,
      none: fr`Ne pas garder`,
    } satisfies Record<ColumnRole, string>,
    line: fr`Ligne`,
    dropped: (titles: readonly string[], more: number) => fr`Ne seront pas gardés : ${titles.join(", ")}${more > 0 ? fr` et ${plural(more, "autre colonne", "autres colonnes")}` : ""}.`,
    nothingDropped: fr`Seuls le nom, le prénom, la classe et les groupes sont gardés.`,
    defaultClass: fr`Classe des lignes qui n'en ont pas`,
    noStudent: fr`Aucun élève reconnu. Dites ci-dessus quelle colonne contient les noms.`,
    found: (count: number, classes: number, groups: number) => [fr`${students(count)}`, classes > 0 && plural(classes, "classe", "classes"), groups > 0 && plural(groups, "groupe", "groupes")].filter(Boolean).join(", "),
    remarks: fr`Lignes à regarder`,
    remarksCount: (count: number) => fr`${plural(count, "ligne", "lignes")} à regarder`,
    remark: (remark: Remark): string => {
      switch (remark.kind) {
        case "empty":
          return fr`Ligne vide, passée.`;
        case "no-name":
          return fr`Pas de nom dans « ${remark.text} » : ligne laissée de côté.`;
        case "left":
          return fr`${remark.text} est sorti de l'établissement d'après l'export : laissé de côté.`;
        case "cut":
          return fr`Une case trop longue est coupée : ${remark.text}`;
        case "half-name":
          return fr`Il manque le nom ou le prénom de ${remark.text}. L'élève est gardé ; complétez-le ensuite si besoin.`;
        case "doubtful-name":
          return fr`Coupure du nom à vérifier : ${remark.text}. Vous pourrez la corriger ensuite.`;
        case "no-class":
          return fr`Pas de classe pour ${remark.text}.`;
        case "bad-token":
          return fr`« ${remark.text} » n'est pas un jeton de 8 caractères : l'élève en recevra un autre.`;
        case "same-token":
          return fr`Le jeton ${remark.text} est déjà pris plus haut : l'élève en recevra un autre.`;
        case "joined":
          return fr`${remark.text} est déjà à la ligne ${remark.first} : compté une fois.`;
        case "apart":
          return fr`${remark.text} a le même nom et la même classe qu'à la ligne ${remark.first} : deux élèves.`;
        case "namesake":
          return fr`${remark.text} a le même nom qu'à la ligne ${remark.first}, dans une autre classe : deux élèves.`;
      }
    },
    twoStudents: fr`Ce sont deux élèves`,
    moreRemarks: (count: number) => fr`et ${plural(count, "autre remarque", "autres remarques")}.`,
    change: fr`Ce qui va changer`,
    added: (count: number) => fr`${plural(count, "élève ajouté, avec un jeton neuf", "élèves ajoutés, avec un jeton neuf chacun")}.`,
    kept: (count: number) => fr`${plural(count, "élève déjà connu garde son jeton", "élèves déjà connus gardent leur jeton")}.`,
    moved: fr`Changent de classe`,
    movedHint: fr`Décochez si c'est un autre élève du même nom.`,
    move: (name: string, from: string, to: string) => fr`${name} : ${from} → ${to}`,
    leavers: fr`Ne sont plus sur la liste`,
    leaversHint: fr`Ils seront marqués « parti », jamais effacés. Décochez ceux qui restent.`,
    leaver: (name: string, className: string) => fr`${name}, ${className}`,
    confirm: (count: number) => (count === 0 ? fr`Mettre à jour la liste` : fr`Ajouter ${students(count)}`),
    cancel: fr`Annuler`,
    done: (added: number, kept: number, left: number) =>
      fr`${[added > 0 && plural(added, "élève ajouté", "élèves ajoutés"), kept > 0 && plural(kept, "élève mis à jour", "élèves mis à jour"), left > 0 && plural(left, "élève marqué « parti »", "élèves marqués « parti »")].filter(Boolean).join(", ")}.`,
    next: fr`Préparer les fiches`,
    tooMany: fr`Un espace de travail garde au plus 20 000 élèves. Faites le ménage, ou ouvrez un autre espace.`,
  },

  list: {
    title: fr`Élèves`,
    summary: (count: number, classes: number, groups: number, left: number) => fr`${[students(count), plural(classes, "classe", "classes"), groups > 0 && plural(groups, "groupe", "groupes"), left > 0 && plural(left, "parti", "partis")].filter(Boolean).join(", ")}.`,
    student: fr`Élève`,
    class: fr`Classe`,
    groups: fr`Groupes`,
    token: fr`Jeton`,
    accommodations: fr`Aménagements`,
    action: fr`Fiche`,
    allClasses: fr`Toutes les classes`,
    allGroups: fr`Tous les groupes`,
    group: fr`Groupe`,
    noClass: fr`Sans classe`,
    search: fr`Chercher un élève`,
    showLeft: fr`Montrer les élèves partis`,
    left: (instant: string) => fr`parti le ${day.format(new Date(instant))}`,
    open: fr`Modifier`,
    openNamed: (name: string) => fr`Modifier ${name}`,
    none: fr`Aucun élève ne correspond.`,
    more: (count: number) => fr`Afficher ${students(count)} de plus`,
  },

  student: {
    title: (name: string) => fr`Fiche de ${name}`,
    familyName: fr`Nom`,
    givenName: fr`Prénom`,
    class: fr`Classe`,
    groups: fr`Groupes, séparés par des virgules`,
    accommodations: fr`Aménagements`,
    accommodationsHint: fr`Le code à scanner de la fiche les transmet au test. Ils n'y sont pas écrits en clair ; la liste du professeur les rappelle. Après un changement, imprimez de nouveau la fiche.`,
    time: fr`Temps`,
    times: { normal: fr`Ordinaire`, "x1.33": fr`Un tiers en plus`, "x1.5": fr`Moitié en plus`, untimed: fr`Sans limite de temps` },
    textSize: fr`Texte plus grand`,
    spacing: fr`Lettres et lignes espacées`,
    readAloud: fr`Lecture à voix haute`,
    checkpointEvery: fr`Point d'étape toutes les 3 réponses au lieu de 5`,
    save: fr`Enregistrer`,
    cancel: fr`Annuler`,
    saved: (name: string) => fr`La fiche de ${name} est enregistrée.`,
    nameless: fr`Écrivez au moins un nom ou un prénom.`,
    token: (token: string) => fr`Jeton : ${token}`,
    oldTokens: (tokens: readonly string[]) => fr`Jetons remplacés : ${tokens.join(", ")}. Les résultats remis avec eux restent à cet élève.`,
    print: fr`Imprimer cette fiche`,
    replace: fr`Remplacer le jeton`,
    replaced: (name: string, token: string) => fr`${name} a un nouveau jeton : ${token}. L'ancien est marqué comme remplacé. Imprimez la nouvelle fiche.`,
    leave: fr`Marquer « parti »`,
    back: fr`Marquer « présent »`,
    leftNow: (name: string) => fr`${name} est marqué « parti ».`,
    backNow: (name: string) => fr`${name} est de nouveau dans la classe.`,
    remove: fr`Retirer de la liste`,
    removed: (name: string) => fr`${name} n'est plus dans la liste. Ses résultats restent, sous son jeton.`,
    unnamed: fr`Élève sans nom`,
  },

  accommodation: (asked: Accommodations): readonly string[] => [
    ...(asked.time === undefined ? [] : [{ "x1.33": fr`temps + 1/3`, "x1.5": fr`temps + 1/2`, untimed: fr`sans limite de temps` }[asked.time]]),
    ...(asked.textSize === undefined ? [] : [fr`texte plus grand`]),
    ...(asked.spacing === undefined ? [] : [fr`texte espacé`]),
    ...(asked.readAloud === undefined ? [] : [fr`lecture à voix haute`]),
    ...(asked.checkpointEvery === undefined ? [] : [fr`point d'étape toutes les ${asked.checkpointEvery} réponses`]),
  ],

  slips: {
    title: fr`Fiches à imprimer`,
    none: fr`Ajoutez d'abord des élèves : chaque élève de la liste aura sa fiche.`,
    toStudents: fr`Ajouter des élèves`,
    choose: fr`Choix des fiches`,
    what: fr`À imprimer`,
    kinds: { slips: fr`Fiches des élèves`, list: fr`Liste du professeur` },
    perPage: fr`Fiches par page`,
    opens: fr`Ce que la fiche ouvre`,
    noCampaign: fr`Un parcours, sans campagne`,
    some: (chosen: number, total: number) => fr`Choisir les élèves (${whole.format(chosen)} sur ${whole.format(total)})`,
    everyone: fr`Tous`,
    nobody: fr`Aucun`,
    address: (site: string) => fr`Les codes ouvrent ${site}`,
    local: fr`Cette adresse n'existe que sur ce poste : imprimez depuis le site que les élèves utiliseront.`,
    summary: (count: number, pages: number) => fr`${plural(count, "fiche", "fiches")}, ${plural(pages, "page", "pages")} A4.`,
    dense: (perPage: number) => fr`Le code contient toute la campagne : au plus ${perPage} fiches par page, pour qu'il reste lisible. Avec un code court publié, il est plus petit.`,
    listSummary: (count: number, pages: number) => fr`${students(count)}, ${plural(pages, "page", "pages")} A4. Gardez cette liste en lieu sûr : elle relie les noms aux jetons.`,
    print: fr`Imprimer`,
    preview: fr`Aperçu avant impression`,
    page: (number: number, total: number) => fr`Page ${number} sur ${total}`,
    drawing: fr`Préparation des fiches…`,
    site: "Palier",
    token: fr`Ton jeton`,
    steps: (host: string, design: string | undefined) => [
      design === undefined ? fr`Scanne le code, ou va sur ${host} et choisis la compétence que ton professeur indique.` : fr`Scanne le code, ou va sur ${host}, « Tous les parcours », et choisis « ${design} ».`,
      fr`Avant de commencer, ouvre « J'ai un jeton » : s'il n'y est pas, écris-le.`,
      fr`À la fin, remets le fichier de résultats à ton professeur.`,
    ],
    campaignSteps: (host: string, code: string | undefined, name: string) => [
      code === undefined ? fr`Scanne le code, ou ouvre le lien donné par ton professeur : « ${name} ».` : fr`Scanne le code, ou va sur ${host} et tape le code ${code}.`,
      fr`Vérifie que ton jeton est écrit ; sinon, écris-le.`,
      fr`À la fin, remets le fichier de résultats à ton professeur.`,
    ],
    keep: fr`Garde cette fiche : ton jeton te servira encore. Ne le donne à personne.`,
    qr: (name: string) => fr`Code à scanner de ${name}`,
    listTitle: (className: string, today: number) => fr`${className}, le ${longDay.format(new Date(today))}`,
    severalClasses: fr`Élèves et jetons`,
  },

  workspace: {
    title: fr`Espace de travail`,
    about: fr`Votre liste, les jetons et les résultats importés vivent dans ce navigateur, sur ce poste. Un fichier vous permet de les garder et de les retrouver ailleurs.`,
    contents: (studentCount: number, runCount: number) => fr`${students(studentCount)} et ${plural(runCount, "passage", "passages")} dans cet espace.`,
    save: fr`Enregistrer dans un fichier`,
    saveHint: fr`Tout l'espace dans un seul fichier. Il contient des noms : rangez-le comme un carnet de notes.`,
    passphrase: fr`Phrase secrète (facultative)`,
    passphraseHint: fr`Avec une phrase secrète, le fichier est illisible sans elle. Personne ne peut la retrouver : notez-la.`,
    sealing: fr`Le fichier se ferme à clé…`,
    saved: (name: string) => fr`Le fichier ${name} est téléchargé.`,
    open: fr`Ouvrir un fichier`,
    openHint: fr`L'espace du fichier remplace celui de ce navigateur. Vous pourrez annuler.`,
    openButton: fr`Choisir un fichier`,
    unseal: fr`Ce fichier est fermé par une phrase secrète`,
    cancel: fr`Annuler`,
    wrongPassphrase: fr`Ce n'est pas la bonne phrase, ou le fichier a été modifié. Rien n'a changé ici : réessayez.`,
    opened: (studentCount: number, runCount: number) => fr`Espace ouvert : ${students(studentCount)} et ${plural(runCount, "passage", "passages")}.`,
    badResults: fr`La liste de ce fichier est lisible, mais pas ses résultats. Rien n'a changé ici : ouvrez une autre copie.`,
    refusal: (error: TeamError): string => {
      switch (error.kind) {
        case "not-team":
          return fr`Ce n'est pas un fichier d'espace de travail Palier (son nom finit par .palier-equipe.json). Rien n'a changé ici.`;
        case "too-large":
          return fr`Ce fichier est trop gros pour un espace de travail. Rien n'a changé ici.`;
        case "too-new":
          return fr`Ce fichier vient d'une version plus récente. Mettez la page à jour, puis réessayez. Rien n'a changé ici.`;
        case "damaged":
          return fr`Ce fichier est abîmé ou incomplet${error.path === "" ? "" : fr` (en ${error.path})`}. Rien n'a changé ici : ouvrez une autre copie.`;
      }
    },
    purge: fr`Faire le ménage de fin d'année`,
    purgeHint: fr`Gardez ce qui sert, pas plus : on efface d'ordinaire à la fin de l'année scolaire.`,
    purgeDay: fr`Effacer ce qui date d'avant le`,
    purgeWhat: ({ runs, gone, tokens, campaigns, pix }: { readonly runs: number; readonly gone: number; readonly tokens: number; readonly campaigns: number; readonly pix: number }) => [
      plural(runs, "passage commencé avant cette date", "passages commencés avant cette date"),
      plural(gone, "élève qui n'est plus sur aucune liste depuis", "élèves qui ne sont plus sur aucune liste depuis"),
      plural(tokens, "ancien jeton remplacé avant", "anciens jetons remplacés avant"),
      ...(campaigns === 0 ? [] : [plural(campaigns, "campagne finie avant", "campagnes finies avant")]),
      ...(pix === 0 ? [] : [plural(pix, "ligne de Pix Orga d'avant", "lignes de Pix Orga d'avant")]),
    ],
    purgeNothing: fr`Rien ici ne date d'avant cette date.`,
    purgeStays: (runs: number, kept: number) => fr`Restent ${plural(runs, "passage", "passages")} et ${students(kept)}.`,
    purgeCopy: fr`1. Enregistrer une copie`,
    purgeHasCopy: fr`J'ai déjà une copie, ou je n'en ai pas besoin`,
    purgeConfirm: fr`2. Effacer`,
    purged: (runs: number, gone: number) => fr`Ménage fait : ${plural(runs, "passage effacé", "passages effacés")}, ${plural(gone, "élève effacé", "élèves effacés")}.`,
    purgeNotice: fr`Cet espace contient des données de l'année scolaire passée.`,
    purgeLink: fr`Faire le ménage`,
    erase: fr`Tout effacer`,
    eraseHint: fr`Liste, jetons, clés, campagnes, répartition et résultats disparaissent de ce navigateur. Vos fichiers, sur votre disque, ne changent pas.`,
    eraseAsk: fr`Effacer la liste, les jetons, les clés, les campagnes et les résultats ?`,
    erased: fr`Tout est effacé de ce navigateur.`,
    fileName: (today: string, sealed: boolean) => `palier-${today}${sealed ? "-scelle" : ""}.palier-equipe.json`,
  },
} as const;
