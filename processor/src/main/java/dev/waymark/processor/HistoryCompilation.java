package dev.waymark.processor;

import dev.waymark.processor.compiler.Given;
import dev.waymark.processor.compiler.Javac;
import dev.waymark.processor.compiler.LastClasses;
import dev.waymark.processor.compiler.LastCompilation;
import dev.waymark.processor.compiler.ManagedTypes;
import dev.waymark.processor.compiler.Options;
import dev.waymark.processor.compiler.SourceLocator;
import dev.waymark.processor.compiler.SourceTree;
import dev.waymark.processor.compiler.Sources;
import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.generate.Generator;
import dev.waymark.processor.generate.Outcome;
import dev.waymark.processor.history.MigrationCompiler;
import dev.waymark.processor.map.MappedModel;
import dev.waymark.processor.map.SchemaMapper;
import dev.waymark.processor.read.EntityModel;
import dev.waymark.processor.read.EntityReader;
import dev.waymark.processor.revision.RevisionPackage;
import dev.waymark.processor.revision.RevisionReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** The work of a compilation for one package of revisions: from its entities to what is written. */
final class HistoryCompilation {
  private final ProcessingEnvironment environment;
  private final Given given;
  private final Options options;
  private final Diagnostics diagnostics;
  private final RevisionPackage declared;
  private final LastCompilation last;
  private final Sources sources;

  /**
   * What came of it.
   *
   * @param outcome what is to be written; empty where something is wrong
   * @param entities what the next compilation is to know of the entities
   * @param unknown what class files refer to and the class path does not have
   */
  record Result(Optional<Outcome> outcome, Optional<String> entities, List<String> unknown) {
    static Result nothing() {
      return new Result(Optional.empty(), Optional.empty(), List.of());
    }

    static Result failed(String entities, List<String> unknown) {
      return new Result(Optional.empty(), Optional.of(entities), unknown);
    }
  }

  HistoryCompilation(
      ProcessingEnvironment environment,
      Given given,
      Sources sources,
      Options options,
      Diagnostics diagnostics,
      RevisionPackage declared,
      LastCompilation last) {
    this.environment = environment;
    this.given = given;
    this.options = options;
    this.diagnostics = diagnostics;
    this.declared = declared;
    this.last = last;
    this.sources = sources;
  }

  Result run(PackageElement holder) {
    expectVersions();
    Optional<SourceTree> tree =
        new SourceLocator(environment, options, last.output()).find(holder, last);
    if (tree.isEmpty()) {
      notFound();
      return Result.nothing();
    }
    new ClassPathHints(environment, diagnostics).give(holder, declared);
    Selection selection = Selection.of(environment, declared, given.managed(), last);
    if (!expectSources(selection)) {
      return Result.nothing();
    }
    MappingFile.find(environment, tree.get(), declared.name(), selection.classes())
        .forEach(this::refuse);
    String record =
        last.next(
            tree.get().holder(), tree.get().root(declared.name()), selection.classes(), sources);
    EntityModel entities = new EntityReader(environment).read(selection.classes());
    if (!entities.complete()) {
      return Result.failed(record, entities.unknown());
    }
    MappedModel model = SchemaMapper.map(entities, declared.settings().conventions(), diagnostics);
    if (diagnostics.hasErrors()) {
      return Result.failed(record, entities.unknown());
    }
    MappedModel settled =
        OrderOfConstants.settle(environment, given, model, tree.get().snapshotText());
    return new Result(
        generate(tree.get(), selection, settled), Optional.of(record), entities.unknown());
  }

  private Optional<Outcome> generate(SourceTree tree, Selection selection, MappedModel model) {
    String release = environment.getSourceVersion().name().replace("RELEASE_", "");
    Optional<Outcome> outcome =
        new Generator(
                declared,
                tree,
                model,
                options,
                new MigrationCompiler(release),
                LastClasses.of(environment.getFiler()),
                diagnostics)
            .generate();
    new Losses(declared, tree, diagnostics)
        .explain(
            outcome,
            () -> UnseenSources.shown(given.roots(), selection.classes(), sources),
            last,
            () -> changed(selection));
    return outcome;
  }

  /** Only javac tells what it was given, and only it is let write. */
  private List<Path> changed(Selection selection) {
    return Javac.isSeen(environment)
        ? selection.changed(last, sources, environment.getElementUtils()::getBinaryName)
        : List.of();
  }

  private void expectVersions() {
    for (RevisionPackage.DeclaredTarget target : declared.settings().targets()) {
      if (target.server().isEmpty()) {
        diagnostics.error(
            Code.US105,
            declared.origin().at(RevisionReader.DATABASE),
            "The version \""
                + target.version()
                + "\" of a @Server is not one: write the numbers that the oldest "
                + target.product().title()
                + " server in use gives for itself, such as \""
                + target.product().oldest()
                + "\", or leave it out.");
      }
    }
  }

  private void notFound() {
    diagnostics.error(
        Code.US102,
        declared.origin(),
        "The source directory of "
            + declared.name()
            + " cannot be found. Say where it is with -A"
            + Options.SOURCES
            + "=/path/to/src/main/java.");
  }

  /** A class file is no proof of an entity whose source has been deleted or moved. */
  private boolean expectSources(Selection selection) {
    List<TypeElement> stale = selection.stale(last, sources);
    for (TypeElement type : stale) {
      String name = ManagedTypes.nameOf(type);
      diagnostics.error(
          Code.US111,
          declared.origin(),
          name
              + " is left as a class file, and its source "
              + last.source(name).map(String::valueOf).orElse("")
              + " is gone. Compile from clean, or delete the class file, so that neither Waymark nor"
              + " the application takes it for an entity.");
    }
    return stale.isEmpty();
  }

  private void refuse(MappingFile mappingFile) {
    diagnostics.error(
        Code.US106,
        declared.origin(),
        mappingFile.name()
            + mappingFile.problem()
            + ". It overrides what entities are annotated with, and is not read yet: the tables"
            + " would be wrong. Write the mapping as annotations and take it out of the file, or"
            + " name only other classes in @Database(packages) and @Database(entities).");
  }
}
