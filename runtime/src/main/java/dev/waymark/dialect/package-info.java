/**
 * Operations as SQL. A {@link dev.waymark.dialect.Dialect} knows one database: how it quotes names,
 * stores types, writes values, and which statements an operation takes there. What is the same in
 * the SQL standard is here, in {@link dev.waymark.dialect.StandardSql} and the classes it uses;
 * each database has a package of its own with the differences, under the same file names.
 *
 * <p>Rendering needs no database. Imports {@code schema} and {@code operation}, and never {@code
 * java.sql}.
 */
@NullMarked
package dev.waymark.dialect;

import org.jspecify.annotations.NullMarked;
