import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Box {
  readonly text: string;
  /** As the site presents it. */
  readonly checked?: true;
  /** What Sami needs in the end. */
  readonly wanted?: true;
}

const NUMBERS = ["un", "deux", "trois", "quatre", "cinq", "six"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const { service, color, boxes } = FORMS[id]!;
  const lines = boxes.map((box, index) => `<p><label><input type="checkbox"${box.checked ? " checked" : ""}> <strong>Case ${index + 1}.</strong> ${box.text}</label></p>`);
  const identity = `<p><label>Prénom<br><input value="Sami" readonly></label></p><p><label>Adresse électronique<br><input value="sami.l@courrielis.example" readonly></label></p>`;
  return {
    files: { [String(values["page"])]: appScreen({ service, title: "Créer mon compte", color, body: card(identity) + card(lines.join("\n")), css: "input { font: inherit; padding: .3rem; max-width: 100%; } input[type=checkbox] { width: 1.15rem; height: 1.15rem; vertical-align: -2px; } label { cursor: pointer; }" }) },
    answer: NUMBERS.filter((_, index) => boxes[index]!.wanted),
  };
};

const FORMS: Readonly<Record<string, { service: string; color: string; boxes: readonly Box[] }>> = {
  a: {
    service: "Piscine du Val",
    color: "#12708f",
    boxes: [
      { text: "J'accepte le règlement de la piscine (obligatoire pour créer le compte).", wanted: true },
      { text: "Je reçois les offres de la piscine par courriel.", checked: true },
      { text: "Je reçois un SMS de rappel avant chaque cours.", wanted: true },
      { text: "Je reçois les offres des partenaires de la piscine.", checked: true },
      { text: "Je ne souhaite pas que mes coordonnées soient transmises à des magasins de sport.", wanted: true },
      { text: "Je veux bien participer à des jeux et concours publicitaires." },
    ],
  },
  b: {
    service: "Ciné-club Lumière",
    color: "#7a2e3a",
    boxes: [
      { text: "Je veux connaître en avant-première les promotions sur le pop-corn.", checked: true },
      { text: "J'ai lu et j'accepte les conditions du ciné-club (obligatoire pour créer le compte).", checked: true, wanted: true },
      { text: "Le ciné-club peut confier mon adresse à des sociétés choisies avec soin.", checked: true },
      { text: "Je préfère ne pas recevoir de publicité par courriel.", wanted: true },
      { text: "Je m'abonne à la lettre commerciale de notre sponsor." },
      { text: "Je reçois un courriel la veille de chaque séance réservée.", checked: true, wanted: true },
    ],
  },
  c: {
    service: "Vélo Libre",
    color: "#3c6e2f",
    boxes: [
      { text: "Je refuse que mes trajets soient partagés avec des annonceurs.", wanted: true },
      { text: "Je reçois une alerte quand la location se termine.", wanted: true },
      { text: "Je profite des bons plans de Vélo Libre par SMS.", checked: true },
      { text: "J'autorise nos amis commerçants à m'écrire.", checked: true },
      { text: "Je reçois une publicité par mois, pas plus." },
      { text: "J'accepte le contrat de location (obligatoire pour créer le compte).", checked: true, wanted: true },
    ],
  },
};
