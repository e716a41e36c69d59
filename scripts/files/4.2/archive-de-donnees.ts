import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { zip } from "../formats/zip.ts";
import { drawPeople } from "../screens/people.ts";

const ARCHIVES: Readonly<Record<string, { contacts: number; deduced: string; failedFrom: string; home: string }>> = {
  a: { contacts: 143, deduced: "Permis de conduire", failedFrom: "Cadix", home: "Vierlon" },
  b: { contacts: 96, deduced: "Premier appartement", failedFrom: "Gdansk", home: "Bourmont" },
  c: { contacts: 118, deduced: "Musculation", failedFrom: "Turin", home: "Chantenay" },
};

const TOPICS = ["Mangas", "Cuisine", "Randonnée", "Jeux vidéo", "Coiffure", "Danse", "Échecs", "Voyages", "Films d'horreur", "Jardin", "Football", "Dessin", "Vélo", "Baskets", "Séries", "Animaux"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const { contacts, deduced, failedFrom, home } = ARCHIVES[id]!;
  const random = seededRandom(`archive-${id}`);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  const twoDigits = (below: number) => String(Math.floor(random() * below)).padStart(2, "0");
  const day = (index: number) => `${String((index % 28) + 1).padStart(2, "0")}/${String(Math.floor(index / 28) + 1).padStart(2, "0")}/2024`;

  const book = drawPeople(contacts, random).map(({ firstName, surname, phone }) => [`${firstName} ${surname}`, phone, pick(["membre de Kilim", "pas encore membre"])]);
  const declared = TOPICS.slice(0, 6).map((topic) => ({ topic, origin: "déclaré par toi", chance: 100 }));
  const inferred = [...TOPICS.slice(6).map((topic) => ({ topic, origin: "déduit de ton activité", chance: 20 + Math.floor(random() * 60) })), { topic: deduced, origin: "déduit de ton activité", chance: 91 }];
  const interests = [...declared, ...inferred].toSorted((one, other) => (one.topic < other.topic ? -1 : 1));
  const visits = Array.from({ length: 84 }, (_, index) => ({ date: day(index), time: `${twoDigits(24)}:${twoDigits(60)}`, town: random() < 0.85 ? home : pick(["Lyon", "Brest", "Les Aulnes"]), result: index === 51 ? "mot de passe refusé" : "réussie" })).map((visit, index) => (index === 51 ? { ...visit, town: failedFrom } : visit));

  const failed = visits.filter(({ result }) => result !== "réussie");
  if (failed.length !== 1) throw new Error(`failed visits: ${failed.length}`);
  return {
    files: {
      [String(values["fichier"])]: zip({
        "lisez-moi.txt": `\uFEFFKilim – copie de tes données\r\n\r\nprofil.csv : ce que tu as rempli\r\ncontacts.csv : le carnet d'adresses copié depuis ton téléphone\r\ninterets.csv : tes centres d'intérêt pour la publicité\r\nconnexions.csv : d'où l'on s'est connecté à ton compte, avec succès ou non\r\nrecherches.csv : tes recherches\r\n`,
        "profil.csv": csv([["Champ", "Valeur"], ["Prénom", String(values["qui"])], ["Ville", home], ["Langue", "français"], ["Compte ouvert le", "14/09/2021"]]),
        "contacts.csv": csv([["Nom", "Téléphone", "Lien avec Kilim"], ...book]),
        "interets.csv": csv([["Centre d'intérêt", "Origine", "Probabilité (%)"], ...interests.map(({ topic, origin, chance }) => [topic, origin, chance])]),
        "connexions.csv": csv([["Date", "Heure", "Ville", "Résultat"], ...visits.map(({ date, time, town, result }) => [date, time, town, result])]),
        "recherches.csv": csv([["Date", "Recherche"], ...Array.from({ length: 60 }, (_, index) => [day(index), `${pick(["idée", "prix", "avis", "vidéo"])} ${pick(TOPICS).toLowerCase()}`])]),
      }),
    },
    answer: { contacts: book.length, deduit: inferred.toSorted((one, other) => other.chance - one.chance)[0]!.topic, ville: failed[0]!.town },
  };
};
