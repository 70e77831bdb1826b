package dev.waymark.annotation;

/** How the names of entities and attributes become names of the database. */
public enum Naming {
  /** As Jakarta Persistence says: {@code firstName} stays {@code firstName}. */
  JPA,
  /** As Spring Boot configures Hibernate: {@code firstName} becomes {@code first_name}. */
  SPRING
}
