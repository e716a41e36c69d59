import type { FileMaker } from "../file-maker.ts";
import { appScreen, table } from "../screens/app-screen.ts";

interface Sheet {
  readonly model: string;
  readonly screen: number;
  readonly memory: number;
  readonly storage: number;
  readonly hours: number;
  /** Lines around the four that are asked. */
  readonly before: readonly (readonly [string, string])[];
  readonly memoryName: string;
  readonly storageName: string;
  readonly after: readonly (readonly [string, string])[];
}

const SHEETS: Readonly<Record<string, Sheet>> = {
  a: {
    model: "Orla Tab 3", screen: 11, memory: 6, storage: 128, hours: 12, memoryName: "RAM", storageName: "Stockage UFS",
    before: [["Définition", "2 000 × 1 200 pixels"], ["Processeur", "8 cœurs, 2,2 GHz"]],
    after: [["Carte micro-SD (vendue à part)", "jusqu'à 1 000 Go"], ["Batterie", "8 000 mAh"], ["Autonomie en veille", "28 jours"], ["Recharge complète", "2 h"], ["Appareils photo", "13 et 5 mégapixels"], ["Poids", "480 g"]],
  },
  b: {
    model: "Tamis Book 14", screen: 14, memory: 16, storage: 512, hours: 9, memoryName: "Mémoire vive DDR5 (jusqu'à 32 Go, en option)", storageName: "SSD NVMe",
    before: [["Définition", "1 920 × 1 080 pixels"], ["Processeur", "10 cœurs, jusqu'à 4,4 GHz"], ["Mémoire graphique", "4 Go"]],
    after: [["Espace en ligne offert un an", "100 Go"], ["Batterie", "56 Wh"], ["Autonomie, navigation sur le web", "11 h"], ["Prises", "2 USB-C, 1 USB-A, HDMI"], ["Poids", "1,42 kg"]],
  },
  c: {
    model: "Perle Mini 5", screen: 6.1, memory: 4, storage: 64, hours: 15, memoryName: "RAM (extensible à 7 Go par logiciel)", storageName: "Stockage eMMC",
    before: [["Réseau", "5G"], ["Définition", "2 340 × 1 080 pixels"], ["Processeur", "6 cœurs"]],
    after: [["Appareil photo", "48 mégapixels"], ["Batterie", "3 900 mAh"], ["Autonomie en appel", "22 h"], ["Recharge", "20 W"], ["Poids", "164 g"]],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { model, screen, memory, storage, hours, before, memoryName, storageName, after } = SHEETS[id]!;
  const inches = `${String(screen).replace(".", ",")}″ (pouces)`;
  const rows = [["Diagonale de l'écran", inches], ...before, [memoryName, `${memory} Go`], [storageName, `${storage} Go`], ...after.slice(0, 2), ["Autonomie, lecture vidéo", `${hours} h`], ...after.slice(2)] as const;
  return {
    files: { [String(values["page"])]: appScreen({ service: "Bazar des Circuits", title: model, aside: "Fiche technique", color: "#5d4a1f", body: table(["Caractéristique", "Valeur"], rows) }) },
    answer: { ecran: screen, memoire: memory, stockage: storage, autonomie: hours },
  };
};
