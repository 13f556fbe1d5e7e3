/*
 * Words that make a name an organization's. Sources: the registers of NGOs in consultative status with ECOSOC and of the
 * African Commission; legal forms of associations and companies.
 */

/** Lower case, without diacritics, singular and plural as used in names. */
export const organizationWords: ReadonlySet<string> = new Set(
  [
    'academy action advocates agency aid alliance amnesty archive association associates assembly board bureau campaign caucus center centre chamber chapter charity church circle citizens club coalition collective college commission committee committees community company concern confederation conference congress consortium consumers convention cooperative corporation corps council defence defenders defense delegation democracy department development diocese engine enterprise families federation fellowship fellows force forum foundation foundations freedom friends front fund funds group groups guild house hub human desk humanists incorporated initiative institute institution international internet justice label laboratory labs law lawyers league liberties liberty library lobby media ministry mission monitor movement museum network networks news ngo observatory office organisation organisations organization organizations parliament partners partnership party people peoples permaculture platform press programme program project projects relief research resource resources rights roundtable school schools secretariat service services society solidarity solutions sisters students studies survivors syndicate synod taskforce team technology trust union unions university unit victims voice voices volunteers watch workers workshop works youth women womens world without',
    'museo museu musee asociacion associacao associazione association alianza alianca alliance assemblee casa centro centre coalicion coletivo colectivo collectif comision comissao commission comite comites comitato conselho consejo conseil coordenacao coordinacion coordinadora coordination corporacion cooperativa cruz derechos direitos droits diritti ecologistas equipe espacio federacion federacao federation fondation fondazione forum foro fundacao fundacion grupo groupe iniciativa initiative instituto institut istituto justicia justica ligue liga mesa movimiento movimento mouvement mujeres mulheres femmes observatoire observatorio oficina organizacion organizacao ong plataforma plateforme pueblo programa projeto proyecto rede red reseau rete secours servicio sindicato sociedad sociedade societe solidaridad solidarite taller tierra union unidad universidad universidade universite vida',
    'gmbh inc llc llp ltd plc sarl',
    'arbeitsgemeinschaft bund bundnis forum gesellschaft gewerkschaft hilfswerk initiative institut menschenrechte netzwerk rat stiftung verband verein vereinigung zentrum stichting vereniging',
  ]
    .join(' ')
    .split(' '),
);

/** Legal forms after a name, which belong to it: `Restore Rights, Inc.` */
export const legalForm =
  /^(?:inc|incorporated|ltd|limited|llc|llp|plc|corp|co|gmbh|ggmbh|e\.? ?v|a\.? ?s\.? ?b\.? ?l|asbl|vzw|z\.? ?s|z\.? ?ú|o\.? ?p\.? ?s|s\.? ?a|s\.? ?r\.? ?l|a\.? ?c|a\.? ?b|ab|ag|n\.? ?v|b\.? ?v|pty|oy|ry|as|aps|ngo|ong|ev)\.?$/i;

/** Those of them that end no person's name. */
export const formsOfFirms = '(?:LLC|LLP|Inc|Ltd|GmbH|PLC|Corp|SARL)';

/** Adjectives and verbs before a country's name at the end of an organization's: the country is its subject, not its seat. */
export const subjectBeforeCountry: ReadonlySet<string> = new Set(
  'open free save stop help saving helping freeing freedom liberate united new one our democratic rebuild reform reunify support justice pray hope love think rescue'.split(
    ' ',
  ),
);

/** Prepositions before a country's name that make it the subject: `in`, `for`; after `of` it is the seat. */
export const subjectPrepositions: ReadonlySet<string> = new Set(
  'in for by to against with on from about inside en para contra por sur pour in fur mit zu'.split(' '),
);
