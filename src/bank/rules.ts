/** A rule of the content as authors are told of it. */
export interface Rule {
  /** Its number, for ever: 1xx reading, 2xx identity, 3xx answers, 4xx files, 5xx writing, 6xx tutorials and test designs, 7xx the bank as a whole. */
  readonly number: number;
  readonly title: string;
  /** Why the rule is there. */
  readonly why: string;
  /** `npm run check -- --fix` can mend it without risk. */
  readonly fixable?: true;
}

/** Every rule by name; an issue's `rule` is one of these. */
export const RULES = {
  yaml: { number: 101, title: "L'en-tête se lit", why: "Sans en-tête lisible, rien de l'épreuve ne peut être compris." },
  json: { number: 102, title: "Le fichier JSON se lit", why: "Une virgule ou un guillemet de trop rend tout le fichier illisible." },
  schema: { number: 103, title: "Chaque champ a la forme prévue", why: "Le site, la correction et les tableaux de bord comptent sur cette forme." },
  markup: { number: 104, title: "L'énoncé est du Markdown simple", why: "Ce qui sort du Markdown simple s'affiche mal sur un téléphone ou ne se lit pas à voix haute." },
  component: { number: 105, title: "Les composants sont connus et complets", why: "Un composant inconnu ou incomplet ne montre rien à l'élève." },
  javascript: { number: 106, title: "L'énoncé ne contient aucun programme", why: "Le contenu vient de nombreuses mains : rien de ce qui est écrit ne doit pouvoir s'exécuter." },
  link: { number: 107, title: "Les liens sont en https", why: "Une adresse non chiffrée peut être lue ou changée en route." },
  "unknown-value": { number: 108, title: "Chaque {valeur} est déclarée", why: "Une valeur absente laisserait un trou dans la phrase de l'élève." },
  "activity-scene": { number: 109, title: "La scène d'une activité est complète", why: "Une scène fausse donne une activité qui ne s'ouvre pas, ou un but que l'on ne peut pas atteindre." },

  "duplicate-id": { number: 201, title: "Un identifiant ne sert qu'une fois", why: "Les résultats des élèves désignent une épreuve par son identifiant." },
  "unknown-skill": { number: 202, title: "L'acquis existe", why: "Une épreuve sans acquis ne mesure rien." },
  "folder-of-skill": { number: 203, title: "Le dossier est celui de l'acquis", why: "On trouve une épreuve en suivant la compétence et le sujet." },
  "topic-ladder": { number: 204, title: "Les acquis d'un sujet montent", why: "Le test s'adapte en suivant cette échelle." },

  "answer-shape": { number: 301, title: "La réponse va avec la question", why: "Une réponse absente des choix rend la question impossible." },
  "variant-count": { number: 302, title: "Deux déclinaisons au moins", why: "Avec une seule, la réponse du voisin convient toujours." },
  "variant-values": { number: 303, title: "Chaque déclinaison donne toutes les valeurs", why: "Une valeur oubliée laisse un trou dans l'énoncé." },
  "unused-value": { number: 304, title: "Chaque valeur sert", why: "Une valeur qui ne sert pas est souvent une faute de frappe." },
  "plain-values": { number: 305, title: "Les valeurs sont du texte simple", why: "Leurs signes de mise en forme resteraient visibles." },
  "same-answer": { number: 306, title: "Deux déclinaisons, deux réponses", why: "Une réponse vue chez un voisin ne doit pas convenir." },
  "repeated-choice": { number: 307, title: "Les choix sont différents et réels", why: "« Toutes ces réponses » mesure l'habitude des tests, pas la compétence." },
  "answer-position": { number: 308, title: "La place de la bonne réponse varie", why: "Une place fixe se devine." },
  "longest-answer": { number: 309, title: "La bonne réponse n'est pas la plus longue", why: "La plus longue se repère sans lire." },
  "answer-in-statement": { number: 310, title: "L'énoncé ne donne pas la réponse", why: "Recopier n'est pas savoir faire." },
  "long-typing": { number: 311, title: "La réponse à taper est courte", why: "Taper longtemps sur un téléphone mesure autre chose." },

  "missing-file": { number: 401, title: "Les fichiers cités existent", why: "L'élève trouverait un lien mort." },
  "unused-file": { number: 402, title: "Les fichiers présents servent", why: "Un fichier oublié est téléchargé pour rien." },
  "active-file": { number: 403, title: "Les pages fournies n'exécutent rien", why: "Elles sont servies par le site : un script y aurait ses droits." },
  "heavy-file": { number: 404, title: "Les fichiers sont légers", why: "Toute une classe les télécharge en même temps." },
  "image-source": { number: 405, title: "Chaque image a une source et une licence", why: "Publier l'image d'un autre sans le dire n'est ni permis ni exemplaire." },
  "useless-alternative": { number: 406, title: "Les images ont un texte utile", why: "Sans lui, un élève aveugle ne peut pas répondre." },
  "mobile-fit": { number: 407, title: "« mobile » dit vrai", why: "Un téléphone n'ouvre pas tous les formats." },

  "statement-length": { number: 501, title: "L'énoncé est court", why: "On doit lire la question sans perdre le fil, sur un petit écran." },
  "correction-length": { number: 502, title: "La correction tient en trois lignes", why: "Après cinq questions, on lit ce qui est court." },
  "reading-level": { number: 503, title: "La lecture est plus facile que la tâche", why: "On mesure une compétence numérique, pas la lecture." },
  "french-typography": { number: 504, title: "La typographie est française", why: "Un texte bien composé se lit mieux, aussi à voix haute.", fixable: true },
  "formal-address": { number: 505, title: "On tutoie l'élève", why: "Une seule voix dans toute la banque." },
  "negative-question": { number: 506, title: "Une question négative se voit", why: "Un « pas » non lu fait échouer un élève qui sait." },
  "real-data": { number: 507, title: "Aucune donnée réelle", why: "Une adresse inventée peut être celle de quelqu'un." },
  "duplicate-statement": { number: 508, title: "Deux pages ne sont pas identiques", why: "L'élève croirait à une erreur." },
  "near-duplicate": { number: 509, title: "Deux épreuves ne se ressemblent pas trop", why: "La seconde ne mesure plus que le souvenir de la première." },

  "missing-tutorial": { number: 601, title: "Les tutoriels cités existent", why: "L'élève qui a échoué a besoin de la suite." },
  "tutorial-skills": { number: 602, title: "Un tutoriel sert à des acquis", why: "Un tutoriel que rien ne cite n'est jamais lu." },
  "tutorial-links": { number: 603, title: "Les liens sont propres", why: "Un lien court ou suivi cache où il mène." },

  "topic-without-tutorial": { number: 605, title: "Chaque sujet a un tutoriel", why: "Après un échec, l'élève a besoin de quelque chose à lire ou à faire." },
  "template-scope": { number: 604, title: "Un parcours demande ce qui existe", why: "Un parcours sur une compétence sans épreuve s'arrêterait aussitôt." },
  "campaign-door": { number: 606, title: "Une campagne s'ouvre par son code", why: "Une classe entière attend devant l'écran : le code, le test et les dates doivent être justes." },

  "skill-without-challenge": { number: 701, title: "Chaque acquis a une épreuve", why: "Un acquis sans épreuve n'est jamais mesuré." },
  "level-gap": { number: 702, title: "Chaque niveau a une épreuve", why: "Sans épreuve à un niveau, on reste bloqué dessous." },
  "doing-share": { number: 703, title: "La moitié des épreuves fait faire", why: "Faire vaut mieux que savoir dire." },
  "measured-level": { number: 704, title: "Le niveau mesuré est le niveau écrit", why: "Une épreuve mal placée fausse le test de tous." },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof RULES;

/** A rule by its name or number, as an author types it: "same-answer", "306" or "R306". */
export function findRule(wanted: string): { readonly name: RuleName; readonly rule: Rule } | undefined {
  const number = Number(wanted.replace(/^r/i, ""));
  const entry = Object.entries(RULES).find(([name, rule]) => name === wanted || rule.number === number);
  return entry && { name: entry[0] as RuleName, rule: entry[1] };
}
