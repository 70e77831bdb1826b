package com.acme.ide;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/**
 * Starts the bundles of Eclipse, and hands each line of the standard input to {@link Workbench}.
 * Each answer ends with a line of its own.
 */
public final class Ide {
  private static final String END = ".";

  private Ide() {}

  /**
   * Runs until the input ends.
   *
   * @param arguments a directory for the workspace; one with bundles; one with jars for projects;
   *     and the jar of this class
   */
  public static void main(String[] arguments) throws Exception {
    Path home = Files.createDirectories(Path.of(arguments[0]));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err);
    Framework framework = start(home, Path.of(arguments[1]), Path.of(arguments[3]));
    Function<String, List<String>> workbench = workbench(framework, Path.of(arguments[2]));
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      workbench.apply(line).forEach(out::println);
      out.println(END);
    }
    framework.stop();
    framework.waitForStop(0);
  }

  private static Framework start(Path home, Path bundles, Path self)
      throws IOException, BundleException {
    Framework framework =
        ServiceLoader.load(FrameworkFactory.class)
            .findFirst()
            .orElseThrow()
            .newFramework(
                Map.of(
                    "org.osgi.framework.storage", home.resolve("configuration").toString(),
                    "osgi.install.area", home.resolve("install").toUri().toString(),
                    "osgi.instance.area", home.resolve("workspace").toUri().toString(),
                    // As the launcher of Eclipse does: the compiler needs java.compiler.
                    "osgi.compatibility.bootdelegation", "true",
                    "osgi.framework.useSystemProperties", "false"));
    framework.init();
    BundleContext context = framework.getBundleContext();
    List<Bundle> installed = new ArrayList<>();
    try (Stream<Path> files = Files.list(bundles)) {
      for (Path file : files.sorted().toList()) {
        if (!file.getFileName().toString().startsWith("org.eclipse.osgi-")) { // that is running
          installed.add(context.installBundle("reference:" + file.toUri()));
        }
      }
    }
    installed.add(context.installBundle(ant(home).toUri().toString()));
    installed.add(context.installBundle("reference:" + self.toUri()));
    framework.start();
    for (Bundle bundle : installed) {
      boolean isEager = bundle.getSymbolicName().equals("org.apache.felix.scr");
      bundle.start(isEager ? 0 : Bundle.START_ACTIVATION_POLICY);
    }
    return framework;
  }

  /** In Eclipse, Ant is a bundle. Its jar is none, and the builder only wants that there is one. */
  private static Path ant(Path home) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.putValue("Bundle-ManifestVersion", "2");
    attributes.putValue("Bundle-SymbolicName", "org.apache.ant");
    attributes.putValue("Bundle-Version", "1.10.15");
    Path jar = home.resolve("ant.jar");
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    return jar;
  }

  /** Known to this class as a function, because it is loaded by its bundle. */
  @SuppressWarnings("unchecked")
  private static Function<String, List<String>> workbench(Framework framework, Path lib)
      throws ReflectiveOperationException {
    for (Bundle bundle : framework.getBundleContext().getBundles()) {
      if (bundle.getSymbolicName().equals(Ide.class.getPackageName())) {
        return (Function<String, List<String>>)
            bundle.loadClass("com.acme.ide.Workbench").getConstructor(Path.class).newInstance(lib);
      }
    }
    throw new IllegalStateException("The bundle of the workbench is missing");
  }
}
