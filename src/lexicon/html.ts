/*
 * HTML elements by what they mean for a reader. Source: HTML Living Standard, content categories; the class names of
 * common site generators.
 */

/** Elements whose text no reader reads as part of the letter; `tags` is what a site of XML pages files them under. */
export const furnitureElements = new Set(
  'script style textarea template noscript svg nav footer form button select iframe object aside head canvas video audio map dialog tags'.split(
    ' ',
  ),
);

/** Names of classes and ids that pages give to what is not their text. */
export const furnitureNames =
  /^(?:(?:main|site|page|top|side|social|skip)-?)?(?:nav(?:bar|igation)?|menu|footer|sidebar|breadcrumbs?|share|sharing|sharedaddy|social|(?:jp-)?related(?:-?posts?)?|cookies?(?:-\w+)?|newsletter|skip(?:-?link)?|screen-reader-text|masthead|advert\w*|comments?(?:-area)?|widget(?:-area)?|tags|tag-?(?:links|list|cloud)|cat-?links|post-?tags|entry-footer)$/i;

/** Names under which the head of a page says when it was published. Source: Open Graph, Dublin Core, schema.org, HTML 4. */
export const dateNames =
  /^(?:date|pubdate|publish(?:ed)?(?:[-_]?(?:date|time))?|(?:dc|dcterms)\.?(?:date|created|issued)(?:\.(?:created|issued))?|article:published_time|datepublished|citation_(?:publication_)?date)$/i;

/** What the root of an XML page of news bears the same day in. */
export const rootDateName = 'newsdate';

/** Elements that stand inside a line. All others begin a block. */
export const inlineElements = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr center'.split(
    ' ',
  ),
);

export const emphasisElements = new Set(['b', 'strong', 'i', 'em']);
