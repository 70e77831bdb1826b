package dev.waymark.processor;

import dev.waymark.migration.MigrationIndex;
import dev.waymark.processor.compiler.Given;
import dev.waymark.processor.compiler.ManagedTypes;
import dev.waymark.processor.compiler.Sources;
import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostic;
import dev.waymark.processor.diagnostic.Diagnostic.Severity;
import dev.waymark.processor.diagnostic.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * Says how to begin, where there are entities and nobody has declared a revision yet. A note and no
 * more: the migrations may be those of another module.
 */
final class Beginning {
  private static final int MOST = 3;
  private static final String SUBPACKAGE = "migrations";
  private static final String INDEXES = "META-INF/services/" + MigrationIndex.class.getName();

  private final ProcessingEnvironment environment;
  private final Elements elements;

  Beginning(ProcessingEnvironment environment) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
  }

  /** The note; empty where there is no entity, or where a library brings the migrations. */
  Optional<Diagnostic> note(Given given) {
    List<TypeElement> entities =
        given.managed().stream()
            .map(elements::getTypeElement)
            .filter(type -> type != null && ManagedTypes.isEntity(type))
            .toList();
    if (entities.isEmpty() || isElsewhere()) {
      return Optional.empty();
    }
    String names =
        entities.stream().limit(MOST).map(Beginning::simpleName).collect(Collectors.joining(", "));
    String home =
        given.packages().stream().findFirst().orElse(commonPackage(entities) + "." + SUBPACKAGE);
    String message =
        (entities.size() == 1 ? "There is an entity" : "There are " + entities.size() + " entities")
            + (" (" + names + (entities.size() > MOST ? ", ..." : "") + ")")
            + " and no @Revision, so no migration is generated. To begin, write "
            + file(entities.get(0), home)
            + ":\n    @Revision(version = \"1\", message = \"first tables\")\n    package "
            + home
            + ";\n\n    import dev.waymark.annotation.Revision;\n"
            + "  Add baseline = true for a database that has the tables already. If another module"
            + " has the migrations, this one needs no processor.";
    Origin first = Origin.of(entities.get(0).getQualifiedName().toString());
    return Optional.of(new Diagnostic(Code.US116, Severity.NOTE, first, message));
  }

  /** As in the compilation of tests, which have entities of their own. */
  private boolean isElsewhere() {
    try {
      environment
          .getFiler()
          .getResource(StandardLocation.CLASS_PATH, "", INDEXES)
          .openInputStream()
          .close();
      return true;
    } catch (IOException e) {
      return false; // missing
    } catch (IllegalArgumentException e) {
      return true; // Eclipse does not let anyone look there, so it may be
    }
  }

  private String commonPackage(List<TypeElement> entities) {
    String common = packageOf(entities.get(0));
    for (TypeElement entity : entities) {
      while (!(packageOf(entity) + ".").startsWith(common + ".") && common.contains(".")) {
        common = common.substring(0, common.lastIndexOf('.'));
      }
    }
    return common;
  }

  private String packageOf(TypeElement type) {
    return elements.getPackageOf(type).getQualifiedName().toString();
  }

  private String file(TypeElement entity, String home) {
    Optional<Path> root = Sources.of(environment).fileOf(entity).map(Path::getParent);
    for (int depth = packageOf(entity).split("\\.", -1).length; depth > 0; depth--) {
      root = root.map(Path::getParent);
    }
    return root.map(path -> path.resolve(home.replace('.', '/') + "/package-info.java").toString())
        .orElse("the package-info.java of " + home);
  }

  private static String simpleName(TypeElement type) {
    return type.getSimpleName().toString();
  }
}
