package org.parley.language;

/**
 * Somebody or something that one or more mentions of a document refer to.
 *
 * @param id unique in the document, as "e1"
 * @param name the fullest name the document gives, as "Mevlut Cavusoglu"
 * @param kind what it is
 */
public record Entity(String id, String name, MentionKind kind) {}
