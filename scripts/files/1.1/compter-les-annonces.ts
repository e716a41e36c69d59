import type { FileMaker } from "../file-maker.ts";
import { searchResultsPage, type SearchResult } from "../pages/search-results.ts";

const paidBy = (paid: string, address: string, title: string, snippet: string): SearchResult => ({ paid, address, title, snippet });
const natural = (address: string, title: string, snippet: string): SearchResult => ({ address, title, snippet });

const pages: Record<string, readonly SearchResult[]> = {
  a: [
    paidBy("Annonce", "cordes-discount.example/occasion", "Guitares d'occasion dès 79 €", "Livraison en deux jours, retour gratuit."),
    paidBy("Annonce", "la-grande-musique.example/guitares", "Guitares : large choix", "Neuf et occasion, paiement en trois fois."),
    paidBy("Sponsorisé", "rock-depot.example/promo", "-30 % sur les guitares", "Offre limitée à ce mois-ci."),
    natural("petites-annonces-val.example/musique", "Petites annonces : guitares", "Annonces entre particuliers, gratuites, classées par ville."),
    natural("luthier-sanchez.example/conseils", "Acheter une guitare d'occasion : que vérifier ?", "Manche droit, frettes, mécaniques : la liste."),
    natural("forum-six-cordes.example/t/2210", "Première guitare d'occasion ?", "Vos avis, vos prix, vos regrets."),
    paidBy("Annonce", "argent-contre-objets.example/vendre", "Vendez votre guitare", "Estimation en une minute."),
    natural("ecole-de-musique.example/pret", "Emprunter une guitare", "Prêt pour l'année aux élèves inscrits."),
    natural("troc-musique.example/regles", "Troc d'instruments, sans annonce sponsorisée", "Un site tenu par des bénévoles."),
    paidBy("Sponsorisé", "assur-instrument.example/devis", "Assurer sa guitare", "À partir de 2 € par mois."),
  ],
  b: [
    paidBy("Annonce", "son-direct.example/casques", "Casques audio en stock", "Expédiés aujourd'hui."),
    paidBy("Annonce", "mega-son.example/soldes", "Casques : les soldes", "Jusqu'à moitié prix."),
    natural("oreilles-libres.example/test", "Douze casques audio testés", "Achetés par nous, aucun lien sponsorisé, aucune marque ne paie."),
    natural("sante-oreille.example/volume", "Casque audio : à quel volume ?", "Au-delà de 80 décibels, limite la durée d'écoute."),
    paidBy("Lien sponsorisé", "casque-neo.example/x2", "Le casque X2", "Silence total, promis."),
    natural("reparer-soi-meme.example/casque", "Changer les mousses d'un casque", "Vingt minutes et un tournevis."),
    natural("mediatheque-son.example/pret", "Emprunter un casque audio", "Prêt sur place avec la carte."),
    natural("pub-radio-histoire.example/annonce", "Annonce ! Une histoire du casque radio", "De l'opératrice au mélomane."),
    paidBy("Annonce", "reprise-tech.example/casque", "On reprend ton casque", "Bon d'achat immédiat."),
  ],
  c: [
    paidBy("Sponsorisé", "vagues-voyages.example/surf", "Séjours surf tout compris", "Hébergement, planche et cours."),
    paidBy("Sponsorisé", "camp-ocean.example/ados", "Camp surf 12–17 ans", "Dernières places."),
    paidBy("Partenaire payant", "comparesejour.example/surf", "Comparer 300 séjours", "Le prix le plus bas garanti."),
    natural("ecole-de-surf-nord.example/stages", "Stages de surf de la Toussaint", "Cinq matinées, combinaison prêtée."),
    natural("carnet-de-vague.example/recit", "Mon premier séjour surf", "Récit non sponsorisé d'une débutante."),
    paidBy("Sponsorisé", "planche-shop.example/packs", "Packs planche + combinaison", "Livrés sur la plage."),
    natural("securite-plage.example/courants", "Courants et drapeaux", "À lire avant d'entrer dans l'eau."),
    natural("union-surf-fictive.example/clubs", "Trouver un club partenaire", "La carte des clubs, par commune."),
    paidBy("Partenaire payant", "bus-des-dunes.example/aller", "Bus vers les plages", "Billet à 9 €."),
    natural("meteo-vagues.example/previsions", "Prévisions de vagues", "Hauteur, période, vent, heure par heure."),
    paidBy("Sponsorisé", "surf-photo.example/book", "Ta photo sur la vague", "Un photographe t'attend."),
  ],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const results = pages[id]!;
  return { files: { [String(values.page)]: searchResultsPage({ query: String(values.requete), results }) }, answer: results.filter(({ paid }) => paid).length };
};
