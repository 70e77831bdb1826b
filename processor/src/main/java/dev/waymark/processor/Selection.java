package dev.waymark.processor;

import dev.waymark.processor.compiler.LastCompilation;
import dev.waymark.processor.compiler.Lookup;
import dev.waymark.processor.compiler.ManagedTypes;
import dev.waymark.processor.compiler.Sources;
import dev.waymark.processor.revision.RevisionPackage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The classes that a package of revisions is about: those of this compilation, those of the last
 * one that are not passed this time, because a build tool thinks that they have not changed, and
 * those that {@code @Database} names.
 *
 * @param packageName the package of the revisions
 * @param classes the classes, sorted by name; not all of them need be entities
 */
record Selection(String packageName, List<TypeElement> classes) {

  static Selection of(
      ProcessingEnvironment environment,
      RevisionPackage declared,
      Set<String> managed,
      LastCompilation last) {
    Elements elements = environment.getElementUtils();
    Lookup lookup = new Lookup(elements);
    Set<String> names = new TreeSet<>(managed);
    names.addAll(last.classes());
    RevisionPackage.Settings settings = declared.settings();
    if (!settings.takesAll()) {
      names.removeIf(name -> !isWithin(lookup.find(name), elements, settings.packages()));
      names.addAll(settings.entities());
      settings.packages().forEach(name -> names.addAll(membersOf(elements, name)));
    }
    List<TypeElement> classes = new ArrayList<>();
    for (String name : names) {
      lookup.find(name).ifPresent(classes::add);
    }
    return new Selection(declared.name(), List.copyOf(classes));
  }

  private static boolean isWithin(
      Optional<TypeElement> type, Elements elements, List<String> packages) {
    if (type.isEmpty()) {
      return false;
    }
    String owner = elements.getPackageOf(type.get()).getQualifiedName().toString();
    return packages.stream().anyMatch(p -> owner.equals(p) || owner.startsWith(p + "."));
  }

  /** All classes of a package, those in jars included. */
  private static List<String> membersOf(Elements elements, String packageName) {
    PackageElement found = elements.getPackageElement(packageName);
    List<String> names = new ArrayList<>();
    if (found != null) {
      for (Element member : found.getEnclosedElements()) {
        names.add(((TypeElement) member).getQualifiedName().toString());
      }
    }
    return names;
  }

  /** Those whose sources are gone, while the compiler still finds their class files. */
  List<TypeElement> stale(LastCompilation last, Sources passed) {
    return classes.stream()
        .filter(type -> passed.of(type).isEmpty())
        .filter(type -> LastCompilation.isGone(last.source(ManagedTypes.nameOf(type))))
        .toList();
  }

  /** The sources of those that the compiler was not given, and that are newer than class files. */
  List<Path> changed(LastCompilation last, Sources passed, Function<TypeElement, Name> binaryName) {
    List<Path> changed = new ArrayList<>();
    for (TypeElement type : classes) {
      if (passed.of(type).isEmpty()) {
        last.source(ManagedTypes.nameOf(type))
            .filter(source -> last.output().isOlder(binaryName.apply(type), source))
            .ifPresent(changed::add);
      }
    }
    return changed;
  }
}
