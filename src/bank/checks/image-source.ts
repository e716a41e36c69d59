import { challengeIssue, type Check } from "./check.ts";
import { scriptOf } from "./file-script.ts";

/** An image that no script of ours draws comes from someone: who, from where, under which licence. */
export const imageSource: Check = ({ content, root }) =>
  content.challenges.flatMap((source) => {
    const { challenge, attachments } = source;
    const images = [...attachments.keys()].filter((name) => /\.(?:png|jpe?g|webp|gif|svg)$/i.test(name));
    const credited = new Set((challenge.credits ?? []).map(({ file }) => file));
    const unknown = images.filter((name) => !credited.has(name));
    const idle = [...credited].filter((name) => !attachments.has(name));
    const made = unknown.length > 0 && scriptOf(root, challenge.id, challenge.skill) !== "";
    return [
      ...(made ? [] : unknown).map((name) => challengeIssue(source, ["id"], { rule: "image-source", found: `on ne sait ni d'où vient l'image « ${name} », ni sous quelle licence.`, todo: "Ajoutez « credits » : file, author, source, licence. Une image faite par un script n'en a pas besoin." })),
      ...idle.map((name) => challengeIssue(source, ["credits"], { rule: "image-source", found: `« credits » parle de « ${name} », qui n'est pas dans le dossier.`, todo: "Corrigez le nom, ou retirez la ligne." })),
    ];
  });
