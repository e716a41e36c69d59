import type { KeyError } from "../../rosters/parse-key.ts";
import { fr } from "../typography.ts";

const day = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long" });

/** What a team reads about its keys, and about passphrases. */
export const keys = {
  title: fr`Clés de l'équipe`,
  lead: fr`Une clé signe vos campagnes et ouvre les fichiers que vos élèves remettent scellés. Chaque membre de l'équipe a la sienne ; chacune ouvre tout.`,
  warning: fr`Qui perd toutes les clés perd les fichiers scellés : personne d'autre ne peut les ouvrir. Gardez une clé de secours sur papier.`,
  list: fr`Clés connues ici`,
  none: fr`Aucune clé pour l'instant. Sans clé, une campagne n'a pas de lien signé, et les fichiers remis ne sont pas scellés.`,

  card: {
    states: { open: fr`Ouverte dans ce navigateur`, closed: fr`Fermée`, public: fr`Clé publique seule` },
    recovery: fr`Clé de secours`,
    madeAt: (instant: string) => fr`Créée le ${day.format(new Date(instant))}`,
    fingerprint: fr`Empreinte`,
    open: fr`Ouvrir`,
    close: fr`Fermer`,
    save: fr`Enregistrer le fichier`,
    give: fr`Donner la clé publique`,
    remove: fr`Retirer`,
    named: (action: string, name: string) => fr`${action} : ${name}`,
    opened: (name: string) => fr`La clé « ${name} » est ouverte. Les fichiers scellés s'ouvriront d'eux-mêmes.`,
    notKept: (name: string) => fr`La clé « ${name} » est ouverte, mais ce navigateur ne peut pas la garder (navigation privée ?) : il faudra l'ouvrir de nouveau à la prochaine visite.`,
    closed: (name: string) => fr`La clé « ${name} » est fermée dans ce navigateur. Sa phrase secrète la rouvrira.`,
    removed: (name: string) => fr`La clé « ${name} » est retirée : les prochaines campagnes ne lui seront plus destinées. Ce qui a été scellé avant s'ouvre toujours avec elle, par son fichier.`,
    saved: (file: string) => fr`Le fichier ${file} est téléchargé. Rangez-le ailleurs que sur ce poste.`,
    given: (file: string) => fr`Le fichier ${file} est téléchargé. Vous pouvez l'envoyer à vos collègues : il n'ouvre rien.`,
  },

  open: {
    title: (name: string) => fr`Ouvrir la clé « ${name} »`,
    code: fr`Code de la feuille de secours`,
    codeHint: fr`24 lettres et chiffres, imprimés le jour de la création. Majuscules et tirets n'ont pas d'importance.`,
    forFiles: fr`Des fichiers déposés sont scellés pour cette clé. Ouvrez-la pour les lire ; sinon, ils resteront à redéposer.`,
    wrong: fr`Ce n'est pas la bonne phrase, ou le fichier de la clé a été modifié. Réessayez.`,
    wrongCode: fr`Ce n'est pas le bon code, ou le fichier de la clé a été modifié. Relisez la feuille, puis réessayez.`,
  },

  create: {
    title: fr`Créer ma clé`,
    hint: fr`Elle est faite dans ce navigateur et ne peut pas y être relue. Une copie, fermée par votre phrase secrète, se télécharge.`,
    given: fr`La clé du fichier est lue. Donnez-lui un nom et une phrase secrète : elle sera gardée fermée.`,
    name: fr`À qui est cette clé`,
    nameHint: fr`Votre nom ou votre fonction, par exemple « Mme Martin ».`,
    nameless: fr`Écrivez à qui est cette clé.`,
    passphrase: fr`Phrase secrète`,
    passphraseHint: fr`Au moins 12 caractères : quatre mots que vous retiendrez. Personne ne peut la retrouver.`,
    button: fr`Créer la clé`,
    working: fr`Création de la clé…`,
    done: (name: string, file: string) => fr`La clé « ${name} » est prête et ouverte ici. Le fichier ${file} est téléchargé : rangez-le ailleurs que sur ce poste.`,
    full: fr`Une campagne connaît au plus 8 clés. Retirez-en une d'abord.`,
  },

  add: {
    title: fr`Ajouter la clé d'un collègue`,
    hint: fr`Le fichier qui vient de « Donner la clé publique », ou le fichier d'une clé à vous ou de secours.`,
    file: fr`Choisir un fichier`,
    scan: fr`Scanner une feuille de secours`,
    paste: fr`Ou collez son contenu`,
    read: fr`Ajouter`,
    added: (name: string, fingerprint: string) => fr`La clé « ${name} » est ajoutée. Comparez son empreinte avec votre collègue : ${fingerprint}.`,
    completed: (name: string) => fr`La clé « ${name} » était connue par sa moitié publique : elle peut maintenant être ouverte ici.`,
    known: (name: string) => fr`La clé « ${name} » est déjà là. Rien n'a changé.`,
    refusal: (error: KeyError): string => {
      switch (error.kind) {
        case "not-key":
          return fr`Ce n'est pas une clé d'équipe Palier (son fichier finit par .palier-cle.json). Rien n'a changé.`;
        case "too-large":
          return fr`C'est beaucoup trop long pour une clé. Rien n'a changé.`;
        case "too-new":
          return fr`Cette clé vient d'une version plus récente. Mettez la page à jour, puis réessayez. Rien n'a changé.`;
        case "damaged":
          return fr`Cette clé est abîmée ou incomplète. Rien n'a changé : demandez-la de nouveau.`;
      }
    },
  },

  recovery: {
    title: fr`Clé de secours`,
    hint: fr`Une clé de plus, ouverte par un code imprimé sur une feuille. Rangez la feuille dans le coffre de l'établissement : elle suffit à tout ouvrir.`,
    button: fr`Créer une clé de secours`,
    exists: fr`Cette équipe a une clé de secours. Si la feuille est perdue, retirez la clé, puis créez-en une autre.`,
    step: fr`Imprimez cette feuille maintenant`,
    stepHint: fr`Le code n'est gardé nulle part : en quittant cet écran, il disparaît.`,
    print: fr`Imprimer la feuille`,
    confirm: fr`La feuille est imprimée ou recopiée`,
    cancel: fr`Abandonner`,
    done: fr`La clé de secours est créée. Les prochaines campagnes pourront aussi s'ouvrir avec elle.`,
    sheet: fr`Feuille de secours`,
    sheetTitle: fr`Clé de secours de l'équipe`,
    sheetCode: fr`Code`,
    sheetQr: fr`La clé, fermée par le code`,
    steps: [
      fr`Sur la page de l'équipe, ouvrez « Préparer », « Clés », « Ajouter la clé d'un collègue ».`,
      fr`Choisissez « Scanner une feuille de secours » et montrez le carré à la caméra.`,
      fr`Ouvrez la clé avec le code écrit ci-dessus : les fichiers scellés redeviennent lisibles.`,
    ],
    sheetKeep: fr`Cette feuille ouvre tous les fichiers scellés pour l'équipe. Gardez-la sous clé.`,
    name: fr`Clé de secours`,
  },

  passphrase: {
    label: fr`Phrase secrète`,
    again: fr`La même phrase, encore une fois`,
    differ: fr`Les deux phrases ne sont pas les mêmes.`,
    short: fr`Prenez une phrase d'au moins 12 caractères : quatre mots suffisent.`,
    open: fr`Ouvrir`,
    opening: fr`Ouverture…`,
    cancel: fr`Annuler`,
  },

  fileName: (name: string, isPublic: boolean) => `${name}${isPublic ? "-publique" : ""}.palier-cle.json`,
} as const;
