package dev.waymark.processor.read;

import java.util.Optional;

/**
 * An attribute converter (JPA 3.2, section 3.9).
 *
 * @param name the canonical name of its class
 * @param appliesItself whether it is meant for every attribute of its type
 * @param attributeType the type in the entity; empty if the class is no converter
 * @param columnType the type that is stored; empty if the class is no converter
 */
public record ConverterClass(
    String name,
    boolean appliesItself,
    Optional<JavaType> attributeType,
    Optional<JavaType> columnType) {}
