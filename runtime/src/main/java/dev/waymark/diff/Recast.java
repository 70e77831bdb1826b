package dev.waymark.diff;

import java.util.Optional;

/**
 * How the values of a column become values of another type.
 *
 * @param revision the version of the revision that changes the type
 * @param using an SQL expression that makes the new value of the old one
 * @param back an SQL expression that makes the old value of the new one, where the database cannot
 */
public record Recast(String revision, String using, Optional<String> back) {}
