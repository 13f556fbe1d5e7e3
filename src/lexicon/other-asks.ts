/*
 * How letters ask in other languages than English, in the forms that nothing else of the language has: what authors ask in
 * the first person, what somebody must do, and what is necessary. Sources: the performative verbs of resolutions of the
 * United Nations and the European Union in these languages; conjugation tables. Alternatives of expressions, in lower case.
 */

/** One language's ways to ask. */
export interface AskingLanguage {
  /** Verbs of the first person plural: `exhortamos`. */
  readonly asks: string;
  /** Before whom they ask: `a`, `al`. */
  readonly whom: string;
  /** Before an infinitive that says what for, with the space, and how it ends. */
  readonly infinitive: { readonly before: string; readonly end: string };
  /** Before a clause that says what for. */
  readonly that: string;
  /** Modals that ask of their subject. */
  readonly obligations: string;
  /** Before what is necessary. */
  readonly necessary: string;
  /** Articles before whom is asked. */
  readonly articles: string;
  /** Those who can act. */
  readonly actors: string;
  /** Last words before a verb or modal with which it asks nothing: `que` begins a relative clause, `no` denies. */
  readonly asksNothing: string;
  /** Somebody else is told of. */
  readonly reports: string;
  /** Bodies that ask in the third person; none where the language has no readers for them. */
  readonly bodies?: AskingBodies;
}

/** How treaty bodies and experts ask, who write of themselves in the third person. */
export interface AskingBodies {
  /** Their names, without the article. */
  readonly names: string;
  /** Articles before them. */
  readonly articles: string;
  /** Their verbs. */
  readonly asks: string;
  /** A verb that nobody in person has, with a clause or an infinitive behind it: `se recomienda`. */
  readonly impersonal: string;
  /** An infinitive right behind that verb. */
  readonly infinitive: string;
  /** What begins a sentence that says what must be done, and by nobody in person. */
  readonly mustBeDone?: string;
  /** The States that they ask, where those are the subject of the clause behind the verb. */
  readonly parties: string;
  /** Joins a second verb to the first. */
  readonly and: string;
}

const spanish: AskingLanguage = {
  asks: 'exhortamos|instamos|pedimos|solicitamos|urgimos|exigimos|demandamos|recomendamos|llamamos|hacemos (?:un )?(?:llamad[oa]|llamamiento)',
  whom: 'al?',
  infinitive: { before: 'al? |para |de ', end: '(?:ar|er|ir)(?:se|l[aeo]s?)?' },
  that: '(?:a |para )?que',
  obligations: 'deben?|debería[n]?|tienen? que',
  necessary:
    '(?:es|resulta) (?:de (?:vital|suma|gran) importancia|vital|necesario|imprescindible|indispensable|urgente|fundamental|esencial|crucial|imperativo) que',
  articles: 'los|las|el|la|todos los|todas las',
  actors:
    'gobiernos?|estados?|países|autoridad(?:es)?|congreso|parlamento|ministeri[oa]|presidente|comisión|consejo|conferencia|comunidad internacional|empresas?|fiscalía|policía|tribunal|corte',
  asksNothing: 'que|quien(?:es)?|cual(?:es)?|como|donde|no|nunca',
  reports: 'dijo|dijeron|señaló|afirmó|declaró|sostuvo|según|anunció',
  bodies: {
    names:
      'comité|subcomité|comisión interamericana|grupo de trabajo|relatora? especial|expert[oa] independiente',
    articles: 'el|la',
    asks: 'insta|exhorta|recomienda|anima|alienta|pide|solicita|invita|urge|hace un llamamiento',
    impersonal: 'se (?:recomienda|insta|exhorta|pide|solicita|alienta|invita)',
    infinitive: String.raw`\p{Ll}{2,20}(?:ar|er|ir)(?:se|l[aeo]s?)?(?!\p{L})`,
    // What must be noted or borne in mind is only told.
    mustBeDone: String.raw`(?:deben?|debería[n]?) (?!(?:señal|record|mencion|not|destac|subray|observ|consider|anot|aclar|trat|ten|entend|reconoc|dec|advert)(?:ar|er|ir)se)\p{Ll}{2,20}(?:ar|er|ir)se(?!\p{L})`,
    parties: 'estados? partes?',
    and: 'y|e',
  },
};

const french: AskingLanguage = {
  asks: 'exhortons|appelons|demandons|invitons|pressons|recommandons|exigeons|enjoignons',
  whom: 'à|au|aux',
  infinitive: { before: "à |de |d'", end: '(?:er|ir|re)' },
  that: '(?:à ce |pour )?que|afin que',
  obligations: 'doi(?:t|vent)|devrai(?:t|ent)',
  necessary:
    'il est (?:essentiel|nécessaire|indispensable|urgent|impératif|crucial|vital|primordial|grand temps) que',
  articles: 'les|le|la|tous les|toutes les',
  actors:
    'gouvernements?|états?|pays|autorités?|congrès|parlement|minist(?:re|ère)|président|commission|conseil|conférence|communauté internationale|entreprises?|police|tribunal|cour',
  asksNothing: 'que|qui|dont|où|ne|comme|comment',
  reports: 'a dit|a déclaré|a affirmé|a annoncé|selon|a souligné|ont déclaré',
  bodies: {
    names: 'comité|sous-comité|groupe de travail|rapporteure? spéciale?|experte? indépendante?',
    articles: 'le|la',
    asks: 'exhorte|recommande|invite|engage|encourage|demande|prie',
    impersonal: 'il est (?:recommandé|demandé)',
    infinitive: String.raw`(?:de |d')\p{Ll}{2,20}(?:er|ir|re)(?!\p{L})`,
    parties: 'états? parties?',
    and: 'et',
  },
};

const portuguese: AskingLanguage = {
  asks: 'exortamos|instamos|pedimos|solicitamos|exigimos|apelamos|conclamamos|recomendamos|demandamos',
  whom: 'ao?s?|à|às',
  infinitive: { before: 'a |para |de ', end: '(?:ar|er|ir)(?:-se)?' },
  that: '(?:a |para )?que',
  obligations: 'deve[m]?|deveria[m]?|têm de|tem de',
  necessary:
    'é (?:de vital importância|necessário|imprescindível|indispensável|urgente|fundamental|essencial|crucial) que',
  articles: 'os?|as?|todos os|todas as',
  actors:
    'governos?|estados?|países|autoridades?|congresso|parlamento|ministr[oa]|ministério|presidente|comissão|conselho|conferência|comunidade internacional|empresas?|polícia|tribunal',
  asksNothing: 'que|quem|qual|como|onde|não',
  reports: 'disse|disseram|afirmou|declarou|segundo|anunciou',
  bodies: {
    names: 'comit[êé]|subcomit[êé]|comissão interamericana|grupo de trabalho|relatora? especial',
    articles: 'o|a',
    asks: 'insta|exorta|recomenda|encoraja|pede|solicita|convida|apela',
    impersonal: 'recomenda-se|solicita-se',
    infinitive: String.raw`\p{Ll}{2,20}(?:ar|er|ir)(?:-se)?(?!\p{L})`,
    parties: 'estados? partes?',
    and: 'e',
  },
};

const slovenian: AskingLanguage = {
  asks: 'pozivamo|zahtevamo',
  whom: 'od',
  infinitive: { before: 'k ', end: 'u' },
  that: 'naj|da',
  obligations: 'mora(?:jo)?',
  necessary: '(?:nujno|potrebno|ključno|bistveno) je, da',
  articles: 'vse',
  actors: 'vlad[ae]|držav[ae]|komisij[ae]|parlament|ministr?(?:stvo)?|svet|oblasti|policija|sodišče',
  asksNothing: 'ki|da|kar|ne|kako|kje',
  reports: 'je (?:dejal|rekel|povedal|izjavil)a?|po besedah',
};

/** The languages in which texts can ask. */
export const askingLanguages: readonly AskingLanguage[] = [spanish, french, portuguese, slovenian];

/** Those who can act, in any of them. */
export const otherActors = new RegExp(
  String.raw`(?<!\p{L})(?:${askingLanguages.map(({ actors }) => actors).join('|')})(?!\p{L})`,
  'iu',
);

/** Most sentences of these languages have one of their small words, and few of English: looked for first. */
export const smallWords =
  / (?:de|del|que|el|la|las|los|le|les|des|du|un|una|une|da|dos|naj|za|na|je|se|por|para|pour|con|com|en|et|y|à|é|od|ki) /;

/** Without one of these a text of some length is no English. */
export const englishWords = / (?:the|of|and|to) /;
