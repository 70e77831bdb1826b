/** Tests of the SQL of MariaDB and MySQL, on a server of MariaDB that they start. */
@NullMarked
package dev.waymark.dialect.mariadb;

import org.jspecify.annotations.NullMarked;
