package com.acme.ide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The files by which Eclipse knows a Java project, as m2e writes them too.
 *
 * @param directory the project's
 * @param name its name in the workspace
 * @param jars what it is compiled with, and processed by
 */
record ProjectFiles(Path directory, String name, List<Path> jars) {
  private static final String GENERATED_SOURCES = "target/generated-sources/annotations";
  private static final String GENERATED_TEST_SOURCES =
      "target/generated-test-sources/test-annotations";
  private static final String SOURCE =
      """
        <classpathentry kind="src" path="%s" output="%s">
          <attributes>
            <attribute name="test" value="%s"/>
            <attribute name="optional" value="%s"/>
          </attributes>
        </classpathentry>
      """;

  /**
   * Writes them.
   *
   * @param folders a source folder and its output, the next source folder and its output, ...
   */
  void write(List<String> folders) throws IOException {
    Path settings = Files.createDirectories(directory.resolve(".settings"));
    Files.createDirectories(directory.resolve(GENERATED_SOURCES));
    Files.createDirectories(directory.resolve(GENERATED_TEST_SOURCES));
    Files.writeString(
        directory.resolve(".project"),
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <projectDescription>
          <name>%s</name>
          <buildSpec><buildCommand><name>org.eclipse.jdt.core.javabuilder</name></buildCommand></buildSpec>
          <natures><nature>org.eclipse.jdt.core.javanature</nature></natures>
        </projectDescription>
        """
            .formatted(name));
    Files.writeString(directory.resolve(".classpath"), classPath(folders));
    Files.writeString(directory.resolve(".factorypath"), factoryPath());
    Files.writeString(
        settings.resolve("org.eclipse.core.resources.prefs"),
        "eclipse.preferences.version=1\nencoding/<project>=UTF-8\n");
    Files.writeString(
        settings.resolve("org.eclipse.jdt.core.prefs"),
        """
        eclipse.preferences.version=1
        org.eclipse.jdt.core.compiler.codegen.targetPlatform=17
        org.eclipse.jdt.core.compiler.compliance=17
        org.eclipse.jdt.core.compiler.source=17
        org.eclipse.jdt.core.compiler.processAnnotations=enabled
        org.eclipse.jdt.core.compiler.problem.unusedPrivateMember=ignore
        """);
    Files.writeString(
        settings.resolve("org.eclipse.jdt.apt.core.prefs"),
        """
        eclipse.preferences.version=1
        org.eclipse.jdt.apt.aptEnabled=true
        org.eclipse.jdt.apt.reconcileEnabled=true
        org.eclipse.jdt.apt.genSrcDir=%s
        org.eclipse.jdt.apt.genTestSrcDir=%s
        """
            .formatted(GENERATED_SOURCES, GENERATED_TEST_SOURCES));
  }

  private String classPath(List<String> folders) {
    StringBuilder text = new StringBuilder("<classpath>\n");
    for (int i = 0; i < folders.size(); i += 2) {
      String isTest = String.valueOf(folders.get(i).contains("test"));
      String generated =
          folders.get(i).contains("test") ? GENERATED_TEST_SOURCES : GENERATED_SOURCES;
      // Those of processors too, or Eclipse adds them itself and builds everything once more.
      for (String folder : List.of(folders.get(i), generated)) {
        text.append(SOURCE.formatted(folder, folders.get(i + 1), isTest, folder.equals(generated)));
      }
    }
    text.append(library(Path.of(System.getProperty("java.home"), "lib", "jrt-fs.jar")));
    jars.forEach(jar -> text.append(library(jar)));
    return text.append(
            "  <classpathentry kind=\"output\" path=\"%s\"/>\n".formatted(folders.get(1)))
        .append("</classpath>\n")
        .toString();
  }

  private static String library(Path jar) {
    return "  <classpathentry kind=\"lib\" path=\"%s\"/>\n".formatted(jar);
  }

  private String factoryPath() {
    StringBuilder text = new StringBuilder("<factorypath>\n");
    for (Path jar : jars) {
      text.append(
          "  <factorypathentry kind=\"EXTJAR\" id=\"%s\" enabled=\"true\"/>\n".formatted(jar));
    }
    return text.append("</factorypath>\n").toString();
  }
}
