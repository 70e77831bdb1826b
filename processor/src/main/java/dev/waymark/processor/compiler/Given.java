package dev.waymark.processor.compiler;

import java.util.Set;

/**
 * What the compiler was given, in all rounds.
 *
 * @param roots the classes, by name
 * @param managed those that tables are made of, and others that were generated
 * @param packages the packages with revisions
 */
public record Given(Set<String> roots, Set<String> managed, Set<String> packages) {}
