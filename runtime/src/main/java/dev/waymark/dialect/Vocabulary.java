package dev.waymark.dialect;

/**
 * The words of one database: how it writes names, types and values.
 *
 * @param identifiers names
 * @param types types
 * @param literals values
 */
public record Vocabulary(Identifiers identifiers, StandardTypes types, StandardLiterals literals) {}
