/** What the shell and the static pages say, in French: "tu" to students, "vous" to teams and authors. */
export const site = {
  name: "Palier",
  tagline: "Mesurer ses compétences numériques, marche après marche.",
  skip: "Aller au contenu",
  menu: "Menu",
  navigation: "Navigation principale",
  breadcrumb: "Fil d'Ariane",
  home: "Accueil",
  nav: {
    practise: "S'entraîner",
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
    drawing: "Un escalier de huit niveaux, de novice à expert. Un point se tient sur la marche 3 ; la marche 4 est hachurée, car elle est peut-être déjà atteinte. Les marches 7 et 8 sont en pointillés, car elles ne sont pas encore ouvertes.",
    caption: ["Tu es au niveau 3,", "peut-être déjà au niveau 4."],
  },
  bands: { novice: "Novice", independent: "Indépendant", advanced: "Avancé", expert: "Expert" },
  home: {
    description: "Des exercices à faire pour de vrai mesurent tes compétences numériques. Sans compte, sans installation, même hors connexion.",
    title: "Sur quelle marche es-tu ?",
    lead: "Palier mesure tes compétences numériques avec des exercices à faire pour de vrai : ouvrir un fichier, trier un tableau, lire une adresse. Tu vois ton niveau, s'il est sûr, et comment monter.",
    start: "Commencer un test",
    promise: "10 à 20 questions par compétence. Sans compte. Tes réponses restent sur ton appareil.",
    choose: "Choisis une compétence",
    all: (count: number) => `Voir les ${count} compétences`,
    none: "Aucune compétence n'est ouverte pour l'instant : les premières épreuves arrivent.",
    others: "Équipes pédagogiques et auteurs",
    doors: [
      { who: "Équipe pédagogique", title: "Suivre une classe", href: "equipe/", text: "Ouvrez les fichiers remis par vos élèves : Palier les vérifie, recalcule chaque niveau et montre les besoins de la classe. Rien n'est envoyé sur Internet." },
      { who: "Auteur ou autrice", title: "Écrire une épreuve", href: "guide/", text: "Une épreuve est un fichier texte et ses pièces jointes. Le guide vous mène à la première en cinq minutes." },
    ],
  },
  competences: {
    challengeCount: (count: number) => (count === 0 ? "Pas encore ouverte" : count === 1 ? "1 épreuve" : `${count} épreuves`),
  },
  theme: {
    legend: "Apparence",
    auto: "Auto",
    light: "Clair",
    dark: "Sombre",
  },
} as const;
