package dev.waymark.processor.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A Hibernate that judges, with the JPA that it implements. */
enum HibernateRelease {
  /** Copied by the build; see the pom. */
  H6(HibernateRules.V6) {
    @Override
    List<Path> classPath() {
      try (Stream<Path> files = Files.list(Path.of("target/hibernate-6"))) {
        return files.sorted().toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Sees nothing of the tests but the class that drives Hibernate. */
    @Override
    ClassLoader newLoader() {
      List<Path> path = new ArrayList<>(classPath());
      path.add(Path.of("target/test-classes"));
      return new URLClassLoader(
          path.stream().map(HibernateRelease::url).toArray(URL[]::new),
          ClassLoader.getPlatformClassLoader());
    }
  },

  /** A dependency of the tests. */
  H7(HibernateRules.V7) {
    @Override
    List<Path> classPath() {
      String separator = System.getProperty("path.separator");
      return Arrays.stream(System.getProperty("java.class.path").split(separator))
          .map(Path::of)
          .toList();
    }

    @Override
    ClassLoader newLoader() {
      return HibernateRelease.class.getClassLoader();
    }
  };

  private final HibernateRules rules;

  HibernateRelease(HibernateRules rules) {
    this.rules = rules;
  }

  /** What compiles entities for it. */
  abstract List<Path> classPath();

  /** A class loader that has it. */
  abstract ClassLoader newLoader();

  HibernateRules rules() {
    return rules;
  }

  static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
