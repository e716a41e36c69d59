import { integerBetween, shuffle } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";

interface Campaign {
  readonly accounts: number;
  readonly created: string;
  readonly slogan: readonly [sentence: string, word: string, topic: string];
  /** What people write for themselves, each once. */
  readonly opinions: readonly string[];
}

const CAMPAIGNS: Readonly<Record<string, Campaign>> = {
  a: {
    accounts: 11, created: "14/05/2025", slogan: ["Ce pont est une chance pour notre belle ville", "vivement", "le pont"],
    opinions: ["Un pont, oui, mais avec une piste cyclable.", "Je gagnerai vingt minutes par jour.", "Les ambulances passeront plus vite.", "Trop cher pour une petite ville.", "Et les martins-pêcheurs ?", "Je préfère plus de bus.", "Pourquoi pas un bac, comme autrefois ?", "Ma boulangerie est de l'autre côté, alors oui.", "Qui paiera l'entretien dans dix ans ?", "Le plan est joli, le bruit le sera moins.", "Plutôt pour, si les camions sont interdits.", "On l'attend depuis 1998.", "Ma rue va devenir une autoroute.", "Je veux voir l'étude avant de répondre.", "Pour, sans hésiter.", "Contre : la passerelle suffit à pied.", "Les pêcheurs n'ont pas été consultés.", "Est-ce que les poussettes pourront passer ?", "Mon fils ira seul au collège, enfin.", "Il faudrait d'abord réparer les trottoirs."],
  },
  b: {
    accounts: 9, created: "02/09/2025", slogan: ["Les élèves ne veulent pas de ce nouvel horaire", "non", "l'horaire"],
    opinions: ["Dormir plus, c'est mieux travailler.", "D'accord, si le car suit.", "Mon fils arrivera reposé.", "Je finis le sport trop tard.", "Nous partons au travail à 7 heures, qui garde les petits ?", "En classe, on a voté : douze pour, quatorze contre.", "La cantine sera plus courte, je crains.", "Bonne nouvelle pour ceux qui habitent loin.", "Essayons six mois, puis décidons.", "Et les cours de musique du soir ?", "L'hiver, il fera nuit au retour.", "Je suis professeure et je suis pour.", "Rien à redire, sauf le mercredi.", "Combien cela coûte-t-il en ramassage ?", "Moi je me lève à 5 h 40, alors oui.", "Je préférerais des cours plus courts.", "Le CDI ouvrira-t-il quand même à 8 heures ?", "L'étude citée parle d'un autre pays.", "Ça m'est égal, je viens à pied.", "Non pour les sixièmes, oui pour les lycéens."],
  },
  c: {
    accounts: 13, created: "27/01/2025", slogan: ["Ce festival fait honte à la vallée", "arrêtons", "le festival"],
    opinions: ["Trois jours de fête, ça fait vivre les cafés.", "J'y suis bénévole depuis six ans.", "Belle programmation cette année.", "Trop de bruit après minuit.", "Les champs sont abîmés.", "Où se garer ?", "Mes enfants y ont découvert le jazz.", "Je pars chez ma sœur ces jours-là.", "Que deviennent les gobelets ?", "Avec des navettes, ce serait parfait.", "Le billet habitant est une bonne idée.", "Je n'y vais pas, mais je comprends.", "L'an dernier, la pluie a tout arrêté.", "Mon gîte est plein grâce à lui.", "Les chiens du quartier deviennent fous.", "Qu'il change de lieu une année sur deux.", "Il manque des toilettes accessibles.", "On pourrait finir à une heure du matin.", "Merci aux secouristes, très bien organisés.", "Deux jours suffiraient."],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { accounts, created, slogan, opinions } = CAMPAIGNS[id]!;
  const random = seededRandom(`coordonnes-${id}`);
  const twoDigits = (number: number) => String(number).padStart(2, "0");
  const [sentence, word, topic] = slogan;
  const turns = [`${sentence} !`, `${sentence}, ${word} !`, `Moi aussi je le dis : ${sentence.toLowerCase()}.`, `${sentence}. On parle de ${topic}, il faut agir !`];
  const names = shuffle(random, NAMES).map((name, index) => (index % 3 === 0 ? name : `${name}${integerBetween(random, 10, 99)}`));
  const fake = names.slice(0, accounts).map((name, index) => ({ name, created, posts: integerBetween(random, 1, 3), time: `21:${twoDigits(2 + index)}`, text: turns[index % turns.length]! }));
  const real = opinions.map((text, index) => {
    const recent = index < 3;
    const date = recent ? `${twoDigits(integerBetween(random, 3, 26))}/${created.slice(3)}` : `${twoDigits(integerBetween(random, 1, 28))}/${twoDigits(integerBetween(random, 1, 12))}/${integerBetween(random, 2016, 2024)}`;
    return { name: names[accounts + index]!, created: date === created ? "02/04/2021" : date, posts: recent ? integerBetween(random, 1, 4) : integerBetween(random, 8, 400), time: `${twoDigits(integerBetween(random, 8, 22))}:${twoDigits(integerBetween(random, 20, 59))}`, text };
  });
  const rows = [...fake, ...real].toSorted((one, other) => (one.time < other.time ? -1 : 1));
  return {
    files: { [String(values["fichier"])]: csv([["Heure", "Compte", "Compte créé le", "Messages écrits en tout", "Avis"], ...rows.map(({ time, name, created: date, posts, text }) => [time, name, date, posts, text])]) },
    answer: { jour: [created, created.replaceAll(/\b0/g, "")], nombre: fake.length },
  };
};

const NAMES = ["Alba", "Anis", "Brume", "Cabri", "Castor", "Cerise", "Colza", "Dune", "Écume", "Fanal", "Fougère", "Galet", "Genêt", "Givre", "Grillon", "Houx", "Iris", "Jonc", "Lavoir", "Lierre", "Loutre", "Marnage", "Merle", "Mistral", "Moulin", "Noisette", "Olivette", "Ombelle", "Osier", "Pinson", "Platane", "Prairie", "Quartz", "Ravine", "Ronce", "Roseau", "Sable", "Saule", "Sittelle", "Sorbier", "Talus", "Tilleul", "Tourbe", "Truite", "Vallon", "Verger"];
