// Generated from schemas/ by `npm run generate`; do not edit.

/**
 * Une campagne : un test proposé à des élèves par une équipe, de telle date à telle date. Dans content/campaigns/<code>.json, ou signée dans un lien ou un fichier. Au plus 32 Kio de JSON.
 */
export interface Campaign {
  readonly format: "palier-campaign";
  readonly version: 1;
  /**
   * Ne change jamais : les fichiers de résultats désignent la campagne par lui. Par exemple rentree-6e-2026.
   */
  readonly id: string;
  /**
   * Le nom lu par les élèves et par l'équipe.
   */
  readonly name: string;
  /**
   * Qui propose la campagne : une équipe, un établissement.
   */
  readonly team: string;
  /**
   * Quelques mots aux élèves, en texte simple ; les retours à la ligne sont gardés.
   */
  readonly text?: string;
  /**
   * Ce que le test demande : un parcours de content/templates, ou des compétences choisies.
   */
  readonly design:
    | {
        /**
         * Le nom d'un parcours.
         */
        readonly template: string;
      }
    | {
        /**
         * Des compétences, en entier ou quelques sujets, jusqu'à un niveau.
         *
         * @minItems 1
         * @maxItems 16
         */
        readonly scope: {
          /**
           * Code de la compétence.
           */
          readonly competence: string;
          /**
           * Les sujets retenus ; absents : tous.
           *
           * @minItems 1
           * @maxItems 20
           */
          readonly topics?: string[];
          /**
           * Rien au-dessus de ce niveau n'est demandé.
           */
          readonly maximumLevel: number;
        }[];
        /**
         * Nombre de questions : le test s'arrête entre les deux, dès qu'il est assez précis.
         */
        readonly questions: {
          readonly minimum: number;
          readonly maximum: number;
        };
        /**
         * Précision visée par compétence, en points. 12 par défaut.
         */
        readonly intervalPoints?: number;
        /**
         * Durée à prévoir ; absente : 2 minutes par question.
         */
        readonly minutes?: number;
      };
  /**
   * Réponses entre deux points d'étape. 5 par défaut.
   */
  readonly checkpointEvery?: number;
  /**
   * On ne peut pas commencer avant. Absent : tout de suite.
   */
  readonly opens?: string;
  /**
   * On ne peut plus commencer après. Absent : jamais fermée.
   */
  readonly closes?: string;
  /**
   * practice : rien n'est prouvé. campaign : jeton, tirage lié au jeton, fichier scellé pour l'équipe, réponses vérifiées.
   */
  readonly proof: "practice" | "campaign";
  /**
   * Les clés publiques de l'équipe (JWK, P-256). Chacune peut ouvrir les fichiers remis ; l'une d'elles signe les liens.
   *
   * @maxItems 8
   */
  readonly keys?: {
    readonly kty: "EC";
    readonly crv: "P-256";
    readonly x: string;
    readonly y: string;
  }[];
  /**
   * Combien de fois, et à quel intervalle, un élève peut passer ce test sur un appareil. Absent : sans limite.
   */
  readonly attempts?: {
    /**
     * Nombre de passages terminés.
     */
    readonly most?: number;
    /**
     * Jours entre la fin d'un passage et le suivant.
     */
    readonly daysBetween?: number;
  };
  /**
   * Qui voit quoi, tel que l'élève le lira.
   *
   * @maxItems 6
   */
  readonly readers?: {
    /**
     * Une personne ou un groupe : votre professeure principale.
     */
    readonly who: string;
    /**
     * answers : chaque réponse et les niveaux. levels : les niveaux seulement.
     */
    readonly sees: "answers" | "levels";
  }[];
  /**
   * Où et comment remettre le fichier de résultats, en texte simple.
   */
  readonly handIn?: string;
}

export type Slug = string;
/**
 * Choix proposés (single-choice, multiple-choice).
 *
 * @minItems 2
 * @maxItems 10
 */
export type Choices = {
  /**
   * Identifiant du choix, repris dans « answer ».
   */
  readonly id: string;
  /**
   * Texte du choix (Markdown en ligne, {valeurs} permises).
   */
  readonly text: string;
}[];
/**
 * Choix de la liste (kind: choice).
 *
 * @minItems 2
 * @maxItems 10
 */
export type Choices1 = {
  /**
   * Identifiant du choix, repris dans « answer ».
   */
  readonly id: string;
  /**
   * Texte du choix (Markdown en ligne, {valeurs} permises).
   */
  readonly text: string;
}[];
/**
 * Les champs à remplir (fields).
 *
 * @minItems 2
 * @maxItems 8
 */
export type Fields = {
  /**
   * Identifiant du champ, repris dans « answer ».
   */
  readonly id: string;
  /**
   * Libellé du champ ({valeurs} permises).
   */
  readonly label: string;
  /**
   * text : texte court ; number : nombre ; choice : liste de choix.
   */
  readonly kind: "text" | "number" | "choice";
  readonly choices?: Choices1;
  /**
   * Unité écrite après le champ.
   */
  readonly unit?: string;
}[];
/**
 * Éléments à remettre en ordre (ordering), à relier (matching) ou à classer (classify).
 *
 * @minItems 2
 * @maxItems 10
 */
export type Choices2 = {
  /**
   * Identifiant du choix, repris dans « answer ».
   */
  readonly id: string;
  /**
   * Texte du choix (Markdown en ligne, {valeurs} permises).
   */
  readonly text: string;
}[];
/**
 * Ce à quoi relier chaque élément (matching), ou les catégories (classify).
 *
 * @minItems 2
 * @maxItems 10
 */
export type Choices3 = {
  /**
   * Identifiant du choix, repris dans « answer ».
   */
  readonly id: string;
  /**
   * Texte du choix (Markdown en ligne, {valeurs} permises).
   */
  readonly text: string;
}[];
/**
 * Les zones que l'on peut désigner (hotspot).
 *
 * @minItems 2
 * @maxItems 12
 */
export type Zones = {
  /**
   * Identifiant de la zone, repris dans « answer ».
   */
  readonly id: string;
  /**
   * Nom de la zone, lu par qui ne voit pas l'image ({valeurs} permises).
   */
  readonly label: string;
  /**
   * Bord gauche, en % de la largeur de l'image.
   */
  readonly left: number;
  /**
   * Bord haut, en % de la hauteur.
   */
  readonly top: number;
  /**
   * Largeur, en % de celle de l'image.
   */
  readonly width: number;
  /**
   * Hauteur, en % de celle de l'image.
   */
  readonly height: number;
}[];
/**
 * Choix propres à cette déclinaison.
 *
 * @minItems 2
 * @maxItems 10
 */
export type Choices4 = {
  /**
   * Identifiant du choix, repris dans « answer ».
   */
  readonly id: string;
  /**
   * Texte du choix (Markdown en ligne, {valeurs} permises).
   */
  readonly text: string;
}[];
/**
 * Zones propres à cette déclinaison (hotspot).
 *
 * @minItems 2
 * @maxItems 12
 */
export type Zones1 = {
  /**
   * Identifiant de la zone, repris dans « answer ».
   */
  readonly id: string;
  /**
   * Nom de la zone, lu par qui ne voit pas l'image ({valeurs} permises).
   */
  readonly label: string;
  /**
   * Bord gauche, en % de la largeur de l'image.
   */
  readonly left: number;
  /**
   * Bord haut, en % de la hauteur.
   */
  readonly top: number;
  /**
   * Largeur, en % de celle de l'image.
   */
  readonly width: number;
  /**
   * Hauteur, en % de celle de l'image.
   */
  readonly height: number;
}[];

/**
 * L'en-tête d'une épreuve (content/challenges/<compétence>/<sujet>/<nom>/index.mdx).
 */
export interface Challenge {
  /**
   * Identifiant de l'épreuve, unique dans la banque ; ne change plus une fois l'épreuve validée.
   */
  readonly id: string;
  /**
   * À augmenter quand la réponse attendue change.
   */
  readonly version: number;
  /**
   * L'acquis mesuré : compétence.sujet.niveau, par exemple 1.1.requetes.3.
   */
  readonly skill: string;
  /**
   * Titre court, vu par les auteurs et les équipes ; il ne donne pas la réponse.
   */
  readonly title: string;
  /**
   * La forme de la réponse.
   */
  readonly kind:
    | "single-choice"
    | "multiple-choice"
    | "short-text"
    | "number"
    | "fields"
    | "ordering"
    | "matching"
    | "classify"
    | "hotspot"
    | "activity";
  /**
   * do : l'élève fait la tâche ; situation : il décide dans un cas concret ; know : il connaît un fait.
   */
  readonly pedagogy: "do" | "situation" | "know";
  /**
   * Seules les épreuves validées sont servies aux élèves.
   */
  readonly status: "draft" | "proposed" | "validated" | "archived";
  /**
   * Langue de l'énoncé.
   */
  readonly locale: "fr" | "en";
  /**
   * Qui a écrit l'épreuve.
   *
   * @minItems 1
   */
  readonly authors: string[];
  /**
   * Licence du contenu.
   */
  readonly licence: "CC-BY-SA-4.0" | "CC-BY-4.0" | "CC0-1.0";
  /**
   * Temps limite en secondes, seulement si la rapidité fait partie de l'acquis.
   */
  readonly timeLimitSeconds?: number;
  /**
   * high : une fois vue, l'épreuve ne mesure plus rien.
   */
  readonly spoilability: "low" | "medium" | "high";
  /**
   * L'épreuve se fait-elle sur un téléphone ?
   */
  readonly mobile: "good" | "possible" | "unsuitable";
  /**
   * Ce qu'il faut savoir pour un élève aveugle, malvoyant, dyslexique…
   */
  readonly accessibility?: string;
  /**
   * Libellé du champ de réponse ; « Ta réponse » sinon.
   */
  readonly label?: string;
  /**
   * Les tutoriels à proposer après l'épreuve.
   */
  readonly tutorials: {
    /**
     * Pour réussir la prochaine fois.
     *
     * @minItems 1
     */
    readonly succeed: Slug[];
    /**
     * Pour aller plus loin.
     */
    readonly further?: Slug[];
  };
  /**
   * Ce que l'élève lit après avoir répondu.
   */
  readonly correction: {
    /**
     * Trois lignes au plus (Markdown en ligne, {valeurs} permises).
     */
    readonly text: string;
    /**
     * Le geste à retenir, en une phrase.
     */
    readonly gesture: string;
  };
  /**
   * D'où viennent les images que l'on n'a pas faites ; l'élève le lit sous l'énoncé.
   *
   * @minItems 1
   * @maxItems 8
   */
  readonly credits?: {
    /**
     * Nom du fichier dans le dossier.
     */
    readonly file: string;
    /**
     * Qui l'a faite.
     */
    readonly author: string;
    /**
     * Adresse de la page d'où elle vient.
     */
    readonly source: string;
    /**
     * Sa licence, par exemple CC BY 4.0.
     */
    readonly licence: string;
  }[];
  readonly choices?: Choices;
  /**
   * false garde l'ordre des choix (nombres, dates, niveaux). Vrai par défaut.
   */
  readonly shuffle?: boolean;
  readonly fields?: Fields;
  /**
   * Les champs acceptent les réponses dans n'importe quel ordre (fields).
   */
  readonly anyOrder?: boolean;
  readonly items?: Choices2;
  readonly targets?: Choices3;
  /**
   * L'image dont on désigne une zone (hotspot).
   */
  readonly image?: {
    /**
     * Nom du fichier de l'image ({valeurs} permises).
     */
    readonly src: string;
    /**
     * Ce que montre l'image, sans donner la réponse ({valeurs} permises).
     */
    readonly alt: string;
  };
  readonly zones?: Zones;
  /**
   * Il faut désigner plusieurs zones (hotspot). Faux par défaut.
   */
  readonly several?: boolean;
  /**
   * Ce que l'activité doit montrer à la fin (activity) ; chaque but est dit réussi ou non dans la correction.
   *
   * @minItems 1
   * @maxItems 8
   */
  readonly goals?: {
    /**
     * Identifiant du but, repris dans « answer ».
     */
    readonly id: string;
    /**
     * Le but tel que l'élève le lit dans la correction ({valeurs} permises).
     */
    readonly label: string;
    /**
     * Le constat que l'activité rapporte, par exemple folder:rapport.pdf ({valeurs} permises).
     */
    readonly fact: string;
  }[];
  /**
   * Unité écrite après le champ (number).
   */
  readonly unit?: string;
  /**
   * Ce que la correction pardonne en plus, ou en moins, que la simple frappe.
   */
  readonly tolerance?: {
    /**
     * Majuscules et minuscules comptent.
     */
    readonly exactCase?: boolean;
    /**
     * Les accents comptent.
     */
    readonly exactAccents?: boolean;
    /**
     * Les espaces comptent.
     */
    readonly exactSpaces?: boolean;
    /**
     * La ponctuation compte (URL, formules, raccourcis, C++).
     */
    readonly exactPunctuation?: boolean;
    /**
     * Fautes de frappe admises dans les lettres, jamais dans les chiffres. 0 par défaut.
     */
    readonly nearMisses?: number;
    /**
     * Écart admis pour un nombre, dans son unité.
     */
    readonly absolute?: number;
  };
  /**
   * Les déclinaisons : mêmes gestes, autres valeurs, autre réponse. Au moins deux pour une épreuve validée.
   *
   * @minItems 1
   * @maxItems 12
   */
  readonly variants: Variant[];
}
export interface Variant {
  /**
   * Nom court de la déclinaison : a, b, c…
   */
  readonly id: string;
  /**
   * Les valeurs que {nom} prend dans l'énoncé, les choix et la correction.
   */
  readonly values?: {
    [k: string]: string | number;
  };
  readonly choices?: Choices4;
  readonly zones?: Zones1;
  /**
   * La réponse attendue, selon « kind ».
   */
  readonly answer: unknown;
}

/**
 * Le référentiel : domaines et compétences (content/framework/crcn.json).
 */
export interface Framework {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  /**
   * Le texte officiel dont viennent les codes et les noms.
   */
  readonly source: string;
  /**
   * Niveau le plus haut que l'on peut atteindre aujourd'hui.
   */
  readonly highestReachableLevel: number;
  /**
   * @minItems 8
   * @maxItems 8
   */
  readonly levels: {
    readonly level: number;
    readonly band: "novice" | "independent" | "advanced" | "expert";
    readonly description: string;
  }[];
  /**
   * @minItems 5
   * @maxItems 5
   */
  readonly domains: {
    readonly code: string;
    readonly name: string;
    readonly description: string;
    /**
     * @minItems 2
     */
    readonly competences: {
      readonly code: string;
      readonly name: string;
      readonly description: string;
      /**
       * Compétences de DigComp 2.2 qui lui correspondent.
       *
       * @minItems 1
       */
      readonly digcomp: string[];
    }[];
  }[];
}

/**
 * Ce que les réponses des élèves disent des épreuves (content/statistics.json, écrit par npm run calibrate).
 */
export interface Statistics {
  readonly format: "palier-statistics";
  readonly version: 1;
  /**
   * Probabilité de répondre juste par hasard, par forme de réponse, quand elle a été mesurée ; sinon elle vient du nombre de choix.
   */
  readonly guessing?: {
    "single-choice"?: number;
    "multiple-choice"?: number;
    "short-text"?: number;
    readonly number?: number;
    readonly fields?: number;
    readonly ordering?: number;
    readonly matching?: number;
    readonly classify?: number;
    readonly hotspot?: number;
    readonly activity?: number;
  };
  /**
   * Les mesures, par identifiant d'épreuve.
   */
  readonly items: {
    [k: string]: {
      /**
       * Version de l'épreuve qui a été mesurée ; la mesure ne vaut pas pour une autre.
       */
      readonly version: number;
      /**
       * Nombre de réponses sur lesquelles porte la mesure.
       */
      readonly answers: number;
      /**
       * Part de réponses justes. Elle dépend de qui a répondu.
       */
      readonly successRate: number;
      /**
       * Difficulté mesurée, sur l'échelle des niveaux.
       */
      readonly difficulty: number;
      /**
       * Erreur type de la difficulté.
       */
      readonly standardError: number;
      /**
       * Pente au milieu : ce que l'épreuve distingue d'un niveau au suivant.
       */
      readonly discrimination: number;
      /**
       * Erreur type de la discrimination.
       */
      readonly discriminationStandardError: number;
      /**
       * Jour du premier passage compté.
       */
      readonly from: string;
      /**
       * Jour du dernier.
       */
      readonly to: string;
      /**
       * Version du contenu du dernier passage compté.
       */
      readonly release: string;
    };
  };
}

/**
 * Un parcours (content/templates/<nom>.json) ou un test de démonstration (content/demos/<nom>.json).
 */
export interface Template {
  /**
   * Égal au nom du fichier.
   */
  readonly id: string;
  /**
   * Le nom du parcours, lu par les élèves et les équipes.
   */
  readonly title: string;
  /**
   * Ce qui est demandé et à quoi cela sert, en une ou deux phrases.
   */
  readonly summary: string;
  /**
   * Pour qui : une classe, un niveau, une discipline.
   */
  readonly audience: string;
  /**
   * Durée à prévoir.
   */
  readonly minutes: number;
  /**
   * Ce que le test mesure : des compétences, en entier ou quelques sujets, jusqu'à un niveau.
   *
   * @minItems 1
   * @maxItems 16
   */
  readonly scope?: {
    /**
     * Code de la compétence.
     */
    readonly competence: string;
    /**
     * Les sujets retenus ; absents : tous.
     *
     * @minItems 1
     */
    readonly topics?: string[];
    /**
     * Rien au-dessus de ce niveau n'est demandé.
     */
    readonly maximumLevel: number;
  }[];
  /**
   * Nombre de questions : le test s'arrête entre les deux, dès qu'il est assez précis.
   */
  readonly questions?: {
    readonly minimum: number;
    readonly maximum: number;
  };
  /**
   * Précision visée par compétence, en points : largeur de l'intervalle à 90 %. 12 par défaut.
   */
  readonly intervalPoints?: number;
  /**
   * Pour un test de démonstration : les épreuves, toujours les mêmes, dans cet ordre.
   *
   * @minItems 1
   * @maxItems 40
   */
  readonly challenges?: string[];
}

/**
 * Les sujets et les acquis d'une compétence (content/framework/topics/<code>.json).
 */
export interface CompetenceTopics {
  readonly competence: string;
  /**
   * @minItems 4
   * @maxItems 8
   */
  readonly topics: {
    /**
     * Code de la compétence, puis nom court : 1.1.requetes.
     */
    readonly id: string;
    readonly name: string;
    readonly description: string;
    /**
     * @minItems 2
     * @maxItems 8
     */
    readonly skills: {
      readonly level: number;
      /**
       * Ce que l'élève sait faire, un verbe à l'infinitif d'abord.
       */
      readonly statement: string;
    }[];
  }[];
}

/**
 * L'en-tête d'un tutoriel (content/tutorials/<nom>.mdx).
 */
export interface Tutorial {
  /**
   * Égal au nom du fichier.
   */
  readonly id: string;
  readonly title: string;
  /**
   * Ce que l'on saura faire, en une phrase.
   */
  readonly summary: string;
  /**
   * Les acquis que le tutoriel aide à maîtriser.
   *
   * @minItems 1
   */
  readonly skills: string[];
  readonly level: "beginner" | "intermediate" | "advanced";
  /**
   * Durée de lecture et de pratique.
   */
  readonly minutes: number;
  readonly locale: "fr" | "en";
  readonly licence: "CC-BY-SA-4.0" | "CC-BY-4.0" | "CC0-1.0";
  /**
   * @minItems 1
   */
  readonly authors: string[];
  readonly links?: {
    readonly title: string;
    readonly url: string;
    readonly source: string;
    readonly format?: "page" | "video" | "tool" | "pdf";
    readonly minutes?: number;
    readonly licence?: string;
    readonly locale: "fr" | "en";
  }[];
}
