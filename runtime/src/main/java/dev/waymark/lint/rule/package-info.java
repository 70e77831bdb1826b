/**
 * What a rule about revisions is made of: the {@link dev.waymark.lint.rule.Change} it looks at,
 * step by step with the schema before each; the {@link dev.waymark.lint.rule.Rule} itself; and the
 * {@link dev.waymark.lint.rule.Finding} it reports, with the Java that would be safer.
 *
 * <p>A rule sees operations and schemas, never a database. Imports {@code schema} and {@code
 * operation}, and never {@code java.sql}.
 */
@NullMarked
package dev.waymark.lint.rule;

import org.jspecify.annotations.NullMarked;
