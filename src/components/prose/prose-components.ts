import Figure from "./Figure.astro";
import Note from "./Note.astro";
import ProsePre from "./ProsePre.astro";
import ProseTable from "./ProseTable.astro";

/** What the MDX of the guide and of tutorials may use without importing it. */
export const proseComponents = { table: ProseTable, pre: ProsePre, Note, Figure };
