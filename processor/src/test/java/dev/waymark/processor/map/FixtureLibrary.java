package dev.waymark.processor.map;

import dev.waymark.annotation.Revision;
import dev.waymark.processor.read.ConverterClass;
import dev.waymark.processor.read.EntityModel;
import dev.waymark.processor.read.EntityReader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** All fixtures of a release of Hibernate, compiled at once: a compiler per fixture takes long. */
final class FixtureLibrary {
  private static final String PACKAGE_INFO = "/package-info";

  private final Map<String, EntityModel> models;
  private final ClassLoader hibernate;
  private final ClassLoader loader;

  FixtureLibrary(HibernateRelease release) {
    try {
      Path classes = Files.createTempDirectory("fixtures");
      List<Fixture> fixtures = Fixture.all().stream().filter(f -> f.isFor(release)).toList();
      this.models = compile(fixtures, release.classPath(), classes);
      this.hibernate = release.newLoader();
      this.loader = new URLClassLoader(new URL[] {HibernateRelease.url(classes)}, hibernate);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, EntityModel> compile(
      List<Fixture> fixtures, List<Path> classPath, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Reader reader = new Reader();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      List<Path> path = Stream.concat(Stream.of(ourAnnotations()), classPath.stream()).toList();
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, path);
      List<ModelCompilation.Source> sources = new ArrayList<>();
      for (Fixture fixture : fixtures) {
        sources.add(new ModelCompilation.Source(fixture.name(), fixture.source()));
        fixture
            .packageSource()
            .ifPresent(
                s -> sources.add(new ModelCompilation.Source(fixture.name() + PACKAGE_INFO, s)));
      }
      var options = List.of("-parameters", "-Xlint:none", "-Xmaxerrs", "1000");
      var task = compiler.getTask(messages, files, null, options, null, sources);
      task.setProcessors(List.of(reader));
      if (!task.call()) {
        throw new AssertionError(messages.toString());
      }
    }
    return reader.models;
  }

  private static Path ourAnnotations() {
    try {
      return Path.of(Revision.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the reader made of a fixture. */
  EntityModel model(Fixture fixture) {
    return models.getOrDefault(
        fixture.packageName(), new EntityModel(List.of(), List.of(), List.of(), List.of("?")));
  }

  /** The classes of a fixture that Hibernate has to be told of. */
  List<Class<?>> classes(Fixture fixture) throws ClassNotFoundException {
    EntityModel model = model(fixture);
    Stream<String> converters =
        model.converters().stream().filter(ConverterClass::appliesItself).map(ConverterClass::name);
    Stream<String> entities = model.entities().stream().map(e -> e.name());
    Stream<String> packages =
        fixture.packageSource().stream().map(s -> fixture.packageName() + ".package-info");
    List<Class<?>> result = new ArrayList<>();
    for (String name : Stream.of(entities, converters, packages).flatMap(names -> names).toList()) {
      result.add(Class.forName(name, false, loader));
    }
    return result;
  }

  /** The class loader of Hibernate. */
  ClassLoader hibernate() {
    return hibernate;
  }

  /** The class loader of the entities. */
  ClassLoader loader() {
    return loader;
  }

  /** Reads the models, one per package. */
  private static final class Reader extends AbstractProcessor {
    private final Map<String, EntityModel> models = new TreeMap<>();

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!round.processingOver()) {
        Map<String, List<TypeElement>> byPackage = new TreeMap<>();
        for (TypeElement root : ElementFilter.typesIn(round.getRootElements())) {
          String name = processingEnv.getElementUtils().getPackageOf(root).toString();
          collect(root, byPackage.computeIfAbsent(name, n -> new ArrayList<>()));
        }
        byPackage.forEach((n, types) -> models.put(n, new EntityReader(processingEnv).read(types)));
      }
      return false;
    }

    private static void collect(TypeElement type, List<TypeElement> types) {
      types.add(type);
      for (Element nested : ElementFilter.typesIn(type.getEnclosedElements())) {
        collect((TypeElement) nested, types);
      }
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
