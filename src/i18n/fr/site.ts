import { fr } from "../typography.ts";

/** What the shell and the static pages say, in French: "tu" to students, "vous" to teams and authors. */
export const site = {
  name: "Palier",
  tagline: fr`Mesurer ses compétences numériques, marche après marche.`,
  skip: fr`Aller au contenu`,
  menu: fr`Menu`,
  navigation: fr`Navigation principale`,
  breadcrumb: fr`Fil d'Ariane`,
  homePage: fr`Accueil`,
  nav: {
    practise: fr`S'entraîner`,
    profile: fr`Mon profil`,
    tutorials: fr`Tutoriels`,
    team: fr`Espace équipe`,
    guide: fr`Guide`,
  },
  footer: {
    about: fr`Palier est un logiciel libre. Tes réponses restent sur ton appareil tant que tu ne remets pas un fichier.`,
    links: fr`Liens de bas de page`,
    privacy: fr`Vie privée`,
    method: fr`Comment on mesure`,
    design: fr`Accessibilité et apparence`,
    hosting: fr`Installer Palier`,
  },
  hero: {
    drawing: fr`Un escalier de huit niveaux, de novice à expert. Un point se tient sur la marche 3 ; la marche 4 est hachurée, car elle est peut-être déjà atteinte. Les marches 7 et 8 sont en pointillés, car elles ne sont pas encore ouvertes.`,
    caption: [fr`Tu es au niveau 3,`, fr`peut-être déjà au niveau 4.`],
  },
  bands: { novice: fr`Novice`, independent: fr`Indépendant`, advanced: fr`Avancé`, expert: fr`Expert` },
  home: {
    description: fr`Des exercices à faire pour de vrai mesurent tes compétences numériques. Sans compte, sans installation, même hors connexion.`,
    title: fr`Sur quelle marche es-tu ?`,
    lead: fr`Palier mesure tes compétences numériques avec des exercices à faire pour de vrai : ouvrir un fichier, trier un tableau, lire une adresse. Tu vois ton niveau, s'il est sûr, et comment monter.`,
    start: fr`Commencer un test`,
    promise: fr`20 questions au plus par compétence. Sans compte. Tes réponses restent sur ton appareil.`,
    demo: fr`Essayer en 10 minutes`,
    designs: fr`Tous les parcours`,
    code: fr`J'ai un code`,
    notebook: fr`Ouvrir mon carnet`,
    choose: fr`Choisis une compétence`,
    all: (count: number) => fr`Voir les ${count} compétences`,
    none: fr`Aucune compétence n'est ouverte pour l'instant : les premières épreuves arrivent.`,
    others: fr`Équipes pédagogiques et auteurs`,
    doors: [
      { who: fr`Équipe pédagogique`, title: fr`Suivre une classe`, href: "equipe/", text: fr`Ouvrez les fichiers remis par vos élèves : Palier les vérifie, recalcule chaque niveau et montre les besoins de la classe. Rien n'est envoyé sur Internet.` },
      { who: fr`Auteur ou autrice`, title: fr`Écrire une épreuve`, href: "guide/", text: fr`Une épreuve est un fichier texte et ses pièces jointes. Le guide vous mène à la première en cinq minutes.` },
    ],
  },
  designs: {
    title: fr`Les parcours`,
    lead: fr`Des tests tout prêts : un court essai pour découvrir Palier, ou un parcours complet pour une classe.`,
    demos: fr`Tests de démonstration`,
    demosLead: fr`Quelques questions, les mêmes pour tout le monde. Une dizaine de minutes suffisent.`,
    templates: fr`Parcours`,
    templatesLead: fr`Ils s'adaptent à tes réponses et donnent un niveau dans plusieurs compétences. Tu peux t'arrêter et reprendre quand tu veux.`,
    none: fr`Aucun parcours n'est encore publié.`,
    competences: fr`Compétences : `,
    adaptive: (most: number) => fr`${most} questions au plus`,
    fixed: (count: number) => fr`${count} questions`,
    minutes: (minutes: number) => (minutes < 60 ? fr`${minutes} min` : minutes % 60 === 0 ? fr`${minutes / 60} h` : fr`${Math.floor(minutes / 60)} h ${minutes % 60}`),
  },
  competences: {
    title: fr`Les compétences`,
    lead: fr`16 compétences en 5 domaines : le cadre français des compétences numériques. Choisis-en une, lis ce qu'elle couvre, puis teste-toi.`,
    openCount: (open: number, all: number) => {
      if (open === 0) return fr`Aucune n'est ouverte pour l'instant : les premières épreuves arrivent.`;
      return open === 1 ? fr`Une compétence sur ${all} est ouverte aujourd'hui. Les autres attendent leurs épreuves.` : fr`${open} compétences sur ${all} sont ouvertes aujourd'hui. Les autres attendent leurs épreuves.`;
    },
    challengeCount: (count: number) => {
      if (count === 0) return fr`Pas encore ouverte`;
      return count === 1 ? fr`1 épreuve` : fr`${count} épreuves`;
    },
  },
  competence: {
    domain: (code: string, name: string) => fr`Domaine ${code} · ${name}`,
    topics: fr`Ce que tu vas montrer`,
    noTopics: fr`Les sujets de cette compétence sont en cours d'écriture.`,
    skillCount: (count: number) => fr`Voir les ${count} acquis, niveau par niveau`,
    level: fr`Niveau `,
    topicStairs: (declared: readonly number[], asked: readonly number[]) => {
      const list = (levels: readonly number[]) => (levels.length === 0 ? fr`aucun` : levels.join(fr`, `));
      return fr`Niveaux décrits : ${list(declared)}. Niveaux avec épreuves : ${list(asked)}.`;
    },
    skillChallenges: (count: number) => {
      if (count === 0) return fr`pas encore d'épreuve`;
      return count === 1 ? fr`1 épreuve` : fr`${count} épreuves`;
    },
    legend: [
      { state: "reached", text: fr`niveau avec épreuves` },
      { state: "open", text: fr`niveau décrit, sans épreuve pour l'instant` },
      { state: "closed", text: fr`rien à ce niveau dans ce sujet` },
    ],
    test: fr`Passer le test`,
    facts: [
      fr`20 questions au plus, qui s'adaptent à tes réponses`,
      fr`Un point d'étape toutes les 5 réponses`,
      fr`Tu peux passer une question, t'arrêter et reprendre plus tard`,
      fr`Sans compte : tout reste sur ton appareil`,
    ],
    start: fr`Commencer le test`,
    available: (count: number) => (count === 1 ? fr`1 épreuve disponible.` : fr`${count} épreuves disponibles.`),
    closed: fr`Pas encore ouverte : cette compétence n'a pas encore d'épreuve. Tu peux déjà lire ce qu'elle couvre.`,
    others: fr`Voir les autres compétences`,
    tutorials: fr`Pour progresser`,
  },
  tutorials: {
    title: fr`Tutoriels`,
    lead: fr`Des pages courtes pour apprendre un geste et monter d'une marche.`,
    none: fr`Les premiers tutoriels sont en cours d'écriture. Reviens bientôt.`,
    search: fr`Chercher un mot`,
    competence: fr`Compétence`,
    every: fr`Toutes`,
    count: (count: number) => {
      if (count === 0) return fr`Aucun tutoriel ne correspond. Essaie un autre mot.`;
      return count === 1 ? fr`1 tutoriel` : fr`${count} tutoriels`;
    },
    levels: { beginner: fr`Pour débuter`, intermediate: fr`Pour avancer`, advanced: fr`Pour approfondir` },
    minutes: (minutes: number) => fr`${minutes} min`,
    english: fr`en anglais`,
    links: fr`Ailleurs sur le Web`,
    credit: (authors: string, licence: string) => fr`Écrit par ${authors}. Licence ${licence}.`,
    serves: fr`Ce tutoriel t'aide à`,
    practise: (code: string, name: string) => fr`Voir la compétence ${code} ${name}`,
  },
  rules: {
    number: fr`Numéro`,
    rule: fr`Règle`,
    why: fr`Pourquoi`,
    fixable: fr`corrigée par --fix`,
    families: { 1: fr`Lire le fichier`, 2: fr`Identité et acquis`, 3: fr`Réponses et déclinaisons`, 4: fr`Fichiers et images`, 5: fr`Écriture`, 6: fr`Tutoriels et parcours`, 7: fr`La banque entière` },
  },
  examples: {
    kinds: fr`Les formes de réponse`,
    activities: fr`Les activités`,
    activitiesLead: fr`Une activité est un simulateur dans l'énoncé. Sa scène est un fichier JSON, décrit par un schéma ; à la fin, elle rapporte des constats, que les buts de l'épreuve comparent.`,
    facts: fr`Ce qu'elle rapporte`,
    scene: (path: string) => fr`La scène s'écrit selon ${path}.`,
  },
  guide: {
    title: fr`Guide`,
    lead: fr`Pour écrire des épreuves, suivre une classe, comprendre la mesure, installer Palier.`,
    contents: fr`Dans cette page`,
  },
  notFound: {
    title: fr`Cette page n'existe pas`,
    lead: fr`L'adresse contient peut-être une faute, ou la page a changé de place. Rien n'est perdu : ton travail est toujours sur ton appareil.`,
    home: fr`Retour à l'accueil`,
    competences: fr`Voir les compétences`,
  },
  table: fr`Tableau`,
  code: fr`Exemple de code`,
  comfort: {
    title: fr`Confort de lecture`,
    textSize: fr`Taille du texte`,
    sizes: { 1: fr`Normale`, 2: fr`Grande`, 3: fr`Très grande` },
    spacing: fr`Texte aéré`,
    spacingHint: fr`Plus d'espace entre les lettres, les mots et les lignes.`,
    ruler: fr`Règle de lecture`,
    rulerHint: fr`Une bande suit la souris, le doigt ou le clavier. Pour changer de ligne : Alt et les flèches.`,
    contrast: fr`Contraste renforcé`,
    theme: fr`Couleurs`,
    themes: { auto: fr`Auto`, light: fr`Clair`, dark: fr`Sombre` },
    kept: fr`Ces réglages restent sur cet appareil. Ils ne sont écrits dans aucun résultat.`,
    close: fr`Fermer`,
    reset: fr`Tout remettre à zéro`,
  },
} as const;
