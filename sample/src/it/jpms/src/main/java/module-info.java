/** A library whose database is migrated by Waymark. */
@SuppressWarnings("opens") // the package is empty until its first migration is there
module com.acme.library {
  requires com.h2database;
  requires dev.waymark.annotation;
  requires dev.waymark.runtime;
  requires flyway.core; // only to call Flyway itself
  requires jakarta.persistence;
  requires java.compiler; // for @Generated on the migrations
  requires java.naming;
  requires java.sql;

  opens com.acme.library.migrations to
      dev.waymark.runtime;
}
