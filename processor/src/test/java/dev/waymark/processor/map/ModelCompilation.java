package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Diagnostic;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.read.EntityModel;
import dev.waymark.processor.read.EntityReader;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles entities given as text and hands out what the reader and the mapper make of them, and
 * the directory with the class files. A text may hold several top-level classes; the imports that
 * entities need come for free.
 */
public final class ModelCompilation {
  private static final Pattern PACKAGE =
      Pattern.compile("^\\s*package\\s+([\\w.]+);", Pattern.MULTILINE);

  /** The package of classes that name none. */
  public static final String DEFAULT_PACKAGE = "model";

  private static final String IMPORTS =
      """
      import dev.waymark.annotation.*;
      import jakarta.persistence.*;
      import java.io.*;
      import java.math.*;
      import java.net.*;
      import java.sql.Blob;
      import java.sql.Clob;
      import java.time.*;
      import java.util.*;
      """;

  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  /** One for all: to open the class path takes longer than to compile a model. */
  private static final StandardJavaFileManager FILES =
      COMPILER.getStandardFileManager(null, null, null);

  private final Path classes;
  private final EntityModel entityModel;
  private final MappedModel mappedModel;
  private final Diagnostics diagnostics;
  private final List<String> compilerErrors;
  private final List<String> entityNames;

  private ModelCompilation(
      Path classes, Capture capture, Conventions conventions, List<String> compilerErrors) {
    this.classes = classes;
    this.compilerErrors = compilerErrors;
    this.entityModel = capture.model();
    this.entityNames = entityModel.entities().stream().map(e -> e.name()).toList();
    this.diagnostics = new Diagnostics();
    this.mappedModel = SchemaMapper.map(entityModel, conventions, diagnostics);
  }

  /** Compiles and maps with the names of JPA. */
  public static ModelCompilation of(String... sources) {
    return of(Naming.JPA, sources);
  }

  /** Compiles and maps; each text becomes one file. */
  public static ModelCompilation of(Naming naming, String... sources) {
    return of(Conventions.of(naming, HibernateRules.V7), sources);
  }

  /** Compiles and maps; each text becomes one file. */
  static ModelCompilation of(Conventions conventions, String... sources) {
    try {
      Path classes = Files.createTempDirectory("model");
      Capture capture = new Capture();
      List<String> errors = compile(classes, List.of(sources), capture);
      return new ModelCompilation(classes, capture, conventions, errors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> compile(Path classes, List<String> sources, Capture capture)
      throws IOException {
    var collector = new DiagnosticCollector<JavaFileObject>();
    List<JavaFileObject> units = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      units.add(new Source("Source" + i, complete(sources.get(i))));
    }
    synchronized (FILES) {
      FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      var task =
          COMPILER.getTask(
              null, FILES, collector, List.of("-parameters", "-Xlint:none"), null, units);
      task.setProcessors(List.of(capture));
      task.call();
    }
    return collector.getDiagnostics().stream()
        .filter(d -> d.getKind() == javax.tools.Diagnostic.Kind.ERROR)
        .map(d -> d.getMessage(Locale.ROOT))
        .toList();
  }

  /** The text with a package and imports. */
  static String complete(String source) {
    Matcher named = PACKAGE.matcher(source);
    return named.find()
        ? source.substring(0, named.end()) + IMPORTS + source.substring(named.end())
        : "package " + DEFAULT_PACKAGE + ";" + IMPORTS + source;
  }

  /** The directory with the class files. */
  public Path classes() {
    return classes;
  }

  /** The names of the entity classes, sorted. */
  public List<String> entityNames() {
    return entityNames;
  }

  /** What the reader made of the classes. */
  public EntityModel entityModel() {
    return entityModel;
  }

  /** What the mapper made of the entities. */
  public MappedModel mapped() {
    return mappedModel;
  }

  /** The schema of the entities. */
  public Schema schema() {
    return mappedModel.target().schema();
  }

  /** The table of that name. */
  public Table table(String name) {
    return schema().tables().get(QualifiedName.of(name));
  }

  /** What the mapper said. */
  public List<Diagnostic> diagnostics() {
    return diagnostics.all();
  }

  /** What the compiler itself had to object. */
  public List<String> compilerErrors() {
    return compilerErrors;
  }

  /** This, if neither the compiler nor the mapper found an error. */
  public ModelCompilation withoutErrors() {
    if (!compilerErrors.isEmpty() || diagnostics.hasErrors()) {
      throw new AssertionError(compilerErrors + " " + diagnostics());
    }
    return this;
  }

  /** A file whose classes may be public whatever its name. */
  static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    /** The entities are top-level classes of one file, and may still be public. */
    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      boolean isRight =
          getName().endsWith("/package-info.java")
              ? simpleName.equals("package-info")
              : !simpleName.endsWith("-info");
      return kind == Kind.SOURCE && isRight;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Capture extends AbstractProcessor {
    private final Set<TypeElement> types = new LinkedHashSet<>();
    private EntityModel model = new EntityModel(List.of(), List.of(), List.of(), List.of("?"));

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!round.processingOver()) {
        ElementFilter.typesIn(round.getRootElements()).forEach(this::collect);
        model = new EntityReader(processingEnv).read(types);
      }
      return false;
    }

    private void collect(TypeElement type) {
      types.add(type);
      for (Element nested : type.getEnclosedElements()) {
        if (nested instanceof TypeElement nestedType) {
          collect(nestedType);
        }
      }
    }

    EntityModel model() {
      return model;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }
  }
}
