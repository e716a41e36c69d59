import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { readableParts } from "../../src/player/readable-parts.ts";

it.each<[what: string, html: string, said: readonly string[]]>([
  ["a paragraph, sentence by sentence", "<p>Ouvre le fichier. Combien de <strong>lignes</strong> a-t-il ?</p>", ["Ouvre le fichier.", "Combien de lignes a-t-il ?"]],
  ["text beside blocks", "<div>Avant <p>dedans</p> après</div>", ["Avant", "dedans", "après"]],
  ["a table, a row at a time", "<table><tr><th>Nom</th><th>Âge</th></tr><tr><td>Lou</td><td>12</td></tr></table>", ["Nom, Âge", "Lou, 12"]],
  ["images by their description", '<figure><img alt="Une courbe qui monte."><figcaption>Figure 1</figcaption></figure>', ["Une courbe qui monte.", "Figure 1"]],
  ["an image inside a sentence", '<p>Touche <img alt="la loupe"> pour chercher</p>', ["Touche la loupe pour chercher"]],
  ["a file to download, once", '<p><a download><span class="visually-hidden">Télécharger : </span>notes.csv</a></p>', ["Télécharger :", "notes.csv"]],
  ["choices, each on its own", "<fieldset><legend>Choisis</legend><label><input type=radio><span>Vrai</span></label><label><input type=radio><span>Faux</span></label></fieldset>", ["Choisis", "Vrai", "Faux"]],
  ["a list to choose in, without its empty line", "<label>Lieu</label><select><option value=''>Choisis</option><option value=a>Ici</option><option value=b>Là</option></select>", ["Lieu", "Ici, Là"]],
  ["neither buttons nor marks", "<ol><li><span aria-hidden=true>⠿</span><span>Un</span><button>↑</button></li></ol>", ["Un"]],
  ["no simulator", '<p>Range ces fichiers.</p><palier-explorer data-activity="">chargement…</palier-explorer>', ["Range ces fichiers."]],
  ["numbers and hours whole", "<p>À 14:30, 3,5 km. Puis 1.2 km.</p>", ["À 14:30, 3,5 km.", "Puis 1.2 km."]],
  ["nothing where there is nothing to say", "<p> – </p><p></p>", []],
])("says %s", (_, html, said) => {
  const { document } = parseHTML(`<!doctype html><html><body><div id="root">${html}</div></body></html>`);
  expect(readableParts(document.querySelector("#root")!)).toEqual(said);
});
