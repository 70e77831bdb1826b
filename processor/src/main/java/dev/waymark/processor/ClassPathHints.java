package dev.waymark.processor;

import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.revision.RevisionPackage;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/** Notes of what the class path suggests, where {@code @Database} does not say it. */
final class ClassPathHints {
  private static final String HIBERNATE = "org.hibernate.Session";
  private static final String ONLY_IN_SEVEN = "org.hibernate.annotations.NativeGenerator";
  private static final String SPRING_BOOT = "org.springframework.boot.SpringApplication";

  private final Elements elements;
  private final Diagnostics diagnostics;

  ClassPathHints(ProcessingEnvironment environment, Diagnostics diagnostics) {
    this.elements = environment.getElementUtils();
    this.diagnostics = diagnostics;
  }

  void give(PackageElement holder, RevisionPackage declared) {
    hintAtNaming(holder, declared);
    hintAtHibernate(holder, declared);
  }

  /** A note and no warning: there are applications of Spring Boot with the names of JPA. */
  private void hintAtNaming(PackageElement holder, RevisionPackage declared) {
    if (!declared.settings().isNamingWritten() && isThere(SPRING_BOOT, holder)) {
      diagnostics.note(
          Code.US107,
          declared.origin(),
          "Spring Boot is on the class path, which lets Hibernate write names as first_name;"
              + " here they are written as firstName. Add @Database(naming = Naming.SPRING), or"
              + " @Database(naming = Naming.JPA) if you have configured Hibernate otherwise.");
    }
  }

  /** The one that is taken if nothing is said is 7. */
  private void hintAtHibernate(PackageElement holder, RevisionPackage declared) {
    if (!declared.settings().isHibernateWritten()
        && isThere(HIBERNATE, holder)
        && !isThere(ONLY_IN_SEVEN, holder)) {
      diagnostics.note(
          Code.US108,
          declared.origin(),
          "Hibernate 6 is on the class path, and the tables are those that Hibernate 7 expects. Add"
              + " @Database(hibernate = Hibernate.V6), or @Database(hibernate = Hibernate.V7) if"
              + " that is what the application runs with.");
    }
  }

  /** Asked of one module, because to ask all of the JDK for a class that is in none takes long. */
  private boolean isThere(String className, PackageElement user) {
    return elements.getTypeElement(elements.getModuleOf(user), className) != null;
  }
}
