import { integerBetween } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { appScreen } from "../screens/app-screen.ts";

/** The first thing that fails, from the nearest to the farthest. */
type Fault = "box" | "internet" | "dns" | "site";

const ORDER: readonly Fault[] = ["box", "internet", "dns", "site"];

const SESSIONS: Readonly<Record<string, { fault: Fault; ip: string; box: string; far: string; server: string }>> = {
  a: { fault: "dns", ip: "192.168.1.20", box: "192.168.1.1", far: "203.0.113.9", server: "198.51.100.31" },
  b: { fault: "internet", ip: "192.168.1.64", box: "192.168.1.254", far: "203.0.113.40", server: "198.51.100.8" },
  c: { fault: "site", ip: "10.0.0.15", box: "10.0.0.1", far: "203.0.113.77", server: "198.51.100.120" },
  d: { fault: "box", ip: "192.168.8.30", box: "192.168.8.1", far: "203.0.113.5", server: "198.51.100.66" },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { fault, ip, box, far, server } = SESSIONS[id]!;
  const site = String(values["site"]);
  const random = seededRandom(`commandes ${id}`);
  const reached = (step: Fault) => ORDER.indexOf(step) < ORDER.indexOf(fault);
  const named = reached("dns");
  const ping = (address: string, answers: boolean) => [`> ping ${address}`, ...Array.from({ length: 3 }, () => (answers ? `Réponse de ${address} : ${address.startsWith("127") ? 0 : integerBetween(random, 2, 25)}\u00A0ms` : "Délai d'attente dépassé."))];
  const commands = [
    ["> ipconfig", `Adresse IPv4 : ${ip}`, "Masque : 255.255.255.0", `Passerelle (box) : ${box}`],
    ping("127.0.0.1", true),
    ping(box, reached("box")),
    ping(far, reached("internet")),
    [`> nslookup ${site}`, named ? `${site} : ${server}` : "Le serveur DNS ne répond pas."],
    named ? ping(server, reached("site")) : [`> ping ${site}`, "La requête n'a pas pu trouver l'hôte."],
  ];
  const answering = [["127.0.0.1", true], [box, reached("box")], [far, reached("internet")], [server, named && reached("site")]] as const;
  const body = `<p class="meta">${far} est un serveur lointain, qui répond toujours.</p>${commands.map((lines) => `<pre>${escapeHtml(lines.join("\n"))}</pre>`).join("\n")}`;
  return {
    files: { [String(values["page"])]: appScreen({ service: "Terminal", title: "Commandes tapées", color: "#22272e", body, css: "pre { background: #1d2433; color: #f3f4f7; padding: .8rem; border-radius: .4rem; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .9rem; }" }) },
    answer: { adresse: answering.findLast(([, answers]) => answers)![0], panne: fault },
  };
};
