package dev.waymark.processor.compiler;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/**
 * What Eclipse's compiler tells beyond the standard interface: in which file an element is. Asked
 * by reflection, because none of its classes need be there, and believed only where it answers.
 */
public final class Eclipse {
  private static final String COMPILER = "org.eclipse.jdt.";
  private static final String JAVA = ".java";

  private Eclipse() {}

  /** Whether it is Eclipse's compiler that compiles: in the IDE, or by itself. */
  public static boolean isSeen(ProcessingEnvironment environment) {
    return environment.getClass().getName().startsWith(COMPILER);
  }

  /** The sources that this compilation was given; what was not is read from class files. */
  static Sources sources(ProcessingEnvironment environment) {
    return isSeen(environment) ? element -> source(environment, element) : Sources.UNTOLD;
  }

  private static Optional<JavaFileObject> source(
      ProcessingEnvironment environment, Element element) {
    Optional<Element> known = known(environment.getElementUtils(), element);
    return known
        .flatMap(e -> inWorkspace(environment, e).or(() -> byItself(e)))
        .filter(file -> file.toString().endsWith(JAVA))
        .map(file -> new Source(file.toUri()));
  }

  /** It knows the file of a package only by the type that stands for its annotations. */
  private static Optional<Element> known(Elements elements, Element element) {
    return element.getKind() == ElementKind.PACKAGE
        ? Optional.ofNullable(
            elements.getTypeElement(
                ((PackageElement) element).getQualifiedName() + "." + LastCompilation.HOLDER))
        : Optional.of(element);
  }

  /** In the IDE, where names of files are paths in the workspace. */
  private static Optional<Path> inWorkspace(ProcessingEnvironment environment, Element element) {
    return call(environment, "getEnclosingIFile", Element.class, element)
        .flatMap(file -> call(file, "getLocationURI"))
        .flatMap(uri -> ClassOutput.file((URI) uri));
  }

  private static Optional<Path> byItself(Element element) {
    return call(element, "getFileName").map(name -> Path.of((String) name).toAbsolutePath());
  }

  /** The answer of a method, if there is such a method, and an answer. */
  static Optional<Object> call(Object object, String method, Object... typesAndArguments) {
    int count = typesAndArguments.length / 2;
    Class<?>[] types = new Class<?>[count];
    Object[] arguments = new Object[count];
    for (int i = 0; i < count; i++) {
      types[i] = (Class<?>) typesAndArguments[2 * i];
      arguments[i] = typesAndArguments[2 * i + 1];
    }
    try {
      return Optional.ofNullable(
          object.getClass().getMethod(method, types).invoke(object, arguments));
    } catch (ReflectiveOperationException | LinkageError e) {
      return Optional.empty(); // another version of Eclipse, or its compiler by itself
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    Source(URI uri) {
      super(uri, Kind.SOURCE);
    }
  }
}
