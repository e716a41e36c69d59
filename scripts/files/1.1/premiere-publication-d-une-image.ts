import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { frenchDate } from "../pages/french-date.ts";
import { frenchPage } from "../pages/french-page.ts";

interface Match {
  readonly site: string;
  readonly title: string;
  readonly day: string;
  readonly same: boolean;
  readonly size: string;
}

const match = (site: string, day: string, same: boolean, size: string, title: string): Match => ({ site, day, same, size, title });

const searches: Record<string, readonly Match[]> = {
  a: [
    match("partage-express.example", "2024-03-11", true, "640 × 480", "Inondation hier dans notre quartier !"),
    match("blog-climat.example", "2021-07-16", true, "1 024 × 768", "Retour sur la crue de 1910"),
    match("meteo-archives.example", "2014-02-27", false, "1 200 × 900", "Crue de la Vielle, rue des Tanneurs"),
    match("journal-des-deux-rives.example", "2016-06-04", true, "2 400 × 1 800", "La rue des Bateliers sous l'eau"),
    match("images-virales.example", "2018-10-15", true, "800 × 600", "Dix photos d'inondation"),
    match("histoire-des-crues.example", "2015-11-20", false, "900 × 700", "1955 : la grande crue en images"),
    match("forum-quartier.example", "2024-03-11", true, "640 × 480", "Vous avez vu la rue ?"),
    match("assurances-conseil.example", "2017-01-09", true, "3 600 × 2 700", "Que faire après une inondation ?"),
  ],
  b: [
    match("mur-des-amis.example", "2024-06-22", true, "600 × 450", "Un requin dans le port ce matin !"),
    match("oceans-en-danger.example", "2015-05-30", true, "1 800 × 1 200", "Requins : mieux les connaître"),
    match("aquarium-du-cap.example", "2011-04-03", false, "1 500 × 1 000", "Notre requin gris"),
    match("port-infos.example", "2024-06-23", true, "600 × 450", "Non, pas de requin dans le port"),
    match("carnet-de-plongee.example", "2013-08-19", true, "3 000 × 2 000", "Plongée de nuit, jour 6"),
    match("revue-de-1975.example", "2014-12-01", true, "1 100 × 733", "Les requins au cinéma depuis 1975"),
    match("guide-des-iles.example", "2012-09-14", false, "1 920 × 1 280", "Nager avec les raies"),
    match("blague-du-jour.example", "2019-04-01", true, "500 × 375", "Baignade interdite ?"),
  ],
  c: [
    match("fil-d-actu.example", "2024-01-15", true, "720 × 540", "Incroyable : il neige sur la plage aujourd'hui !"),
    match("almanach.example", "2018-03-01", true, "1 280 × 960", "Hiver 1956 : quand la mer gelait"),
    match("phototheque-du-littoral.example", "2012-02-07", true, "4 000 × 3 000", "Plage de Kerbihan sous la neige"),
    match("cartes-postales.example", "2010-12-19", false, "1 000 × 750", "Neige sur les dunes"),
    match("voyages-de-lea.example", "2013-01-22", true, "1 600 × 1 200", "La plage la plus froide"),
    match("meteo-passion.example", "2012-02-09", true, "5 000 × 3 750", "Neige en bord de mer : explications"),
    match("ecole-de-voile.example", "2009-01-08", false, "1 400 × 1 050", "Givre sur les bateaux"),
    match("partages-rigolos.example", "2020-12-26", true, "640 × 480", "Bronzage d'hiver"),
  ],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const matches = searches[id]!;
  const first = matches.filter(({ same }) => same).toSorted((one, other) => one.day.localeCompare(other.day))[0]!;
  return { files: { [String(values.page)]: page(String(values.legende), matches) }, answer: first.site };
};

function page(caption: string, matches: readonly Match[]): string {
  return frenchPage({
    title: "Recherche inversée",
    css: "header{background:#24324a;color:#fff;padding:.8rem 1rem}main{max-width:44rem;margin:0 auto;padding:.5rem 1rem 3rem}article{border:1px solid #dfe3ea;border-radius:.5rem;margin:.7rem 0;padding:.6rem .9rem}h2{font-size:1.05rem;margin:0}p{margin:.2rem 0}.site{color:#31652f;overflow-wrap:anywhere}.tag{border:1px solid #4a5163;border-radius:1rem;font-size:.8rem;padding:.05rem .6rem}",
    body: `<header><b>Trouvetout Images</b> – recherche inversée</header>
<main>
<p>Image cherchée : la photo du message « ${escapeHtml(caption)} »</p>
<p>${matches.length} pages trouvées, les plus visitées d'abord</p>
${matches.map(({ site, title, day, same, size }) => `<article><p class="site">https://${site}</p><h2>${escapeHtml(title)}</h2><p>Mis en ligne le ${frenchDate(day)} · ${size} pixels</p><p><span class="tag">${same ? "Image identique" : "Image ressemblante"}</span></p></article>`).join("\n")}
</main>`,
  });
}
