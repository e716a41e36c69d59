import type { FileMaker } from "../file-maker.ts";
import { site } from "../pages/site.ts";

type Source = "annonces" | "commissions" | "donnees" | "abonnements";

interface Company {
  readonly prefix: string;
  readonly name: string;
  readonly color: string;
  readonly promise: string;
  readonly clients: string;
  readonly income: Readonly<Record<Source, readonly [label: string, millions: number]>>;
}

const COMPANIES: Readonly<Record<string, Company>> = {
  a: { prefix: "melopee", name: "Mélopée", color: "#6b1f4f", promise: "Toute la musique, gratuite, pour toujours. Nous aimons les artistes.", clients: "Votre message entre deux chansons, seulement pour les 15-24 ans qui écoutent du sport ou du rap : nous savons à qui le faire entendre.", income: { annonces: ["Espaces sonores vendus aux marques", 8.4], commissions: ["Part sur les billets de concert", 0.4], donnees: ["Études vendues aux maisons de disques", 0.2], abonnements: ["Formule sans coupure", 1] } },
  b: { prefix: "itineo", name: "Itinéo", color: "#175a52", promise: "Le plan de la ville gratuit, fait par des passionnés de marche.", clients: "Hôtels, restaurants : vous payez seulement quand un promeneur réserve chez vous depuis le plan.", income: { annonces: ["Logos affichés sur le plan", 1.5], commissions: ["Part reçue sur chaque réservation", 7], donnees: ["Comptages de passage vendus aux magasins", 0.5], abonnements: ["Plan hors connexion", 1] } },
  c: { prefix: "pas", name: "Pas à pas", color: "#3b3f86", promise: "Compte tes pas, gratuitement. Ta santé est notre seul but.", clients: "Assurances, marques de sport : recevez chaque mois les rythmes de marche et de sommeil, par quartier et par âge.", income: { annonces: ["Bannières", 1], commissions: ["Part sur les chaussures vendues", 0.4], donnees: ["Fichiers de rythmes vendus aux entreprises", 6], abonnements: ["Conseils d'un entraîneur", 0.6] } },
};

export const makeFiles: FileMaker = ({ id }) => {
  const { promise, clients, income, ...company } = COMPANIES[id]!;
  const total = Object.values(income).reduce((sum, [, millions]) => sum + millions, 0);
  const [source, [, most]] = Object.entries(income).toSorted(([, one], [, other]) => other[1] - one[1])[0]!;
  const euros = (millions: number) => `${String(Math.round(millions * 10) / 10).replace(".", ",")} M€`;
  const rows = Object.values(income).map(([label, millions]) => `<tr><td>${label}</td><td>${euros(millions)}</td></tr>`).join("");
  const files = site({
    ...company,
    pages: [
      { slug: "accueil", title: "Bienvenue", link: "menu", body: `<p>${promise}</p><p>Quatre millions de personnes nous utilisent sans rien payer.</p>` },
      { slug: "professionnels", title: "Professionnels", link: "footer", body: `<p>${clients}</p>` },
      { slug: "comptes", title: "Nos comptes", link: "footer", body: `<table><tr><th>D'où vient l'argent</th><th>Cette année</th></tr>${rows}<tr><th>Total</th><th>${euros(total)}</th></tr></table><p><small>1 M€ = un million d'euros.</small></p>` },
    ],
  });
  return { files, answer: { source, part: Math.round((most / total) * 100) } };
};
