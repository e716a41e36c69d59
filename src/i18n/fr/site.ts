/** What the shell and the static pages say, in French: "tu" to students, "vous" to teams and authors. */
export const site = {
  name: "Palier",
  tagline: "Mesurer ses compétences numériques, marche après marche.",
  skip: "Aller au contenu",
  menu: "Menu",
  navigation: "Navigation principale",
  breadcrumb: "Fil d’Ariane",
  homePage: "Accueil",
  nav: {
    practise: "S’entraîner",
    profile: "Mon profil",
    tutorials: "Tutoriels",
    team: "Espace équipe",
    guide: "Guide",
  },
  footer: {
    about: "Palier est un logiciel libre. Tes réponses restent sur ton appareil tant que tu ne remets pas un fichier.",
    links: "Liens de bas de page",
    privacy: "Vie privée",
    method: "Comment on mesure",
    design: "Accessibilité et apparence",
    hosting: "Installer Palier",
  },
  hero: {
    drawing: "Un escalier de huit niveaux, de novice à expert. Un point se tient sur la marche 3 ; la marche 4 est hachurée, car elle est peut-être déjà atteinte. Les marches 7 et 8 sont en pointillés, car elles ne sont pas encore ouvertes.",
    caption: ["Tu es au niveau 3,", "peut-être déjà au niveau 4."],
  },
  bands: { novice: "Novice", independent: "Indépendant", advanced: "Avancé", expert: "Expert" },
  home: {
    description: "Des exercices à faire pour de vrai mesurent tes compétences numériques. Sans compte, sans installation, même hors connexion.",
    title: "Sur quelle marche es-tu ?",
    lead: "Palier mesure tes compétences numériques avec des exercices à faire pour de vrai : ouvrir un fichier, trier un tableau, lire une adresse. Tu vois ton niveau, s’il est sûr, et comment monter.",
    start: "Commencer un test",
    promise: "10 à 20 questions par compétence. Sans compte. Tes réponses restent sur ton appareil.",
    choose: "Choisis une compétence",
    all: (count: number) => `Voir les ${count} compétences`,
    none: "Aucune compétence n’est ouverte pour l’instant : les premières épreuves arrivent.",
    others: "Équipes pédagogiques et auteurs",
    doors: [
      { who: "Équipe pédagogique", title: "Suivre une classe", href: "equipe/", text: "Ouvrez les fichiers remis par vos élèves : Palier les vérifie, recalcule chaque niveau et montre les besoins de la classe. Rien n’est envoyé sur Internet." },
      { who: "Auteur ou autrice", title: "Écrire une épreuve", href: "guide/", text: "Une épreuve est un fichier texte et ses pièces jointes. Le guide vous mène à la première en cinq minutes." },
    ],
  },
  competences: {
    title: "Les compétences",
    lead: "16 compétences en 5 domaines : le cadre français des compétences numériques. Choisis-en une, lis ce qu’elle couvre, puis teste-toi.",
    openCount: (open: number, all: number) => {
      if (open === 0) return "Aucune n’est ouverte pour l’instant : les premières épreuves arrivent.";
      return open === 1 ? `Une compétence sur ${all} est ouverte aujourd’hui. Les autres attendent leurs épreuves.` : `${open} compétences sur ${all} sont ouvertes aujourd’hui. Les autres attendent leurs épreuves.`;
    },
    challengeCount: (count: number) => {
      if (count === 0) return "Pas encore ouverte";
      return count === 1 ? "1 épreuve" : `${count} épreuves`;
    },
  },
  competence: {
    domain: (code: string, name: string) => `Domaine ${code} · ${name}`,
    topics: "Ce que tu vas montrer",
    noTopics: "Les sujets de cette compétence sont en cours d’écriture.",
    skillCount: (count: number) => `Voir les ${count} acquis, niveau par niveau`,
    level: "Niveau ",
    topicStairs: (declared: readonly number[], asked: readonly number[]) => {
      const list = (levels: readonly number[]) => (levels.length === 0 ? "aucun" : levels.join(", "));
      return `Niveaux décrits : ${list(declared)}. Niveaux avec épreuves : ${list(asked)}.`;
    },
    skillChallenges: (count: number) => {
      if (count === 0) return "pas encore d’épreuve";
      return count === 1 ? "1 épreuve" : `${count} épreuves`;
    },
    legend: [
      { state: "reached", text: "niveau avec épreuves" },
      { state: "open", text: "niveau décrit, sans épreuve pour l’instant" },
      { state: "closed", text: "rien à ce niveau dans ce sujet" },
    ],
    test: "Passer le test",
    facts: [
      "10 à 20 questions, de plus en plus proches de ton niveau",
      "Un point d’étape toutes les 5 réponses",
      "Tu peux passer une question, t’arrêter et reprendre plus tard",
      "Sans compte : tout reste sur ton appareil",
    ],
    start: "Commencer le test",
    available: (count: number) => (count === 1 ? "1 épreuve disponible." : `${count} épreuves disponibles.`),
    closed: "Pas encore ouverte : cette compétence n’a pas encore d’épreuve. Tu peux déjà lire ce qu’elle couvre.",
    others: "Voir les autres compétences",
    tutorials: "Pour progresser",
  },
  tutorials: {
    title: "Tutoriels",
    lead: "Des pages courtes pour apprendre un geste et monter d’une marche.",
    none: "Les premiers tutoriels sont en cours d’écriture. Reviens bientôt.",
    search: "Chercher un mot",
    competence: "Compétence",
    every: "Toutes",
    count: (count: number) => {
      if (count === 0) return "Aucun tutoriel ne correspond. Essaie un autre mot.";
      return count === 1 ? "1 tutoriel" : `${count} tutoriels`;
    },
    levels: { beginner: "Pour débuter", intermediate: "Pour avancer", advanced: "Pour approfondir" },
    minutes: (minutes: number) => `${minutes} min`,
    english: "en anglais",
    links: "Ailleurs sur le Web",
    credit: (authors: string, licence: string) => `Écrit par ${authors}. Licence ${licence}.`,
    serves: "Ce tutoriel t’aide à",
    practise: (code: string, name: string) => `Voir la compétence ${code} ${name}`,
  },
  guide: {
    title: "Guide",
    lead: "Pour écrire des épreuves, suivre une classe, comprendre la mesure, installer Palier.",
    contents: "Dans cette page",
  },
  notFound: {
    title: "Cette page n’existe pas",
    lead: "L’adresse contient peut-être une faute, ou la page a changé de place. Rien n’est perdu : ton travail est toujours sur ton appareil.",
    home: "Retour à l’accueil",
    competences: "Voir les compétences",
  },
  table: "Tableau",
  code: "Exemple de code",
  theme: {
    legend: "Apparence",
    auto: "Auto",
    light: "Clair",
    dark: "Sombre",
  },
} as const;
