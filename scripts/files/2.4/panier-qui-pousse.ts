import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Option {
  readonly text: string;
  readonly cents: number;
  readonly ticked: boolean;
}

interface Cart {
  readonly shop: string;
  readonly color: string;
  readonly item: string;
  readonly cents: number;
  readonly delivery: number;
  readonly options: readonly Option[];
  readonly hurry: string;
  readonly club: { readonly text: string; readonly days: number; readonly monthlyCents: number };
}

const euros = (cents: number) => `${(cents / 100).toFixed(2).replace(".", ",")} €`;

export const makeFiles: FileMaker = ({ id, values }) => {
  const { shop, color, item, cents, delivery, options, hurry, club } = CARTS[id]!;
  const box = (ticked: boolean) => `<strong>${ticked ? "☑ coché" : "☐ non coché"}</strong>`;
  const shown = cents + delivery + options.reduce((sum, option) => sum + (option.ticked ? option.cents : 0), 0);
  const body = card(`<p class="hurry">${hurry}</p>`)
    + card(`<h2>Ton panier</h2><div class="row"><span>${item}</span><span>${euros(cents)}</span></div><div class="row"><span>Livraison</span><span>${euros(delivery)}</span></div>${options.map(({ text, cents: price, ticked }) => `<div class="row"><span>${box(ticked)} – ${text}</span><span>${euros(price)}</span></div>`).join("")}<div class="row"><strong>À payer</strong><strong>${euros(shown)}</strong></div>`)
    + card(`<p><a class="button strong" href="#petit">Payer maintenant</a></p><p id="petit" class="meta">${box(true)} – ${club.text} Après ${club.days} jours offerts, ${euros(club.monthlyCents)} par mois jusqu'à résiliation par lettre.</p>`);
  return {
    files: { [String(values["page"])]: appScreen({ service: shop, title: "Valider la commande", color, body, css: ".hurry { color: #8c1d1d; font-weight: 700; }" }) },
    answer: { total: (cents + delivery) / 100, mois: club.monthlyCents / 100, jours: club.days },
  };
};

const CARTS: Readonly<Record<string, Cart>> = {
  a: { shop: "Roulettes", color: "#1d4f7c", item: "Trottinette pliante", cents: 4900, delivery: 500, hurry: "Plus que 04 min 58 s ! 17 personnes regardent cet article.", options: [{ text: "Assurance Tranquille", cents: 690, ticked: true }, { text: "Emballage cadeau", cents: 300, ticked: false }, { text: "Pourboire à l'équipe", cents: 200, ticked: true }], club: { text: "J'entre au Club Roulettes.", days: 14, monthlyCents: 790 } },
  b: { shop: "Papier d'Iris", color: "#7b2a5e", item: "Carnets, lot de trois", cents: 1800, delivery: 400, hurry: "Dernier lot en stock ! Le prix remonte à minuit.", options: [{ text: "Envoi prioritaire", cents: 350, ticked: true }, { text: "Stylo assorti", cents: 250, ticked: true }, { text: "Carte de vœux", cents: 150, ticked: false }], club: { text: "Je reçois l'offre Pages illimitées.", days: 30, monthlyCents: 499 } },
  c: { shop: "Sonorium", color: "#2d5a1f", item: "Casque filaire", cents: 2600, delivery: 300, hurry: "Vente flash : 02 min 11 s. Lucas vient d'acheter ce casque.", options: [{ text: "Garantie prolongée", cents: 590, ticked: true }, { text: "Housse", cents: 450, ticked: false }, { text: "Don à notre fondation", cents: 100, ticked: true }], club: { text: "Je profite de Sonorium Plus.", days: 7, monthlyCents: 899 } },
};
