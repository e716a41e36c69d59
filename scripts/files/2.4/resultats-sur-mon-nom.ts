import type { FileMaker } from "../file-maker.ts";
import { type SearchResult, searchResultsPage } from "../pages/search-results.ts";

interface Found extends SearchResult {
  /** About the pupil, and not about somebody of the same name. */
  readonly own?: true;
  readonly harmful?: true;
}

const SEARCHES: Readonly<Record<string, { query: string; results: readonly Found[] }>> = {
  a: {
    query: "\"Nolwenn Kaya\"",
    results: [
      { title: "Dr Nolwenn Kaya, dentiste à Brest", address: "annuaire-soin.example/kaya", snippet: "Diplômée en 2009. Prendre rendez-vous." },
      { title: "Natation : résultats du meeting de Vierlon", address: "natation-vierlon.example/2024", snippet: "50 m papillon, 14-15 ans : 1re Nolwenn Kaya, club de Vierlon.", own: true },
      { title: "Nolwenn Kaya – Cheval et neige", address: "ranch-du-nord.example/equipe", snippet: "Monitrice d'équitation au Québec depuis dix ans." },
      { title: "Mon cahier rose – le blog de Nolwenn K.", address: "cahier-rose.example/pages/cm2", snippet: "Je m'appelle Nolwenn Kaya, je suis en CM2 à Vierlon, je nage tous les soirs, appelle-moi au 06 39 98 14 52 !", own: true, harmful: true },
      { title: "Lycée Colette, Vierlon : le conseil de vie lycéenne", address: "lycee-colette.example/cvl", snippet: "Élues : Nolwenn Kaya (2de 4), Paul Roux (1re 2).", own: true },
      { title: "Généalogie de la famille Kaya", address: "arbres.example/kaya", snippet: "Nolwenn Kaya, 1931-2004, couturière." },
    ],
  },
  b: {
    query: "\"Idriss Ferrand\"",
    results: [
      { title: "Idriss Ferrand, photographe de mariage", address: "ferrand-photo.example", snippet: "Quinze ans d'expérience, toute la Provence." },
      { title: "Concours de robotique : les finalistes", address: "robots-lac.example/finale", snippet: "Lycée du Lac : Idriss Ferrand (17 ans) et Mei Zhang, robot Hibou.", own: true },
      { title: "Notes de la soirée – forum La Marmite", address: "marmite-forum.example/sujet-88", snippet: "Idriss Ferrand du lycée du Lac, l'homme des robots, ivre et endormi sur la table : la photo.", own: true, harmful: true },
      { title: "Jugement du tribunal de commerce", address: "decisions.example/2015-33", snippet: "M. Idriss Ferrand, gérant, 52 ans, société Ferrand Toitures." },
      { title: "Course des Ponts, classement général", address: "course-ponts.example/2019", snippet: "312e Idriss Ferrand, vétéran, Marseille." },
    ],
  },
  c: {
    query: "\"Salomé Amrani\"",
    results: [
      { title: "Salomé Amrani (@salo.dessine)", address: "galerie-ados.example/salo", snippet: "Élève de 3e à Bourmont. Mes dessins d'oiseaux.", own: true },
      { title: "Festival d'oiseaux : affiche des élèves", address: "oiseaux-bourmont.example/affiche", snippet: "Affiche dessinée par Salomé Amrani, collège de Bourmont.", own: true },
      { title: "Votez pour la plus moche de Bourmont", address: "votes-anonymes.example/bourmont", snippet: "Salomé Amrani (3e B, les oiseaux) : 41 votes. Ajoute ton commentaire.", own: true, harmful: true },
      { title: "Cabinet Amrani & Filles, notaires", address: "amrani-notaires.example", snippet: "Maître Salomé Amrani vous reçoit à Lille." },
      { title: "Collège de Bourmont : menu et prix", address: "college-bourmont.example/palmares", snippet: "Prix de la nouvelle : Salomé Amrani, 3e B.", own: true },
      { title: "Salomé Amrani – chanteuse de jazz", address: "jazz-clubs.example/amrani", snippet: "En concert à Genève, nouvel album." },
    ],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { query, results } = SEARCHES[id]!;
  const harmful = results.find((result) => result.harmful)!;
  return {
    files: { [String(values["page"])]: searchResultsPage({ query, results }) },
    answer: { nombre: results.filter(({ own }) => own).length, domaine: harmful.address.split("/")[0] },
  };
};
