/**
 * The SQL of MariaDB 10.6 and newer, and of MySQL 8.0.19 and newer, which differs in little: {@code
 * Mysql…} says what it writes otherwise than its {@code Mariadb…}, and {@code BinaryUuid…} what it
 * shares with a MariaDB before 10.7, which has no type for a UUID.
 *
 * <p>Imports {@code schema}, {@code operation} and {@code dialect}.
 */
@NullMarked
package dev.waymark.dialect.mariadb;

import org.jspecify.annotations.NullMarked;
