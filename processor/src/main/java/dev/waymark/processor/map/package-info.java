/**
 * From the entity model to the schema that Hibernate would create for it: names, types, keys,
 * relations. A pure function: the same model gives the same schema, whatever the order of classes.
 *
 * <p>What shapes tables and is not understood is reported as an error, so that a table is either
 * right or not there. Rules come from Jakarta Persistence 3.2, and where it leaves a choice, from
 * Hibernate ORM 7.4.
 *
 * <p>Imports {@code schema} and {@code diff} of the runtime, {@code processor.read} and {@code
 * processor.diagnostic}; never {@code javax.lang.model}.
 */
@NullMarked
package dev.waymark.processor.map;

import org.jspecify.annotations.NullMarked;
