package dev.waymark.annotation;

/** The version of Hibernate that an application runs with: some decide otherwise than others. */
public enum Hibernate {
  /** Hibernate 6, of Spring Boot 3 and Quarkus 3. */
  V6,
  /** Hibernate 7, of Spring Boot 4. */
  V7
}
