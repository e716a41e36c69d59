import type { FileMaker } from "../file-maker.ts";
import { frenchDate } from "../pages/french-date.ts";
import { frenchPage } from "../pages/french-page.ts";

interface Tariff {
  readonly since: string;
  readonly adult: number;
  readonly child: number;
}

const places: Record<string, { prefix: string; domain: string; name: string; tariffs: readonly Tariff[]; captures: readonly string[] }> = {
  a: {
    prefix: "archive-musee", domain: "musee-du-sel.example", name: "Musée du Sel",
    tariffs: [{ since: "2012-01-02", adult: 5, child: 2 }, { since: "2015-02-01", adult: 6, child: 3 }, { since: "2016-09-05", adult: 8, child: 4 }, { since: "2018-03-01", adult: 9, child: 5 }],
    captures: ["20140311091502", "20150627220148", "20160814093012", "20161120174533", "20170708060411", "20180519123300", "20191002081927"],
  },
  b: {
    prefix: "archive-grotte", domain: "grotte-du-renard.example", name: "Grotte du Renard",
    tariffs: [{ since: "2010-04-01", adult: 8, child: 4 }, { since: "2013-06-01", adult: 11, child: 6 }, { since: "2014-04-01", adult: 12, child: 7 }],
    captures: ["20101015110908", "20120704183001", "20130430050712", "20130911141926", "20140822200355", "20160103072244"],
  },
  c: {
    prefix: "archive-planetarium", domain: "planetarium-sainte-luce.example", name: "Planétarium de Sainte-Luce",
    tariffs: [{ since: "2016-09-01", adult: 7, child: 5 }, { since: "2019-01-07", adult: 9, child: 6 }, { since: "2019-09-02", adult: 10, child: 6 }],
    captures: ["20161111093045", "20171224160012", "20181130214408", "20190318071533", "20191012101010", "20200606183920"],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const place = places[id]!;
  const captures = Object.fromEntries(place.captures.map((stamp) => [`${place.prefix}-${stamp}.html`, capturePage(place, stamp)]));
  const day = String(values.date);
  return { files: { [String(values.page)]: listPage(place), ...captures }, answer: tariffOn(place.tariffs, day).adult };
};

function tariffOn(tariffs: readonly Tariff[], day: string): Tariff {
  return tariffs.findLast(({ since }) => since.replaceAll("-", "") <= day.slice(0, 8))!;
}

function address(domain: string, stamp: string): string {
  return `https://archive-du-web.example/${stamp}/https://${domain}/tarifs`;
}

function listPage({ prefix, domain, captures }: (typeof places)[string]): string {
  return frenchPage({
    title: "Captures de la page",
    css: "main{max-width:48rem;margin:0 auto;padding:.5rem 1rem 3rem}li{margin:.6rem 0;overflow-wrap:anywhere}",
    body: `<main><h1>Archive du web</h1>\n<p>${captures.length} captures de <b>https://${domain}/tarifs</b></p>\n<ul>\n${captures.map((stamp) => `<li><a href="${prefix}-${stamp}.html">${address(domain, stamp)}</a></li>`).join("\n")}\n</ul></main>`,
  });
}

function capturePage({ prefix, domain, name, tariffs }: (typeof places)[string], stamp: string): string {
  const { since, adult, child } = tariffOn(tariffs, stamp);
  return frenchPage({
    title: `Tarifs – ${name} (capture)`,
    css: ".bar{background:#e6e8ee;font:.9rem/1.5 ui-monospace,monospace;overflow-wrap:anywhere;padding:.4rem .8rem}main{max-width:42rem;margin:0 auto;padding:.5rem 1rem 3rem}",
    body: `<div class="bar">${address(domain, stamp)}<br><a href="${prefix}.html">Retour à la liste des captures</a></div>
<main><h1>${name} : tarifs</h1>
<table><tr><th>Entrée adulte</th><td>${adult} €</td></tr><tr><th>Entrée enfant</th><td>${child} €</td></tr><tr><th>Groupe, par personne</th><td>${adult - 2} €</td></tr></table>
<p>Tarifs en vigueur depuis le ${frenchDate(since)}.</p></main>`,
  });
}
