package dev.waymark.processor.read;

/**
 * What is annotated on a class or package that is no entity itself.
 *
 * @param name its qualified name
 * @param annotations its annotations
 */
public record ClassFacts(String name, Annotations annotations) {}
