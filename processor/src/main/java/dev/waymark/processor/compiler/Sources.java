package dev.waymark.processor.compiler;

import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.JavaFileObject;

/** Which classes and packages the compiler was given as sources, as far as it tells. */
public interface Sources {
  /** Of a compiler that keeps it to itself. */
  Sources UNTOLD = element -> Optional.empty();

  /** Those of a compilation: of javac where it is seen, or of Eclipse's compiler. */
  static Sources of(ProcessingEnvironment environment) {
    return Javac.isSeen(environment) ? Javac.sources(environment) : Eclipse.sources(environment);
  }

  /** The source of a class or package, if it was passed to the compiler. */
  Optional<JavaFileObject> of(Element element);

  /** The same as a file. */
  default Optional<Path> fileOf(Element element) {
    return of(element).flatMap(source -> ClassOutput.file(source.toUri()));
  }
}
