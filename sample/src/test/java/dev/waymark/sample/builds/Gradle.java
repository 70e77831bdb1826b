package dev.waymark.sample.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A Gradle, in one process for all builds, as its daemon is. There is no distribution of it in a
 * Maven repository, but its API jar has all of it, the launcher included, except for one small
 * class, and for the single jars by which Gradle looks up its modules. Both are made here.
 */
final class Gradle {
  /** What it says when it has not compiled everything. */
  static final String INCREMENTAL = "Incremental compilation of";

  private static final Path LIBRARIES = Path.of("target", "gradle", "lib").toAbsolutePath();
  private static final Path MADE = Path.of("target", "gradle", "made").toAbsolutePath();
  private static final Path HOME = Path.of("target", "gradle", "home").toAbsolutePath();
  private static final Path LAUNCHER = Path.of("src", "it", "gradle-launcher").toAbsolutePath();
  private static final Pattern API = Pattern.compile("gradle-api-(.+)\\.jar");
  private static final Pattern MODULE = Pattern.compile("(gradle-.+)-classpath\\.properties");
  private static final String END = "--- the end of this build, with exit code ";

  /** What a script that is run by Gradle itself gets as options of its JVM. */
  private static final List<String> OPENED =
      List.of("java.util", "java.lang", "java.lang.invoke", "java.net", "java.nio.charset");

  private static final List<String> COMPILER = List.of("api", "util");

  private static final String INDEX = "dev.waymark.migration.MigrationIndex";
  private static final byte[] NEEDS_NOTHING = needs("");
  private static final Gradle THE_ONE = new Gradle();

  private final Process process;
  private final BufferedReader output;

  private Gradle() {
    try {
      Path api = api();
      Path launcher = compiledLauncher(api);
      process = start(launcher, modules(api, launcher));
      output =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
  }

  static Gradle running() {
    return THE_ONE;
  }

  /** Runs tasks in a directory, with options that the launcher knows; one build at a time. */
  synchronized Build run(Path directory, String... words) {
    List<String> line = new ArrayList<>();
    line.add(directory.toString());
    line.addAll(List.of(words));
    line.add("-Prepositories=" + Repository.ofThisBuild().places());
    line.add("-Pwaymark=" + Repository.version());
    try {
      OutputStream input = process.getOutputStream();
      input.write((String.join("\t", line) + "\n").getBytes(StandardCharsets.UTF_8));
      input.flush();
      StringBuilder said = new StringBuilder();
      for (String text = output.readLine(); text != null; text = output.readLine()) {
        if (text.startsWith(END)) {
          return new Build(Integer.parseInt(text.substring(END.length())), said.toString());
        }
        said.append(text).append('\n');
      }
      throw new IllegalStateException("Gradle is gone: " + said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles all, as Gradle does where a class is missing, and expects the same files. */
  void expectWhatAFullCompilationGives(Project project, String... options) throws IOException {
    Map<String, String> sources = project.sources();
    Map<String, String> classes = project.classes();
    Files.delete(project.file("build/classes/java/main/META-INF/services/" + INDEX));
    List<String> words = new ArrayList<>(List.of("compileJava"));
    words.addAll(List.of(options));
    run(project.directory(), words.toArray(String[]::new)).succeeded().notSaying(INCREMENTAL);
    assertThat(project.sources()).isEqualTo(sources);
    assertThat(project.classes()).isEqualTo(classes);
  }

  private static Path api() throws IOException {
    try (Stream<Path> files = Files.list(LIBRARIES)) {
      return files
          .filter(file -> API.matcher(String.valueOf(file.getFileName())).matches())
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no API of Gradle in " + LIBRARIES));
    }
  }

  private static Process start(Path launcher, List<Path> modules) throws IOException {
    List<Path> classPath = new ArrayList<>(List.of(launcher));
    try (Stream<Path> files = Files.list(LIBRARIES)) {
      files.sorted().forEach(classPath::add);
    }
    classPath.addAll(modules);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(Java.QUICK_START.split(" ")));
    OPENED.forEach(name -> command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
    COMPILER.forEach(
        name ->
            command.add("--add-exports=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED"));
    command.addAll(List.of("-cp", joined(classPath), "dev.waymark.gradle.Launcher"));
    command.addAll(List.of(HOME.toString(), END));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static String joined(List<Path> classPath) {
    return classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static Path compiledLauncher(Path api) throws IOException {
    Path classes = Files.createDirectories(MADE.resolve("launcher"));
    List<String> arguments = new ArrayList<>(List.of("-d", classes.toString()));
    arguments.addAll(List.of("-proc:none", "-cp", api.toString()));
    try (Stream<Path> files = Files.walk(LAUNCHER)) {
      files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
    }
    Java.run(LAUNCHER, "javac", arguments.toArray(String[]::new)).succeeded();
    return classes;
  }

  /** A jar for each module, that says which others it needs; their classes are all in the API. */
  private static List<Path> modules(Path api, Path launcher) throws IOException {
    Matcher name = API.matcher(String.valueOf(api.getFileName()));
    String version = name.matches() ? name.group(1) : "";
    Path directory = Files.createDirectories(MADE.resolve("modules"));
    List<Path> modules = new ArrayList<>();
    modules.add(jar(directory.resolve("javax.inject-1.jar"), "nothing", NEEDS_NOTHING));
    try (ZipFile all = new ZipFile(api.toFile())) {
      for (ZipEntry entry : Collections.list(all.entries())) {
        Matcher module = MODULE.matcher(entry.getName());
        if (module.matches()) {
          Path jar = directory.resolve(module.group(1) + "-" + version + ".jar");
          modules.add(jar(jar, entry.getName(), needs(all, entry)));
        }
      }
    }
    Path plugin = directory.resolve("gradle-java-compiler-plugin-" + version + ".jar");
    modules.add(jarOfPlugin(plugin, launcher));
    return modules;
  }

  private static byte[] needs(ZipFile all, ZipEntry entry) throws IOException {
    Properties properties = new Properties();
    properties.load(all.getInputStream(entry));
    return needs(properties.getProperty("projects", ""));
  }

  private static byte[] needs(String modules) {
    return ("projects=" + modules + "\nruntime=\n").getBytes(StandardCharsets.ISO_8859_1);
  }

  /** What Gradle loads beside javac, and would find in a jar of that name. */
  private static Path jarOfPlugin(Path jar, Path classes) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        put(zip, classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
      put(zip, "gradle-java-compiler-plugin-classpath.properties", NEEDS_NOTHING);
    }
    return jar;
  }

  private static Path jar(Path jar, String name, byte[] content) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      put(zip, name, content);
    }
    return jar;
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
  }
}
