/**
 * The SQL of MariaDB 10.6 and newer, and of MySQL 8.0.19 and newer, which differs in little: {@code
 * Mysql…} says what it writes otherwise than its {@code Mariadb…}.
 *
 * <p>Imports {@code schema}, {@code operation} and {@code dialect}.
 */
@NullMarked
package dev.waymark.dialect.mariadb;

import org.jspecify.annotations.NullMarked;
